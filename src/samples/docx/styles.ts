import type { IStylesOptions } from 'docx';

const claret = '7A1F2B';
const slate = '2F4858';

/** Styles of the sample Word document: the built-in names, so that readers know them. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: 'Calibri', size: 20 }, paragraph: { spacing: { line: 264, lineRule: 'auto' } } },
    heading1: {
      run: { size: 60, bold: true, color: claret },
      paragraph: { spacing: { before: 2400, after: 200 } },
    },
    heading2: {
      run: { size: 36, bold: true, color: 'FFFFFF' },
      paragraph: { spacing: { before: 300, after: 240 } },
    },
    heading3: {
      run: { size: 26, bold: true, color: slate },
      paragraph: { spacing: { before: 280, after: 90 } },
    },
    heading4: {
      run: { size: 24, bold: true, color: claret },
      paragraph: { spacing: { before: 200, after: 60 } },
    },
  },
  paragraphStyles: [
    {
      id: 'IntenseQuote',
      name: 'Intense Quote',
      basedOn: 'Normal',
      run: { italics: true, size: 30, color: claret },
      paragraph: { indent: { left: 700, right: 700 }, spacing: { before: 200, after: 200 } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { italics: true, size: 19, color: '555555' },
      paragraph: { spacing: { before: 120, after: 60 } },
    },
    { id: 'BoxTitle', name: 'Box Title', basedOn: 'Normal', run: { bold: true, size: 24, color: claret } },
    { id: 'BoxText', name: 'Box Text', basedOn: 'Normal', run: { size: 21 } },
  ],
};
