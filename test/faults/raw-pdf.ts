/** A PDF written by hand, object by object, so that any of them can be wrong. */
export type RawObject = string | Readonly<{ entries: string; data: Uint8Array | string }>;

/** Objects numbered from 1 with a right index; `trailer` replaces the end where given. */
export function rawPdf(
  objects: readonly RawObject[],
  trailer?: (offsets: readonly number[]) => string,
): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = parts[0]!.length;
  const add = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(at);
    add(Buffer.from(`${index + 1} 0 obj\n`));
    if (typeof object === 'string') add(Buffer.from(object));
    else {
      const data = typeof object.data === 'string' ? Buffer.from(object.data) : Buffer.from(object.data);
      const length = object.entries.includes('/Length') ? '' : ` /Length ${data.length}`;
      add(Buffer.from(`<< ${object.entries}${length} >>\nstream\n`));
      add(data);
      add(Buffer.from('\nendstream'));
    }
    add(Buffer.from('\nendobj\n'));
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end =
    trailer?.(offsets) ??
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  add(Buffer.from(end));
  return new Uint8Array(Buffer.concat(parts));
}

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** One page with this content; further objects begin at number 6, the page's resources take `resources` in. */
export function onePage(
  content: RawObject,
  { resources = '', page = '', more = [] as readonly RawObject[], catalog = '' } = {},
): Uint8Array {
  return rawPdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R ${page.includes('/MediaBox') ? '' : '/MediaBox [0 0 595 842]'} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
    content,
    font,
    ...more,
  ]);
}

/** Instructions that show a line of text. */
export const shown = (text: string, y = 700) => `BT /F1 12 Tf 50 ${y} Td (${text}) Tj ET\n`;
