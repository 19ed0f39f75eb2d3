import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';

const ink = '0E3A57';
const quiet = '50585F';

/** The numbering of plain lists, by the name that the document's settings give it. */
export const bullets = 'bullets';

export const numbering: INumberingOptions = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          text: '•',
          format: LevelFormat.BULLET,
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 420, hanging: 280 } } },
        },
      ],
    },
  ],
};

/** Styles by their built-in names, so that a reader's own template and screen readers know them. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: 'auto' } },
    },
    title: { run: { size: 40, bold: true, color: ink }, paragraph: { spacing: { before: 240, after: 80 } } },
    heading1: {
      run: { size: 30, bold: true, color: ink },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { size: 24, bold: true },
      paragraph: { spacing: { before: 220, after: 60 }, keepNext: true },
    },
    hyperlink: { run: { color: '0B4F7D', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { size: 24, color: quiet },
      paragraph: { spacing: { after: 240 } },
    },
    { id: 'Notice', name: 'Notice', basedOn: 'Normal', run: { bold: true } },
    { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 17, color: quiet } },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      paragraph: { indent: { left: 360 }, spacing: { after: 20 } },
    },
    {
      id: 'QuoteLeadIn',
      name: 'Quote Lead-in',
      basedOn: 'Quote',
      run: { color: quiet },
      paragraph: { indent: { left: 360 }, spacing: { after: 0 } },
    },
    {
      id: 'QuoteSource',
      name: 'Quote Source',
      basedOn: 'Normal',
      run: { size: 19, color: quiet },
      paragraph: { indent: { left: 360 }, spacing: { after: 180 } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { bold: true, size: 20 },
      paragraph: { spacing: { before: 160, after: 80 } },
    },
    {
      id: 'AfterTable',
      name: 'After Table',
      basedOn: 'Normal',
      run: { size: 12 },
      paragraph: { spacing: { after: 0, line: 160, lineRule: 'exact' } },
    },
    {
      id: 'CellText',
      name: 'Cell Text',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 0 } },
    },
  ],
};
