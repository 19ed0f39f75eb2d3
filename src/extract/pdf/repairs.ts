/** What is wrong with a file's table of contents for readers (its cross-reference), or null where it holds. */
export function findRepair(bytes: Uint8Array): 'no-end' | 'wrong-reference' | null {
  const tail = latin(bytes, Math.max(0, bytes.length - 2048), bytes.length);
  const at = /startxref\s+(\d+)\s+%%EOF/g;
  let last: number | null = null;
  for (const match of tail.matchAll(at)) last = Number(match[1]);
  if (last === null) return 'no-end';
  const head = latin(bytes, 0, Math.min(1024, bytes.length)).indexOf('%PDF-');
  return pointsAtTable(bytes, last) || (head > 0 && pointsAtTable(bytes, last + head))
    ? null
    : 'wrong-reference';
}

function pointsAtTable(bytes: Uint8Array, offset: number): boolean {
  return /^\s*(?:xref|\d+\s+\d+\s+obj)/.test(latin(bytes, offset, Math.min(bytes.length, offset + 40)));
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, Math.max(from, to))).toString('latin1');
}

/** How many page objects a file's plain part names: more than were read means that pages are lost. */
export function countPageObjects(bytes: Uint8Array): number {
  return latin(bytes, 0, bytes.length).match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
}
