import { fictional } from '../fictional.ts';
import { node } from '../pdf/block-rows.ts';
import type { Design } from '../pdf/brochure.ts';
import { columnSegments } from '../pdf/column-segments.ts';
import { skyline } from '../pdf/drawings.ts';
import { textWidth } from '../pdf/measure.ts';
import { box, furniture, type Op, pageHeight, pageWidth, polygon, type TextStyle } from '../pdf/ops.ts';
import { textRows } from '../pdf/rows.ts';
import type { Theme } from '../pdf/theme.ts';

const plum = '#4a154b';
const teal = '#0b7285';
const gold = '#e0a100';
const ink = '#1d1d1f';
const full = { x: 40, width: pageWidth - 80 };
const three = [0, 1, 2].map((i) => ({ x: 40 + i * 176, width: 163 }));
const two = [0, 1].map((i) => ({ x: 40 + i * 266, width: 249 }));
const body: TextStyle = { font: 'Helvetica', size: 9, leading: 12.3, colour: ink };
const small: TextStyle = { font: 'Helvetica', size: 7.2, leading: 9.2, colour: '#5b5b66' };

const theme: Theme = {
  body,
  headings: {
    1: { font: 'Helvetica-Bold', size: 40, leading: 44, colour: '#ffffff', above: 0, below: 0 },
    2: { font: 'Helvetica-Bold', size: 19, leading: 24, colour: plum, above: 6, below: 4 },
    3: { font: 'Helvetica-Bold', size: 11, leading: 14, colour: teal, above: 11, below: 2 },
    4: { font: 'Helvetica-Bold', size: 9, leading: 12, colour: plum, above: 8, below: 1 },
  },
  paragraphGap: 6,
  itemGap: 3,
  bullets: [
    { marker: '•', indent: 12, colour: teal },
    { marker: '–', indent: 23, colour: plum },
  ],
  pullQuote: { font: 'Helvetica-Bold', size: 12.5, leading: 16, colour: plum, rule: gold },
  sideBox: {
    title: { font: 'Helvetica-Bold', size: 10, leading: 13, colour: teal },
    text: { font: 'Helvetica', size: 8.3, leading: 11.2, colour: ink },
    fill: '#e3f1f3',
    bar: teal,
  },
  table: {
    header: { font: 'Helvetica-Bold', size: 9, leading: 11.5, colour: '#ffffff' },
    cell: { font: 'Helvetica', size: 8.7, leading: 11.5, colour: ink },
    fill: plum,
    line: '#c7bcc9',
    band: '#f6f1f7',
  },
  number: {
    figure: { font: 'Helvetica-Bold', size: 32, leading: 36, colour: '#ffffff' },
    label: { font: 'Helvetica', size: 9, leading: 11.5, colour: '#ffffff' },
  },
  footnote: { font: 'Helvetica', size: 7, leading: 9, colour: '#444444' },
  caption: { font: 'Helvetica-Oblique', size: 7.8, leading: 10, colour: '#5b5b66' },
};

const wide = new Set([
  "Mayor's foreword",
  'Introduction from the Deputy Mayor for Safer Communities',
  'The delivery framework',
]);

/** Greater Brantwick: a delivery framework in three columns with tables and big numbers; tagged, with an outline. */
export const greaterBrantwick: Design = {
  theme,
  tagged: true,
  noteFrame: full,
  top: 62,
  bottom: 790,
  cover: (plan, root) => {
    const [name = '', rest = ''] = plan.title.split(': ');
    const element = node('H1', root);
    const title = textRows([{ text: `${name}:`, index: 0 }], 420, theme.headings[1]!, {
      before: 0,
      node: element,
    });
    const under = { ...theme.headings[1]!, font: 'Helvetica', size: 20, leading: 26 } as const;
    const subtitle = textRows([{ text: rest, index: 0 }], 420, under, { before: 0, node: element });
    let y = 120;
    const words = [...title, ...subtitle].flatMap((row) => {
      const ops = row.ops.map((op) => (op.kind === 'text' ? { ...op, x: op.x + 40, y: op.y + y } : op));
      y += row.height;
      return ops;
    });
    return [
      box(0, 0, pageWidth, pageHeight, plum),
      polygon(
        [
          [pageWidth, 0],
          [pageWidth, 420],
          [330, 0],
        ],
        teal,
      ),
      ...skyline(0, 480, pageWidth, 250, [plum, '#6d3a6e', '#2b0c2c', gold]),
      box(0, 730, pageWidth, pageHeight - 730, gold),
      ...words,
      furniture(40, 770, plan.publisher, { ...small, font: 'Helvetica-Bold', size: 13, colour: plum }),
      furniture(40, 812, fictional, { ...small, font: 'Helvetica-Bold', size: 11, colour: plum }),
    ];
  },
  contents: (_plan, entries, root) => {
    const style = { ...body, size: 11.5, leading: 15 };
    const toc = node('TOC', root);
    const lines = entries.flatMap((entry, i): Op[] => {
      const item = node('TOCI', toc);
      const y = 160 + i * 31;
      const page = String(entry.page);
      return [
        { ...furniture(96, y, entry.text, style), node: item },
        box(40, y - 17, 34, 24, i % 2 === 0 ? teal : plum),
        {
          ...furniture(57 - textWidth(page, 'Helvetica-Bold', 11) / 2, y, page, {
            ...style,
            font: 'Helvetica-Bold',
            size: 11,
            colour: '#ffffff',
          }),
          node: item,
        },
      ];
    });
    const heading = {
      ...furniture(40, 108, 'Contents', { ...theme.headings[2]!, size: 26 }),
      node: node('P', root),
    };
    return [heading, ...lines];
  },
  segments: (plan, _blocks, root) =>
    columnSegments(
      plan,
      {
        theme,
        full,
        columnsOf: (section) => (wide.has(section.heading.unit.text) ? two : three),
        newPage: () => false,
        spans: (block) => block.kind === 'numbers' || block.kind === 'table',
        drawing: (width, height) => skyline(0, 0, width, height, ['#e3f1f3', '#8fc1c9', teal, '#fff3bf']),
        headingBehind: (top, height) => [box(0, top - 2, 28, height - 2, gold)],
        numbersBehind: (top, height) => [box(full.x, top - 6, full.width, height + 10, teal)],
      },
      root,
    ),
  furniture: (plan, page) => {
    const number = String(page);
    const x = page % 2 === 0 ? full.x : full.x + full.width - textWidth(number, 'Helvetica-Bold', 10);
    return {
      behind: [box(0, 0, pageWidth, 40, plum)],
      front: [
        furniture(full.x, 25, plan.runningTitle, { ...small, size: 8, colour: '#ffffff' }),
        box(full.x, 804, full.width, 0.6, gold),
        furniture(x, 821, number, { ...small, font: 'Helvetica-Bold', size: 10, colour: plum }),
        furniture(pageWidth / 2 - textWidth(fictional, small.font, small.size) / 2, 821, fictional, small),
      ],
    };
  },
};
