/** What a line of HTML among Markdown opens or says: the tags that make blocks, and the words between them. */
export type HtmlPart = Readonly<{ tag: string; closes: boolean } | { words: string }>;

const blockTags =
  'address|article|aside|blockquote|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul';
const begins = new RegExp(`^\\s{0,3}</?(?:${blockTags})(?:[\\s>/]|$)`, 'i');
const tags = new RegExp(`<(/?)(${blockTags})(?:\\s[^<>]*)?/?>`, 'gi');

/** The parts of a line that begins with a tag of a block; null for all other lines. */
export function htmlParts(line: string): HtmlPart[] | null {
  if (!begins.test(line)) return null;
  const parts: HtmlPart[] = [];
  let at = 0;
  const say = (words: string) => {
    if (words.trim() !== '') parts.push({ words: words.trim() });
  };
  for (const found of line.matchAll(tags)) {
    say(line.slice(at, found.index));
    parts.push({ tag: (found[2] ?? '').toLowerCase(), closes: found[1] === '/' });
    at = found.index + found[0].length;
  }
  say(line.slice(at));
  return parts;
}
