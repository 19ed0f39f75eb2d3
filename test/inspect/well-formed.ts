const attributes = /^(?:\s+[\w:-]+="[^"<]*")*\s*\/?$/;

/**
 * What is wrong with a piece of XML, or null: tags that do not match, attributes without quotes, signs that must be
 * escaped, letters that XML forbids. Stricter than a browser, which mends.
 */
export function xmlFault(source: string): string | null {
  const open: string[] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(source)) return 'a letter that XML forbids';
  for (const [index, piece] of source.split('<').entries()) {
    const end = index === 0 ? -1 : piece.indexOf('>');
    if (index > 0 && end < 0) return `a tag without end: ${piece.slice(0, 40)}`;
    const [tag, text] = [piece.slice(0, Math.max(0, end)), piece.slice(end + 1)];
    if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(piece)) return `a bare "&": ${piece.slice(0, 40)}`;
    if (text.includes('>')) return `a bare ">": ${text.slice(0, 40)}`;
    if (index === 0) continue;
    const name = /^\/?[A-Za-z][\w:-]*/.exec(tag)?.[0];
    if (!name) return `no tag: ${tag.slice(0, 40)}`;
    if (name.startsWith('/')) {
      if (open.pop() !== name.slice(1)) return `"${name}" closes nothing`;
    } else if (!attributes.test(tag.slice(name.length))) return `attributes of ${tag.slice(0, 80)}`;
    else if (!tag.endsWith('/')) open.push(name);
  }
  return open.length > 0 ? `"${open.join(' ')}" is not closed` : null;
}
