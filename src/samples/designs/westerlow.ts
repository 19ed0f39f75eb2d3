import { fictional } from '../fictional.ts';
import type { Design } from '../pdf/brochure.ts';
import { columnSegments } from '../pdf/column-segments.ts';
import { beam, hills } from '../pdf/drawings.ts';
import { hyphenation } from '../pdf/hyphenation.ts';
import { textWidth } from '../pdf/measure.ts';
import { box, furniture, type Op, pageHeight, pageWidth, type TextStyle } from '../pdf/ops.ts';
import { textRows } from '../pdf/rows.ts';
import type { Theme } from '../pdf/theme.ts';

const green = '#1f4d3a';
const straw = '#b7791f';
const ink = '#222222';
const full = { x: 48, width: pageWidth - 96 };
const columns = [
  { x: 48, width: 237 },
  { x: 310, width: 237 },
];
const body: TextStyle = { font: 'Times-Roman', size: 9.8, leading: 12.6, colour: ink };
const small: TextStyle = { font: 'Helvetica', size: 7.5, leading: 9.5, colour: '#555555' };

const theme: Theme = {
  body,
  headings: {
    1: { font: 'Helvetica-Bold', size: 30, leading: 36, colour: '#ffffff', above: 0, below: 0 },
    2: { font: 'Helvetica-Bold', size: 17, leading: 21, colour: green, above: 8, below: 5, rule: straw },
    3: { font: 'Helvetica-Bold', size: 11, leading: 14, colour: straw, above: 11, below: 1 },
    4: { font: 'Helvetica-Bold', size: 9.8, leading: 12.6, colour: green, above: 8, below: 1 },
  },
  paragraphGap: 6,
  itemGap: 2.5,
  bullets: [
    { marker: '•', indent: 13, colour: straw },
    { marker: '–', indent: 25, colour: green },
  ],
  pullQuote: { font: 'Times-Italic', size: 14, leading: 18, colour: green, rule: straw },
  sideBox: {
    title: { font: 'Helvetica-Bold', size: 10.5, leading: 14, colour: green },
    text: { font: 'Helvetica', size: 8.6, leading: 11.6, colour: ink },
    fill: '#f4ecd8',
    bar: straw,
  },
  table: {
    header: { font: 'Helvetica-Bold', size: 8.6, leading: 11, colour: '#ffffff' },
    cell: { font: 'Helvetica', size: 8.6, leading: 11, colour: ink },
    fill: green,
    line: '#c9c9c9',
    band: '#f6f3ea',
  },
  number: {
    figure: { font: 'Helvetica-Bold', size: 28, leading: 32, colour: straw },
    label: { font: 'Helvetica', size: 9, leading: 11.5, colour: green },
  },
  footnote: { font: 'Times-Roman', size: 7.8, leading: 9.6, colour: '#444444' },
  caption: { font: 'Times-Italic', size: 8.4, leading: 10.5, colour: '#555555' },
  hyphenation,
};

/** Westerlow: prose in two columns, pull quotes within paragraphs, side boxes, footnotes; no tags. */
export const westerlow: Design = {
  theme,
  tagged: false,
  noteFrame: full,
  top: 66,
  bottom: 786,
  cover: (plan) => {
    const [name = '', rest = ''] = plan.title.split(': ');
    const title = textRows([{ text: `${name}:`, index: 0 }], 440, theme.headings[1]!, {
      before: 0,
      node: null,
    });
    const under = { ...theme.headings[1]!, size: 19, leading: 24 };
    const subtitle = textRows([{ text: rest, index: -1 }], 440, under, { before: 0, node: null });
    return [
      ...hills(0, 0, pageWidth, pageHeight, ['#12261f', '#1b3a2d', green, '#2f6b4f', '#234f3b', '#16352a']),
      beam(250, 560, 345, 110, '#f2d98b'),
      box(0, 96, 490, 190, green),
      box(0, 286, 490, 5, straw),
      ...[...title, ...subtitle].flatMap((row, i) =>
        row.ops.map((op) => (op.kind === 'text' ? { ...op, x: 48, y: op.y + 130 + i * 38, units: [] } : op)),
      ),
      furniture(48, 330, plan.publisher, { ...small, size: 12, colour: '#ffffff' }),
      box(0, pageHeight - 44, pageWidth, 44, straw),
      furniture(48, pageHeight - 18, fictional, {
        ...small,
        font: 'Helvetica-Bold',
        size: 11,
        colour: '#ffffff',
      }),
    ];
  },
  contents: (_plan, entries) => {
    const style = { ...body, font: 'Helvetica', size: 11, leading: 15 } as const;
    const right = 400;
    const lines = entries.flatMap((entry, i): Op[] => {
      const y = 150 + i * 27;
      const page = String(entry.page);
      return [
        furniture(full.x, y, entry.text, style),
        furniture(full.x + right - textWidth(page, style.font, style.size), y, page, {
          ...style,
          colour: straw,
        }),
        box(full.x, y + 8, right, 0.5, '#c9c9c9'),
      ];
    });
    return [
      furniture(full.x, 100, 'Contents', { ...theme.headings[2]!, size: 22 }),
      ...lines,
      ...hills(0, 650, pageWidth, 130, ['#ffffff', '#dfe8dc', '#b9cfbd', '#7fa58b']),
    ];
  },
  segments: (plan, _blocks, root) =>
    columnSegments(
      plan,
      {
        theme,
        full,
        columnsOf: () => columns,
        newPage: () => false,
        spans: (block) => block.kind === 'numbers',
        drawing: (width, height) =>
          hills(0, 0, width, height, ['#e8eef0', '#b9cfbd', '#7fa58b', '#4d7d62', green]),
        numbersBehind: (top, height) => [box(full.x, top - 4, full.width, height + 10, '#f4ecd8')],
      },
      root,
    ),
  furniture: (plan, page) => {
    const even = page % 2 === 0;
    const number = String(page);
    const numberX = even ? full.x : full.x + full.width - textWidth(number, 'Helvetica-Bold', 9);
    const running = plan.runningTitle;
    const runningX = even ? full.x : full.x + full.width - textWidth(running, small.font, small.size);
    const fictionalX = even ? full.x + full.width - textWidth(fictional, small.font, small.size) : full.x;
    return {
      behind: [box(0, 0, pageWidth, 14, green)],
      front: [
        furniture(runningX, 40, running, small),
        box(full.x, 48, full.width, 0.5, '#c9c9c9'),
        furniture(numberX, 818, number, { ...small, font: 'Helvetica-Bold', size: 9, colour: green }),
        furniture(fictionalX, 818, fictional, small),
      ],
    };
  },
};
