/**
 * A text as a cell can hold it. The writer looks texts up among the properties of a plain object, so one that is the
 * name of such a property ("constructor") is written another way.
 */
export function cellText(text: string): string {
  return text in {} ? `${escapeOf(text)}${escaped(text.slice(1))}` : escaped(text);
}

/**
 * Characters that XML cannot hold or would change, as spreadsheets write them (`_x000D_`; ECMA-376, ST_Xstring), and
 * texts that already look like that.
 */
function escaped(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
      .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, escapeOf)
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, escapeOf)
  );
}

/** The text that was meant. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const escapeOf = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
