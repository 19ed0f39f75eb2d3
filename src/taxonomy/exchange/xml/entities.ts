import { XmlFault } from './fault.ts';

const builtIn: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with the five built-in entities and numbered characters resolved. Throws XmlFault for any other. */
export function resolved(text: string, line: number): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{1,4})?(;?)/gi, (whole, name, semicolon) => {
    const built = builtIn[String(name)];
    if (semicolon && built !== undefined) return built;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(String(name).slice(1));
    if (semicolon && String(name).startsWith('#') && code > 0 && code <= 0x10ffff)
      return String.fromCodePoint(code);
    throw new XmlFault(
      `"${whole}" stands for nothing that this file may use.`,
      'Write the character itself, or &amp; for an ampersand.',
      line,
    );
  });
}
