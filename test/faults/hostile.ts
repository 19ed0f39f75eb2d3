import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { onePage, type RawObject, rawPdf, shown } from './raw-pdf.ts';
import type { File } from './read-files.ts';

const line = 'We will light every lane of the parish by March.';
const stream = (data: string, entries = ''): RawObject => ({ entries, data });
const form = (calls: string, resources: string): RawObject => ({
  entries: `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >>`,
  data: calls,
});

/** A form that calls the next twice, 24 deep: two to the power of 24 texts from five thousand bytes. */
function exponentialForms(): Uint8Array {
  const depth = 24;
  const forms = Array.from({ length: depth }, (_, at) =>
    at === depth - 1
      ? form(shown(line), '/Font << /F1 5 0 R >>')
      : form('/N Do /N Do', `/XObject << /N ${at + 7} 0 R >>`),
  );
  return onePage(stream('/X Do'), { resources: '/XObject << /X 6 0 R >>', more: forms });
}

/** Zeros packed to a thousandth: gigabytes in a small file, packed twice. */
function inflateBomb(): RawObject {
  const once = deflateSync(Buffer.alloc(1 << 28, 32), { level: 9 });
  return {
    entries: '/Filter [/FlateDecode /FlateDecode]',
    data: new Uint8Array(deflateSync(once, { level: 9 })),
  };
}

function loopOfPages(): Uint8Array {
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(shown(line)),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

function loopOfTags(): Uint8Array {
  return onePage(stream(`/P << /MCID 0 >> BDC ${shown(line)} EMC`), {
    catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R',
    page: '/StructParents 0',
    more: [
      '<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [7 0 R]] >> >>',
      '<< /Type /StructElem /S /P /P 8 0 R /K [8 0 R 0] /Pg 3 0 R >>',
      '<< /Type /StructElem /S /Sect /P 7 0 R /K [7 0 R] /Pg 3 0 R >>',
    ],
  });
}

function loopOfOutline(): Uint8Array {
  return onePage(stream(shown(line)), {
    catalog: '/Outlines 6 0 R',
    more: [
      '<< /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1 >>',
      '<< /Title (A) /Parent 6 0 R /Next 7 0 R /First 7 0 R /Dest [3 0 R /Fit] >>',
    ],
  });
}

/** A stream of objects that says that it holds itself. */
function ownObjectStream(): Uint8Array {
  return onePage(stream(shown(line)), {
    resources: '/Extra 7 0 R',
    more: [{ entries: '/Type /ObjStm /N 2 /First 8 /Extends 6 0 R', data: '6 0 7 2 << >> << >>' }],
  });
}

const docx = (document: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': strToU8(document),
  });

