import { fictional } from '../fictional.ts';
import { blockRows } from '../pdf/block-rows.ts';
import { columnSegments } from '../pdf/column-segments.ts';
import { textWidth } from '../pdf/measure.ts';
import { box, furniture, pageWidth, type TextStyle } from '../pdf/ops.ts';
import type { Theme } from '../pdf/theme.ts';
import type { ScanDesign } from '../scan/scanned-plan.ts';

const ink = '#1c1c1c';
const full = { x: 56, width: pageWidth - 112 };
const columns = [0, 1].map((i) => ({ x: 56 + i * 252, width: 231 }));
const body: TextStyle = { font: 'Helvetica', size: 11.5, leading: 16.5, colour: ink };
const small: TextStyle = { font: 'Helvetica', size: 9, leading: 11, colour: ink };

const theme: Theme = {
  body,
  headings: {
    1: { font: 'Helvetica-Bold', size: 22, leading: 28, colour: ink, above: 0, below: 10 },
    2: { font: 'Helvetica-Bold', size: 16, leading: 20, colour: ink, above: 8, below: 4 },
    3: { font: 'Helvetica-Bold', size: 13, leading: 17, colour: ink, above: 12, below: 2 },
    4: { font: 'Helvetica-Bold', size: 11.5, leading: 16.5, colour: ink, above: 8, below: 1 },
  },
  paragraphGap: 8,
  itemGap: 4,
  bullets: [{ marker: '•', indent: 14, colour: ink }],
  pullQuote: { font: 'Helvetica-Bold', size: 13, leading: 17, colour: ink, rule: ink },
  sideBox: { title: body, text: body, fill: '#ffffff', bar: ink },
  table: { header: body, cell: body, fill: '#ffffff', line: ink, band: '#ffffff' },
  number: { figure: body, label: body },
  footnote: small,
  caption: small,
};

/** Kelderdale: three sheets that were printed, signed and put through an office scanner, each a little askew. */
export const kelderdale: ScanDesign = {
  // About 1.6, -1.1 and 2.3 degrees.
  slopes: [0.028, -0.019, 0.04],
  noteFrame: full,
  top: 84,
  bottom: 764,
  segments: (plan, root) => [
    {
      frames: [full],
      flows: [plan.blocks.slice(0, 1).flatMap((block) => blockRows(block, full.width, theme, root))],
      after: 14,
    },
    ...columnSegments(
      plan,
      {
        theme,
        full,
        columnsOf: (section) => (section.heading.unit.text.startsWith('Priority') ? columns : [full]),
        newPage: (section) => /^Priority (?:one|three)/.test(section.heading.unit.text),
        spans: () => false,
        drawing: () => [],
      },
      root,
    ),
  ],
  furniture: (plan, page) => {
    const number = `Page ${page}`;
    return [
      furniture(full.x, 56, plan.runningTitle, small),
      box(full.x, 62, full.width, 0.8, ink),
      furniture(full.x, 798, fictional, { ...small, font: 'Helvetica-Bold' }),
      furniture(full.x + full.width - textWidth(number, small.font, small.size), 798, number, small),
    ];
  },
};
