import { type LabelPlace, labelPlace, labelWords } from './labels.ts';
import { describe, looks } from './looks.ts';
import { type Markup, markup } from './markup.ts';
import type { Region } from './regions.ts';
import { drawRun } from './runs.ts';

/** The stretches of a page as boxes with number and letter; with `words`, the text of each line in its place. */
export function drawRegions(regions: readonly Region[], text: string, words: boolean): Markup[] {
  return regions.map((region) => drawRegion(region, text, words));
}

function drawRegion(region: Region, text: string, words: boolean): Markup {
  const { block, runs } = region;
  const { colour } = looks[block.kind];
  const faint = block.kind === 'furniture' ? '.45' : '1';
  const about = describe(block, text.slice(block.span.start, block.span.end).slice(0, 600));
  const lines = words ? runs.map((run) => drawRun(run, text.slice(run.start, run.end))) : [];
  return markup`<g opacity="${faint}"><title>${about}</title>
${outline(region)}
${lines}
${label(region, colour, labelPlace(region))}</g>`;
}

function outline({ block, x, y, width, height }: Region): Markup {
  const { colour, dash } = looks[block.kind];
  const inset = block.kind === 'list-item' ? levelBars(block.level ?? 1, x, y, height) : markup``;
  return markup`<rect x="${x - 2}" y="${y - 1.5}" width="${width + 4}" height="${height + 3}" fill="${colour}" fill-opacity=".08" stroke="${colour}" stroke-width="${block.kind === 'heading' ? 1.6 : 0.9}" stroke-dasharray="${dash}"/>${inset}`;
}

/** A bar at the left for each level of a list. */
function levelBars(level: number, x: number, y: number, height: number): Markup {
  const bars = Array.from({ length: Math.min(level, 6) }, (_, at) => at);
  return markup`${bars.map(
    (at) =>
      markup`<rect x="${x - 4 - at * 2.4}" y="${y - 1.5}" width="1.4" height="${height + 3}" fill="${looks['list-item'].colour}"/>`,
  )}`;
}

function label({ block, part }: Region, colour: string, place: LabelPlace): Markup {
  const words = labelWords(block, part);
  return markup`<rect x="${place.x}" y="${place.y}" width="${place.width}" height="${place.height}" rx="1.5" fill="${colour}"/><text x="${place.x + 1.5}" y="${place.y + 6.2}" font-size="6.4" font-family="monospace" fill="#fff">${words}</text>`;
}