const entities = Array.from(
  { length: 30 },
  (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
).join('');

/** Files made to hurt who reads them, each by name; big ones are made when asked for. */
const makers: Readonly<Record<string, () => Uint8Array>> = {
  'exponential-forms.pdf': exponentialForms,
  'form-in-itself.pdf': () =>
    onePage(stream('/X Do'), {
      resources: '/XObject << /X 6 0 R >>',
      more: [form(`${shown(line)}/X Do`, '/Font << /F1 5 0 R >> /XObject << /X 6 0 R >>')],
    }),
  'millions-of-texts.pdf': () => onePage(stream('BT /F1 12 Tf (a) Tj ET\n'.repeat(6_000_000 / 10))),
  'millions-of-lines.pdf': () => onePage(stream('0 0 m 9 9 l S\n'.repeat(1_000_000) + shown(line))),
  'inflate-bomb.pdf': () => onePage(inflateBomb()),
  'deep-arrays.pdf': () => onePage(stream(`${'['.repeat(200_000)}${']'.repeat(200_000)} TJ ${shown(line)}`)),
  'deep-dictionaries.pdf': () =>
    onePage(stream(shown(line)), { page: `/Deep ${'<< /A '.repeat(50_000)}1${' >>'.repeat(50_000)}` }),
  'deep-marks.pdf': () => onePage(stream(`${'/P BMC '.repeat(300_000)}${shown(line)}`)),
  'deep-saves.pdf': () => onePage(stream(`${'q '.repeat(500_000)}${shown(line)}`)),
  'loop-of-pages.pdf': loopOfPages,
  'loop-of-tags.pdf': loopOfTags,
  'loop-of-outline.pdf': loopOfOutline,
  'stream-of-itself.pdf': ownObjectStream,
  'huge-box.pdf': () => onePage(stream(shown(line)), { page: '/MediaBox [-1e30 -1e30 1e30 1e30]' }),
  'no-numbers-box.pdf': () => onePage(stream(shown(line)), { page: '/MediaBox [null (a) /b true]' }),
  'box-of-nothing.pdf': () => onePage(stream(shown(line)), { page: '/MediaBox [0 0 0 0]' }),
  'huge-matrix.pdf': () => onePage(stream(`1e38 0 0 1e38 1e38 1e38 cm 1e38 0 0 1e38 0 0 cm ${shown(line)}`)),
  'wrong-length.pdf': () => onePage(stream(shown(line), '/Length 99999999')),
  'negative-length.pdf': () => onePage(stream(shown(line), '/Length -5')),
  'length-of-itself.pdf': () => onePage(stream(shown(line), '/Length 4 0 R')),
  'wrong-index.pdf': () =>
    rawPdf(
      ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'],
      () =>
        'xref\n0 99999999\n0000000000 65535 f \ntrailer\n<< /Size 99999999 /Root 1 0 R /Prev 5 >>\nstartxref\n5\n%%EOF\n',
    ),
  'million-pages.pdf': () =>
    rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 100000000 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    ]),
  'one-page-many-times.pdf': () =>
    rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(20_000)}] /Count 20000 >>`,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      stream(shown(line)),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ]),
  'thousands-of-fonts.pdf': () => {
    const count = 5000;
    const names = Array.from({ length: count }, (_, at) => `/G${at} ${at + 6} 0 R`).join(' ');
    const text = Array.from(
      { length: count },
      (_, at) => `BT /G${at} 9 Tf 50 ${at % 800} Td (lane) Tj ET\n`,
    ).join('');
    return rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << ${names} >> >> >>`,
      stream(text),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...Array.from({ length: count }, () => '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>'),
    ]);
  },
  'giant-name.pdf': () => onePage(stream(`/${'a'.repeat(5_000_000)} gs ${shown(line)}`)),
  'giant-string.pdf': () => onePage(stream(shown('lane '.repeat(2_000_000)))),
  'wild-picture.pdf': () =>
    onePage(stream('595 0 0 842 0 0 cm /X Do'), {
      resources: '/XObject << /X 6 0 R >>',
      more: [
        {
          entries:
            '/Type /XObject /Subtype /Image /Width 2000000000 /Height 2000000000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /JPXDecode',
          data: 'not a picture',
        },
      ],
    }),
  'wild-fax.pdf': () =>
    onePage(stream('595 0 0 842 0 0 cm /X Do'), {
      resources: '/XObject << /X 6 0 R >>',
      more: [
        {
          entries:
            '/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode',
          data: new Uint8Array(500).fill(255),
        },
      ],
    }),
  'locked.pdf': () =>
    rawPdf(
      ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'],
      () =>
        `trailer\n<< /Root 1 0 R /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >> /ID [(a) (a)] >>\nstartxref\n0\n%%EOF\n`,
    ),
  'nothing-but-a-head.pdf': () => new Uint8Array(Buffer.from('%PDF-1.7\n')),
  'entity-bomb.docx': () =>
    docx(
      `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "lane ">${entities}]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&e30;</w:t></w:r></w:p></w:body></w:document>`,
    ),
  'zip-bomb.docx': () => docx(`<w:document xmlns:w="w"><w:body>${' '.repeat(1 << 28)}</w:body></w:document>`),
  'deep-tables.docx': () =>
    docx(
      `<w:document xmlns:w="w"><w:body>${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}<w:p><w:r><w:t>${line}</w:t></w:r></w:p>${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}</w:body></w:document>`,
    ),
  'deep-page.html': () => new Uint8Array(Buffer.from(`${'<div>'.repeat(100_000)}<p>${line}</p>`)),
  'one-long-line.txt': () => new Uint8Array(Buffer.from('lane '.repeat(10_000_000))),
  'deep-quotes.md': () => new Uint8Array(Buffer.from(`${'> '.repeat(100_000)}${line}`)),
};

/** The names of the hostile files. */
export const hostileNames: readonly string[] = Object.keys(makers);

export const hostileFile = (name: string): File => ({ name, bytes: makers[name]!() });
