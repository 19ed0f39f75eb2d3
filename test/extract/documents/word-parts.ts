import { docx, paragraph, run } from '../docx/make.ts';

export { docx, paragraph, run };

/** A paragraph of one run. */
export const p = (text: string, known: Parameters<typeof paragraph>[1] = {}) => paragraph(run(text), known);

/** A paragraph with these properties before its runs. */
export const styled = (properties: string, runs: string) => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;

export const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
export const row = (cells: readonly string[], properties = '') =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
export const table = (rows: readonly string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

/** A field: its code, and the runs that it gave when it was last worked out. */
export const fieldOf = (code: string, result: string) =>
  `${field('begin')}<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${field('separate')}${result}${field('end')}`;

export const fieldStart = (code: string) =>
  `${field('begin')}<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${field('separate')}`;
export const fieldEnd = field('end');

/** A text box as Word stores it: drawn, and once more for older programs. */
export const textBox = (content: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Box" descr="Not text"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

/** 1 bullets on three levels; 2 and 3 one numbering, 3 started again; 4 and 5 numbers that count levels; 6 numbered headings. */
export const numbering = `<w:numbering>${abstract(0, level(0, 'bullet', '') + level(1, 'bullet', 'o') + level(2, 'bullet', ''))}${abstract(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)') + level(2, 'lowerRoman', '%3.'))}${abstract(2, level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2'))}${abstract(3, level(0, 'upperRoman', '%1', '<w:pStyle w:val="Rhan"/>') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'))}${num(1, 0)}${num(2, 1)}${num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')}${num(4, 2)}${num(6, 3)}</w:numbering>`;

const style = (id: string, name: string, more = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const basedOn = (id: string) => `<w:basedOn w:val="${id}"/>`;

/** Styles as Word names them in other languages and as people make their own. */
export const styles = `<w:styles>${[
  style('Normal', 'Normal'),
  style('Teitl', 'Title', basedOn('Normal')),
  style('Istitl', 'Subtitle', basedOn('Normal')),
  style('Pennawd1', 'heading 1', `${basedOn('Normal')}<w:pPr><w:outlineLvl w:val="0"/></w:pPr>`),
  style('berschrift2', 'heading 2', `${basedOn('Normal')}<w:pPr><w:outlineLvl w:val="1"/></w:pPr>`),
  style('Rhan', 'Rhan', `${basedOn('Pennawd1')}<w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr>`),
  style('Priority', 'PCP Priority', `${basedOn('Normal')}<w:pPr><w:outlineLvl w:val="1"/></w:pPr>`),
  style('Lower', 'Lower priority', basedOn('Priority')),
  style('NotHead', 'Body like heading', `${basedOn('Pennawd1')}<w:pPr><w:outlineLvl w:val="9"/></w:pPr>`),
  style('ListParagraph', 'List Paragraph', basedOn('Normal')),
  style(
    'Dot',
    'PCP Bullet',
    `${basedOn('ListParagraph')}<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>`,
  ),
  style('Dot2', 'PCP Bullet 2', `${basedOn('Dot')}<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>`),
  style('ListContinue', 'List Continue', basedOn('Normal')),
  style('LB', 'List Bullet', `${basedOn('Normal')}<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>`),
  style('Strong', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character'),
  style('Lead', 'Bold line', `${basedOn('Normal')}<w:rPr><w:b/></w:rPr>`),
  style('Ghost', 'Ghost', '<w:rPr><w:vanish/></w:rPr>', 'character'),
  style('TOCHeading', 'TOC Heading', basedOn('Pennawd1')),
  style('TOC1', 'toc 1'),
  style('Capsiwn', 'caption'),
  style('Dyfyniad', 'Quote'),
].join('')}</w:styles>`;

/** A Word document with the styles and lists above. */
export const word = (body: string, parts: Record<string, string> = {}) =>
  docx(body, { 'word/styles.xml': styles, 'word/numbering.xml': numbering, ...parts });
