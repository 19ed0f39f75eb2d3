import { fictional } from '../fictional.ts';
import type { Design } from '../pdf/brochure.ts';
import { bridge } from '../pdf/drawings.ts';
import { textWidth } from '../pdf/measure.ts';
import { box, furniture, type Op, pageHeight, pageWidth, type TextStyle } from '../pdf/ops.ts';
import { textRows } from '../pdf/rows.ts';
import type { Theme } from '../pdf/theme.ts';
import { wendleshireSegments } from './wendleshire-segments.ts';

const navy = '#14315c';
const rust = '#c2410c';
const ink = '#202020';
const full = { x: 46, width: pageWidth - 104 };
const body: TextStyle = { font: 'Helvetica', size: 9.4, leading: 12.8, colour: ink };
const small: TextStyle = { font: 'Helvetica', size: 7.4, leading: 9.4, colour: '#5a5a5a' };

const theme: Theme = {
  body,
  headings: {
    1: { font: 'Times-Bold', size: 38, leading: 42, colour: navy, above: 0, below: 0 },
    2: { font: 'Times-Bold', size: 20, leading: 24, colour: '#ffffff', above: 0, below: 4 },
    3: { font: 'Helvetica-Bold', size: 11, leading: 14, colour: rust, above: 12, below: 1 },
    4: { font: 'Helvetica-Bold', size: 9.4, leading: 12.8, colour: navy, above: 8, below: 0 },
  },
  paragraphGap: 6,
  itemGap: 3,
  bullets: [
    { marker: '•', indent: 12, colour: rust },
    { marker: '–', indent: 26, colour: navy },
  ],
  pullQuote: { font: 'Times-Italic', size: 16, leading: 20, colour: rust, rule: navy },
  sideBox: {
    title: { font: 'Helvetica-Bold', size: 10, leading: 13, colour: navy },
    text: { font: 'Helvetica', size: 8.8, leading: 11.8, colour: ink },
    fill: '#fdeee3',
    bar: rust,
  },
  table: {
    header: { font: 'Helvetica-Bold', size: 9, leading: 11.5, colour: navy },
    cell: { font: 'Helvetica', size: 9, leading: 11.5, colour: ink },
    fill: '#d5dfef',
    line: '#b7c3d7',
    band: '#ffffff',
  },
  number: {
    figure: { font: 'Times-Bold', size: 30, leading: 34, colour: rust },
    label: { font: 'Helvetica', size: 8.8, leading: 11.4, colour: navy },
  },
  footnote: { font: 'Helvetica', size: 7.2, leading: 9.2, colour: '#444444' },
  caption: { font: 'Helvetica-Oblique', size: 8, leading: 10, colour: '#5a5a5a' },
};

const drawing = (width: number, height: number) =>
  bridge(0, 0, width, height, ['#dbe7f3', '#8a93a3', '#5f84b0']);

/** Wendleshire: terse nested lists, narrow and wide frames side by side, painted out of their order; no tags. */
export const wendleshire: Design = {
  theme,
  tagged: false,
  noteFrame: full,
  top: 58,
  bottom: 784,
  // Frames with odd numbers first, from the last back, as a design program leaves them after many edits.
  paintOrder: (groups) => {
    const all = Array.from({ length: groups }, (_, i) => i);
    return [...all.filter((i) => i % 2 === 1).reverse(), ...all.filter((i) => i % 2 === 0)];
  },
  cover: (plan) => {
    const [name = '', rest = ''] = plan.title.split(': ');
    const title = textRows([{ text: `${name}:`, index: 0 }], 470, theme.headings[1]!, {
      before: 0,
      node: null,
    });
    const under = { ...theme.headings[1]!, font: 'Helvetica', size: 18, leading: 24 } as const;
    const subtitle = textRows([{ text: rest, index: 0 }], 470, under, { before: 0, node: null });
    let y = 470;
    const words = [...title, ...subtitle].flatMap((row) => {
      const ops = row.ops.map((op) => (op.kind === 'text' ? { ...op, x: op.x + 46, y: op.y + y } : op));
      y += row.height;
      return ops;
    });
    return [
      ...bridge(0, 0, pageWidth, 420, ['#cfdef0', navy, rust]),
      box(0, 420, pageWidth, 10, navy),
      ...words,
      furniture(46, 650, plan.publisher, { ...small, size: 12, colour: ink }),
      box(46, 762, 300, 26, rust),
      furniture(56, 779, fictional, { ...small, font: 'Helvetica-Bold', size: 11, colour: '#ffffff' }),
      box(0, pageHeight - 24, pageWidth, 24, navy),
    ];
  },
  contents: (_plan, entries) => {
    const style = { ...body, size: 11, leading: 15 };
    const dots = (text: string, page: string): string => {
      const room = 440 - textWidth(`${text}  ${page}`, style.font, style.size);
      return '.'.repeat(Math.max(3, Math.floor(room / textWidth('.', style.font, style.size))));
    };
    return [
      furniture(full.x, 110, 'What is in this plan', { ...theme.headings[1]!, size: 26 }),
      ...entries.map((entry, i): Op => {
        const page = String(entry.page);
        return furniture(full.x, 165 + i * 26, `${entry.text} ${dots(entry.text, page)} ${page}`, style);
      }),
    ];
  },
  segments: (plan, _blocks, root) =>
    wendleshireSegments(plan, { theme, full, navy, tint: '#eef2f8', drawing }, root),
  furniture: (plan, page, pages) => ({
    behind: [
      ...(page === pages ? bridge(0, 470, pageWidth, 310, ['#ffffff', '#c9d5e6', '#8fb0d3']) : []),
      box(pageWidth - 26, 0, 26, pageHeight, page % 2 === 0 ? navy : rust),
    ],
    front: [
      { ...furniture(pageWidth - 9, 330, plan.runningTitle, { ...small, colour: '#ffffff' }), turned: true },
      furniture(pageWidth - 20, 40, String(page), {
        ...small,
        font: 'Helvetica-Bold',
        size: 10,
        colour: '#ffffff',
      }),
      furniture(full.x, 816, fictional, small),
      furniture(full.x, 36, plan.areaName, { ...small, font: 'Helvetica-Bold', colour: navy }),
      box(full.x, 43, full.width, 0.6, navy),
    ],
  }),
};
