import type { Extraction } from '../../../src/model/index.ts';
import type { Reading } from './scores.ts';

/**
 * What of an extraction is scored: running heads left out, and a sign between blocks, so that a sentence that is cut
 * into two blocks is not whole.
 */
export function readingOf({ blocks, text }: Extraction): Reading {
  const body = blocks.filter((block) => block.kind !== 'furniture');
  const words = (block: (typeof blocks)[number]) => text.slice(block.span.start, block.span.end);
  const of = (kind: string) => body.filter((block) => block.kind === kind).map(words);
  return { text: body.map(words).join('\n¶\n'), headings: of('heading'), items: of('list-item') };
}
