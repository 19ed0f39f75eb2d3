/** A row with the 1-based line on which it begins. */
export type CsvRow = Readonly<{ line: number; cells: string[] }>;

/** Rows of a CSV file, without empty ones, as `parseCsvRows` reads them. */
export function parseCsv(text: string): string[][] {
  return parseCsvRows(text).map(({ cells }) => cells);
}

/** Rows of a CSV file (RFC 4180; a byte-order mark and any line ending are taken; `;` where the header has no comma). */
export function parseCsvRows(text: string): CsvRow[] {
  const source = text.replace(/^\uFEFF/, '');
  const headerEnd = source.search(/[\r\n]/);
  const header = headerEnd < 0 ? source : source.slice(0, headerEnd);
  const separator = !header.includes(',') && header.includes(';') ? ';' : ',';
  const rows: CsvRow[] = [];
  let [line, begun] = [1, 1];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < source.length; i++) {
    const letter = source[i]!;
    if (letter === '\n' || (letter === '\r' && source[i + 1] !== '\n')) line++;
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (source[i + 1] === '"') {
        field += '"';
        i++;
      } else quoted = false;
    } else if (letter === '"' && field === '') quoted = true;
    else if (letter === separator) {
      row.push(field);
      field = '';
    } else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && source[i + 1] === '\n') {
        i++;
        line++;
      }
      rows.push({ line: begun, cells: [...row, field] });
      begun = line;
      row = [];
      field = '';
    } else field += letter;
  }
  if (field !== '' || row.length > 0) rows.push({ line: begun, cells: [...row, field] });
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** Where a quotation mark opens a cell and none closes it: the start of its line, and its number; null where all do. */
export function findOpenQuote(text: string): { at: number; line: number } | null {
  let [quoted, cellStart] = [false, true];
  let [lineAt, line] = [0, 1];
  let opened = { at: 0, line: 1 };
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (letter === '"') {
      if (quoted && text[i + 1] === '"') i++;
      else if (quoted) quoted = false;
      else if (cellStart) {
        quoted = true;
        opened = { at: lineAt, line };
      }
    }
    cellStart =
      !quoted &&
      (letter === ',' || letter === ';' || letter === '\n' || letter === '\r' || letter === '\uFEFF');
    if (letter !== '\n') continue;
    line++;
    if (!quoted) lineAt = i + 1;
  }
  return quoted ? opened : null;
}
