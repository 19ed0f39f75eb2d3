import { cleanText } from '../text/normalise.ts';
import { readMarker } from './markers.ts';

/**
 * The blocks that one paragraph of lines broken by hand is: each line its own where two or more of them begin with a
 * marker, else its lines joined, parted where an empty one stands between them.
 */
export function blocksOfLines(lines: readonly string[]): string[] {
  const marked = lines.filter((line) => readMarker(cleanText(line)) !== null).length;
  if (marked > 1) return lines.filter((line) => cleanText(line) !== '');
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (cleanText(line) !== '') parts.at(-1)?.push(line);
    else if (parts.at(-1)?.length !== 0) parts.push([]);
  }
  return parts.filter((part) => part.length > 0).map((part) => part.join(' '));
}
