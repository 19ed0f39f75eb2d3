const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

// Where a link leads: in angles, or up to the bracket that closes it, with one pair of brackets inside.
const target = String.raw`\(\s*(?:<[^<>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)?)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)`;
const image = new RegExp(String.raw`!\[([^\][]*)\]${target}`, 'g');
const link = new RegExp(String.raw`\[([^\][]*)\]${target}`, 'g');

/** Words of a line of Markdown: emphasis, links, code marks, tags, footnote marks and escapes resolved. `targets`
 * are the names, in small letters, of links that are said elsewhere. */
export function plainInline(source: string, targets: ReadonlySet<string> = new Set()): string {
  return source
    .replace(image, '')
    .replace(/\[\^[^\][\s]+\]/g, '')
    .replace(link, '$1')
    .replace(/\[([^\][]+)\]\[[^\][]*\]/g, '$1')
    .replace(/\[([^\][]+)\](?![[(:])/g, (whole, name) => (targets.has(name.toLowerCase()) ? name : whole))
    .replace(/\[([^\][]+)\]\{[.#][^{}]*\}/g, '$1')
    .replace(/\{[.#][\w-][^{}]*\}\s*$/g, '')
    .replace(/<(https?:[^<>\s]+)>/g, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>/gi, '')
    .replace(/`{1,3}([^`]+)`{1,3}/g, '$1')
    .replace(/\*{1,3}(?=\S)([^*\n]*[^*\s])\*{1,3}/g, '$1')
    .replace(/(^|[^\p{L}\p{N}_])_{1,3}(?=\S)([^_\n]*[^_\s])_{1,3}(?![\p{L}\p{N}_])/gu, '$1$2')
    .replace(/~~([^~]+)~~/g, '$1')
    .replace(/(?<=[\p{L}\p{N}])\^([^\s^]{1,9})\^/gu, '$1')
    .replace(/(?<=[\p{L}\p{N}])~([^\s~]{1,9})~/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|~>"'$%&,/:;<=?@^])/g, '$1')
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/gi, entity);
}

/** One pass over the source; a comment that is not closed is text. */
export function dropComments(source: string): string {
  if (!source.includes('-->')) return source;
  return source
    .split('<!--')
    .map((part, index) => (index === 0 ? part : afterComment(part)))
    .join('');
}

function afterComment(part: string): string {
  const end = part.indexOf('-->');
  return end < 0 ? `<!--${part}` : part.slice(end + 3);
}

function entity(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : null;
  if (code !== null) return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  return named[(name ?? '').toLowerCase()] ?? whole;
}
