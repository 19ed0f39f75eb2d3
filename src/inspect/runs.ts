import type { Run } from '../model/index.ts';
import { type Markup, markup } from './markup.ts';

/** Below this confidence a recognised word is underlined as well as tinted. */
const doubtful = 0.6;

/** The text of a line, made to fit its box; words recognised in a picture are tinted by how sure they are. */
export function drawRun(run: Run, text: string): Markup {
  const { box } = run;
  const upright = box.height > box.width * 2.5 && text.trim().length > 3;
  const across = upright ? box.height : box.width;
  const tall = upright ? box.width : box.height;
  const size = Math.max(2, Math.min(tall * 0.72, 40));
  const [x, y] = upright ? [box.x + tall * 0.75, box.y + box.height] : [box.x, box.y + tall * 0.75];
  const turn = upright ? markup` transform="rotate(-90 ${x} ${y})"` : markup``;
  return markup`${tint(run)}<text x="${x}" y="${y}" font-size="${size}" font-family="sans-serif" fill="#222" textLength="${Math.max(1, across)}" lengthAdjust="spacingAndGlyphs"${turn}>${text}</text>`;
}

function tint({ box, confidence }: Run): Markup {
  if (confidence === undefined) return markup``;
  const hue = Math.round(confidence * 120);
  const line =
    confidence < doubtful
      ? markup`<path d="M${box.x} ${box.y + box.height} h${box.width}" stroke="#b00000" stroke-width="1" stroke-dasharray="1.5 1"/>`
      : markup``;
  const note = `recognised in the picture, ${Math.round(confidence * 100)} of 100 sure`;
  return markup`<g><title>${note}</title><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="hsl(${hue} 85% 60%)" fill-opacity=".35"/>${line}</g>`;
}
