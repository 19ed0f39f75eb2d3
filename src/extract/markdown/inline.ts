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

/** Words of a line of Markdown: emphasis, links, code marks, tags, footnote marks and escapes resolved. */
export function plainInline(source: string): string {
  return dropComments(source)
    .replace(/!\[([^\][]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '')
    .replace(/\[\^[^\][\s]+\]/g, '')
    .replace(/\[([^\][]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/\[([^\][]+)\]\[[^\][]*\]/g, '$1')
    .replace(/<(https?:[^<>\s]+)>/g, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>/gi, '')
    .replace(/`{1,3}([^`]+)`{1,3}/g, '$1')
    .replace(/\*{1,3}(?=\S)([^*\n]*[^*\s])\*{1,3}/g, '$1')
    .replace(/(^|[^\p{L}\p{N}_])_{1,3}(?=\S)([^_\n]*[^_\s])_{1,3}(?![\p{L}\p{N}_])/gu, '$1$2')
    .replace(/~~([^~]+)~~/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|~>"'$%&,/:;<=?@^])/g, '$1')
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/gi, entity);
}

/** One pass over the source; a comment that is not closed is text. */
function dropComments(source: string): string {
  if (!source.includes('-->')) return source;
  return source
    .split('<!--')
    .map((part, index) => (index === 0 ? part : afterComment(part)))
    .join('');
}

function afterComment(part: string): string {
  const end = part.indexOf('-->');
  return end < 0 ? '' : part.slice(end + 3);
}

function entity(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : null;
  if (code !== null) return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  return named[(name ?? '').toLowerCase()] ?? whole;
}
