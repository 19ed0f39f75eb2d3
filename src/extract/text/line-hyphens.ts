// Words before which a hyphen stays when a line breaks at it.
const prefixes =
  /(?:^|[\s(])(?:anti|co|cross|ex|full|half|high|long|low|multi|non|part|post|pre|re|self|short|well)-$/i;

/** Lines joined to one text. A word divided over a line's end is put together, but keeps a hyphen of its own. */
export function joinLines(lines: readonly string[], all: ReadonlySet<string>): string {
  return lines.reduce((text, line) => {
    const head = /(\p{L}{2,30})-$/u.exec(text.slice(-32));
    const tail = /^\p{Ll}{2,30}/u.exec(line);
    if (!head || !tail) return text === '' ? line : `${text} ${line}`;
    const keeps = prefixes.test(text.slice(-12)) || all.has(`${head[1]}-${tail[0]}`.toLowerCase());
    return keeps ? text + line : text.slice(0, -1) + line;
  }, '');
}

/** The words with a hyphen inside that a text holds, in small letters. */
export function hyphenatedWords(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}{2,30}-\p{L}{2,30}/gu) ?? []));
}
