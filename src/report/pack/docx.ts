import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Pack } from './blocks.ts';
import { sectionChildren } from './docx-parts.ts';
import { numbering, styles } from './docx-styles.ts';
import { printable } from './printable.ts';
import { repack } from './repack.ts';

/** The pack as a Word document: heading styles, tables with header rows, working copy and page on every page. */
export async function packDocx(pack: Pack): Promise<Uint8Array> {
  const styled = (style: string, text: string) =>
    new Paragraph({ style, children: [new TextRun(printable(text))] });
  const document = new Document({
    title: printable(pack.title),
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
        headers: { default: new Header({ children: [styled('Small', everyPage(pack))] }) },
        footers: { default: new Footer({ children: [pageNumber(pack)] }) },
        children: [
          styled('Notice', pack.workingCopy),
          styled('Normal', pack.describes),
          ...(pack.fictional === null ? [] : [styled('Notice', pack.fictional)]),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(printable(pack.title))] }),
          styled('Subtitle', pack.subtitle),
          ...pack.sections.flatMap(sectionChildren),
          styled('Small', pack.madeBy),
        ],
      },
    ],
  });
  return repack(await Packer.toBuffer(document));
}

const everyPage = ({ workingCopy, fictional }: Pack): string =>
  fictional === null ? workingCopy : `${workingCopy} · Fictional sample`;

function pageNumber({ title }: Pack): Paragraph {
  const pages = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Paragraph({
    style: 'Small',
    children: [new TextRun(`${printable(title)}    `), new TextRun({ children: pages })],
  });
}
