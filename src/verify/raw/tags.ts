/** A piece of a text with tags: what stands between two tags, or a tag by its name in small letters. */
export type Piece = Readonly<
  { text: string } | { tag: string; closes: boolean; empty: boolean; attributes: string }
>;

/** What is inside these is no text of the page. */
export const silent = new Set(['script', 'style', 'template']);

/** Marks inside a word do not part it. */
export const within = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
]);

const tagStart = /<(?:!--|(\/?)([A-Za-z][A-Za-z0-9:_-]{0,60}))/g;

/**
 * Cuts a text at its tags, each sign looked at once; comments are left out. `<` that begins no tag is text. A value in
 * quotes may hold `>`.
 */
export function* piecesOf(source: string): Generator<Piece> {
  let at = 0;
  const start = new RegExp(tagStart);
  for (let found = start.exec(source); found; found = start.exec(source)) {
    if (found.index > at) yield { text: source.slice(at, found.index) };
    const [all, slash, name] = found;
    const end =
      name === undefined ? endOfComment(source, found.index) : endOfTag(source, found.index + all.length);
    at = end;
    start.lastIndex = end;
    if (name === undefined) continue;
    const attributes = source.slice(found.index + all.length, end - 1);
    yield {
      tag: name.toLowerCase(),
      closes: slash === '/',
      empty: attributes.endsWith('/'),
      attributes,
    };
  }
  if (at < source.length) yield { text: source.slice(at) };
}

function endOfComment(source: string, from: number): number {
  const end = source.indexOf('-->', from + 4);
  return end < 0 ? source.length : end + 3;
}

function endOfTag(source: string, from: number): number {
  const next = /["'>]/g;
  next.lastIndex = from;
  for (let found = next.exec(source); found; found = next.exec(source)) {
    if (found[0] === '>') return found.index + 1;
    const close = source.indexOf(found[0], found.index + 1);
    if (close < 0) return source.length;
    next.lastIndex = close + 1;
  }
  return source.length;
}

/** The value of an attribute; null where there is none. */
export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes);
  return found ? (found[1] ?? found[2] ?? '') : null;
}
