import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import { fictional } from '../fictional.ts';
import type { Plan } from '../plan.ts';
import { blockChildren, bullets, runs } from './blocks.ts';
import { repack } from './repack.ts';
import { styles } from './styles.ts';

/** A plan as a Word document: heading styles, numbering, tables, text boxes, footnotes, header and footer. */
export async function docxDocument(plan: Plan): Promise<Uint8Array> {
  const titles = plan.blocks.filter((block) => block.kind === 'heading' && block.level === 1);
  const body = plan.blocks.filter((block) => !titles.includes(block));
  const document = new Document({
    title: `${plan.title} (${fictional})`,
    creator: plan.publisher,
    lastModifiedBy: plan.publisher,
    styles,
    numbering: { config: [{ reference: bullets, levels: ['•', '–', '▪'].map(bulletLevel) }] },
    footnotes: footnotesOf(plan),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1200, bottom: 1100, left: 1150, right: 1150 },
          },
        },
        headers: { default: new Header({ children: [small(plan.runningTitle)] }) },
        footers: { default: new Footer({ children: [footer()] }) },
        children: [
          ...titles.flatMap(blockChildren),
          new Paragraph({ children: [new TextRun({ text: plan.publisher, size: 28 })] }),
          new Paragraph({
            children: [new TextRun({ text: fictional, bold: true, size: 28, color: '7A1F2B' })],
          }),
          new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '2-2', beginDirty: false }),
          ...body.flatMap(blockChildren),
        ],
      },
    ],
  });
  return repack(await Packer.toBuffer(document), `${plan.from}T09:00:00Z`);
}

function footnotesOf(plan: Plan): Record<string, { children: Paragraph[] }> {
  const notes: Record<string, { children: Paragraph[] }> = {};
  for (const block of plan.blocks)
    if (block.kind === 'footnote')
      notes[block.mark] = { children: [new Paragraph({ children: runs(block.units) })] };
  return notes;
}

function bulletLevel(text: string, level: number) {
  return {
    level,
    text,
    format: LevelFormat.BULLET,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 420 * (level + 1), hanging: 280 } } },
  };
}

function small(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 17, color: '666666' })] });
}

function footer(): Paragraph {
  const number = new TextRun({ children: ['    Page ', PageNumber.CURRENT], size: 17, color: '666666' });
  return new Paragraph({ children: [new TextRun({ text: fictional, size: 17, color: '666666' }), number] });
}
