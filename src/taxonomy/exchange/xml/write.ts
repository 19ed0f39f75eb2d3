/** What XML 1.0 cannot hold, however it is written: control characters, halves of pairs and two that are no characters. */
const unheld =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text that comes back from a reader of XML as it was, but for what XML cannot hold. */
export function xmlText(text: string): string {
  return text.replace(unheld, '\uFFFD').replace(/[&<>\r]/g, (sign) => entity[sign]!);
}

/** The same for the value of an attribute in double quotes. */
export function xmlAttribute(text: string): string {
  return text.replace(unheld, '\uFFFD').replace(/[&<>"\t\r\n]/g, (sign) => entity[sign]!);
}

/** Whether XML can hold a text at all. */
export function isHeldByXml(text: string): boolean {
  return text.search(unheld) < 0;
}

const entity: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\r': '&#13;',
  '\n': '&#10;',
};
