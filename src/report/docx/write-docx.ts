import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Paper } from '../blocks.ts';
import { printable } from '../printable.ts';
import { everyPage } from '../standing-words.ts';
import { sectionChildren } from './parts.ts';
import { repack } from './repack.ts';
import { numbering, styles } from './styles.ts';

/** A paper as a Word document: heading styles, tables with header rows, working copy and page on every page. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const styled = (style: string, text: string) =>
    new Paragraph({ style, children: [new TextRun(printable(text))] });
  const document = new Document({
    title: printable(paper.title),
    creator: 'pcp',
    lastModifiedBy: 'pcp',
    styles,
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1200, bottom: 1100, left: 1150, right: 1150 },
          },
        },
        headers: { default: new Header({ children: [styled('Small', everyPage(paper))] }) },
        footers: { default: new Footer({ children: [pageNumber(paper)] }) },
        children: [
          styled('Notice', paper.workingCopy),
          styled('Normal', paper.describes),
          ...(paper.fictional === null ? [] : [styled('Notice', paper.fictional)]),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(printable(paper.title))] }),
          styled('Subtitle', paper.subtitle),
          ...paper.sections.flatMap(sectionChildren),
          styled('Small', paper.madeBy),
        ],
      },
    ],
  });
  return repack(await Packer.toBuffer(document));
}

function pageNumber({ title }: Paper): Paragraph {
  const pages = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Paragraph({
    style: 'Small',
    children: [new TextRun(`${printable(title)}    `), new TextRun({ children: pages })],
  });
}
