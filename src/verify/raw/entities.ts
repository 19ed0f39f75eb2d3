const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  zwnj: '\u200C',
  zwj: '\u200D',
};

/** A letter with a mark over or under it, by its letter alone: `eacute`. Comparing looks at letters without marks. */
const marked = /^([A-Za-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|macr|breve|slash)$/;

/**
 * Character references resolved as far as comparing needs: by number, the commonest names, letters with marks. Any other
 * name is a sign, which comparing leaves out, and becomes a blank.
 */
export function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));?/g,
    (_, ...parts) => {
      const [decimal, hex, name] = parts as (string | undefined)[];
      if (name !== undefined) return named[name] ?? marked.exec(name)?.[1] ?? ' ';
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    },
  );
}
