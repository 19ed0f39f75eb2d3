/** Reads CSV by RFC 4180, lines ended by CR LF or by LF alone, written apart from the writer so that one cannot hide the other's faults. */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const body = csv.replace(/^\uFEFF/, '');
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at]!;
    if (quoted && sign === '"' && body[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') {
      row.push(cell);
      cell = '';
    } else if (!quoted && (sign === '\n' || (sign === '\r' && body[at + 1] === '\n'))) {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      if (sign === '\r') at += 1;
    } else cell += sign;
  }
  return rows;
}
