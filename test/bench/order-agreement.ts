import type { Extraction } from '../../src/model/index.ts';
import { bareText } from '../../src/text/index.ts';
import type { TaggedBlock } from './structure-tree.ts';

/** Adjacent blocks of the tree, both found once on their page, and how many of the pairs we read in its order. */
export type OrderAgreement = Readonly<{ pairs: number; agreeing: number; blocks: number; found: number }>;
export type Disagreement = Readonly<{ page: number; before: string; after: string }>;

const shortest = 4;
const head = 30;

/**
 * Order agreement of one page: over pairs of blocks that follow each other in the structure tree and whose words are
 * found once in ours of the page, the share whose first is read before its second. A block is found by its first
 * thirty letters and digits, in whatever blocks of ours. Running heads and page numbers, which we set apart and trees put anywhere, are left out.
 */
export function pageAgreement(
  page: number,
  blocks: readonly TaggedBlock[],
  extraction: Extraction,
): OrderAgreement & { disagreements: readonly Disagreement[] } {
  const { text, furniture } = ourWords(page, extraction);
  const places: { at: number; block: TaggedBlock }[] = [];
  let looked = 0;
  for (const block of blocks) {
    const found = wordsOf(block).find((words) => text.includes(words));
    const words = found ?? wordsOf(block)[0] ?? '';
    if (words.length < shortest || isFurniture(block, furniture)) continue;
    looked++;
    const at = text.indexOf(words);
    if (at >= 0 && text.indexOf(words, at + 1) < 0) places.push({ at, block });
    else if (at < 0) places.push({ at: NaN, block });
  }
  const disagreements: Disagreement[] = [];
  let pairs = 0;
  for (let i = 1; i < places.length; i++) {
    const [a, b] = [places[i - 1]!, places[i]!];
    if (Number.isNaN(a.at) || Number.isNaN(b.at)) continue;
    pairs++;
    if (a.at > b.at) disagreements.push({ page, before: a.block.text, after: b.block.text });
  }
  const found = places.filter((place) => !Number.isNaN(place.at)).length;
  return { pairs, agreeing: pairs - disagreements.length, blocks: looked, found, disagreements };
}

/** The first letters and digits of a block, and the same without what may be its marker in a font of signs. */
function wordsOf({ text }: TaggedBlock): string[] {
  const rest = text.trimStart().replace(/^\S{1,3}\s+/, '');
  return [bareText(text), bareText(rest)].map((words) => words.slice(0, head));
}

/** A running line of several parts may have them in another order than ours. */
function isFurniture({ text }: TaggedBlock, furniture: string): boolean {
  return text.split(/\s{2,}/).every((part) => furniture.includes(bareText(part)));
}

/** Our words of a page in our order, bare, and those that we set apart as furniture. */
function ourWords(page: number, { blocks, text }: Extraction): { text: string; furniture: string } {
  let words = '';
  let furniture = '';
  for (const { kind, marker, runs } of blocks) {
    const own = runs.filter((run) => run.box.page === page).map((run) => text.slice(run.start, run.end));
    if (own.length === 0) continue;
    const bare = bareText(own.join(' '));
    if (kind === 'furniture') furniture += ` ${bare}`;
    // A tree's block may begin with the number that we hold for the item's marker.
    else words += `${marker !== null && runs[0]?.box.page === page ? bareText(marker) : ''}${bare}`;
  }
  return { text: words, furniture };
}
