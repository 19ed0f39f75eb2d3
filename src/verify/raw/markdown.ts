import { htmlText } from './html.ts';

/** The text of a Markdown file: without the addresses of its links and the marks that stand between letters. */
export function markdownText(source: string): string {
  const lines = source.split(/\r\n?|\n/).filter((line) => !/^ {0,3}\[[^\]]{1,200}\]:/.test(line));
  const text = lines
    .join('\n')
    .replace(/\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)/g, '] ')
    .replace(/\]\[[^\]\n]{0,200}\]/g, '] ')
    .replace(/<(?:https?:|mailto:)([^>\s]{1,2000})>/g, ' $1 ')
    .replace(/[\\*~`]/g, '');
  // Tags in Markdown are words to some readers and tags to others: what stands between them is kept.
  return htmlText(text, new Set());
}
