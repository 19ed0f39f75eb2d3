import type { Extraction } from '../../src/model/index.ts';
import { around, type Place, type TaggedBlock } from './structure-tree.ts';

type Numbered = Readonly<{ place: Place; number: number }>;

/** A page as SVG with the tree's blocks (red, numbers at the left) and ours (blue, numbers at the right) in their orders. */
export function orderPicture(page: number, tree: readonly TaggedBlock[], extraction: Extraction): string {
  const { width, height } = extraction.pages[page - 1] ?? { width: 595, height: 842 };
  const theirs = tree
    .filter((block) => block.page === page && block.place.width > 0 && block.text.trim() !== '')
    .map((block, i) => ({ place: block.place, number: i + 1 }));
  const ours = extraction.blocks
    .filter((block) => block.runs.some((run) => run.box.page === page))
    .map((block, i) => {
      const places = block.runs.filter((run) => run.box.page === page).map((run) => run.box);
      return { place: around(places), number: i + 1 };
    });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="9">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...ours.map((one) => frame(one, '#06c', 'end')),
    ...theirs.map((one) => frame(one, '#c00', 'start')),
    '</svg>\n',
  ].join('\n');
}

function frame({ place, number }: Numbered, colour: string, anchor: 'start' | 'end'): string {
  const [x, y, width, height] = [place.x, place.y, place.width, place.height].map((each) => each.toFixed(1));
  const at = anchor === 'start' ? place.x - 2 : place.x + place.width + 2;
  const side = anchor === 'start' ? 'end' : 'start';
  return (
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${colour}" stroke-width=".7"/>` +
    `<text x="${at.toFixed(1)}" y="${(place.y + 8).toFixed(1)}" fill="${colour}" text-anchor="${side}">${number}</text>`
  );
}
