/** A glyph: how far the pen moves on, and closed outlines of straight pieces, in units of the font's em. */
export type Glyph = Readonly<{ advance: number; outlines: readonly Outline[] }>;
export type Outline = readonly (readonly [number, number])[];

/** The outlines of a TrueType font's letters. */
export type Letters = Readonly<{ unitsPerEm: number; glyph(letter: string): Glyph }>;

type Table = DataView;
type Place = readonly [x: number, y: number, onCurve: boolean];

/** Reads a TrueType font: no hinting, no kerning, basic plane only. Throws where it is no such font. */
export function readLetters(bytes: Uint8Array): Letters {
  const table = tablesOf(bytes);
  const head = table('head');
  const isLong = head.getInt16(50) === 1;
  const advances = table('hhea').getUint16(34);
  const [hmtx, loca, glyf] = [table('hmtx'), table('loca'), table('glyf')];
  const indexOf = readCmap(table('cmap'));
  const startOf = (index: number) => (isLong ? loca.getUint32(4 * index) : 2 * loca.getUint16(2 * index));
  const outlinesOf = (index: number): Place[][] => {
    const [start, end] = [startOf(index), startOf(index + 1)];
    if (start === end) return [];
    return glyf.getInt16(start) < 0 ? composite(glyf, start, outlinesOf) : simple(glyf, start);
  };
  const known = new Map<string, Glyph>();
  return {
    unitsPerEm: head.getUint16(18),
    glyph: (letter) => {
      let glyph = known.get(letter);
      if (glyph === undefined) {
        const index = indexOf(letter.codePointAt(0) ?? 0);
        const advance = hmtx.getUint16(4 * Math.min(index, advances - 1));
        glyph = { advance, outlines: outlinesOf(index).map(straighten) };
        known.set(letter, glyph);
      }
      return glyph;
    },
  };
}

function tablesOf(bytes: Uint8Array): (tag: string) => Table {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, Table>();
  for (let i = 0; i < file.getUint16(4); i++) {
    const at = 12 + 16 * i;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const [offset, length] = [file.getUint32(at + 8), file.getUint32(at + 12)];
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  return (tag) => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`the font has no table "${tag}"`);
    return found;
  };
}

/** Number of a glyph by its code point: from the table's part of format 4. */
function readCmap(cmap: Table): (code: number) => number {
  const parts = Array.from({ length: cmap.getUint16(2) }, (_, i) => cmap.getUint32(8 + 8 * i));
  const start = parts.find((offset) => cmap.getUint16(offset) === 4);
  if (start === undefined) throw new Error('the font has no map of the basic plane');
  const doubled = cmap.getUint16(start + 6);
  const [ends, begins] = [start + 14, start + 16 + doubled];
  return (code) => {
    for (let i = 0; i < doubled; i += 2) {
      if (cmap.getUint16(ends + i) < code) continue;
      const first = cmap.getUint16(begins + i);
      if (first > code) return 0;
      const delta = cmap.getUint16(begins + doubled + i);
      const rangeAt = begins + 2 * doubled + i;
      const range = cmap.getUint16(rangeAt);
      if (range === 0) return (code + delta) & 0xffff;
      const index = cmap.getUint16(rangeAt + range + 2 * (code - first));
      return index === 0 ? 0 : (index + delta) & 0xffff;
    }
    return 0;
  };
}

function simple(glyf: Table, start: number): Place[][] {
  const contours = glyf.getInt16(start);
  const ends = Array.from({ length: contours }, (_, i) => glyf.getUint16(start + 10 + 2 * i));
  const count = (ends.at(-1) ?? -1) + 1;
  let at = start + 10 + 2 * contours;
  at += 2 + glyf.getUint16(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = glyf.getUint8(at++);
    flags.push(flag);
    if (flag & 8) for (let left = glyf.getUint8(at++); left > 0; left--) flags.push(flag);
  }
  const axis = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) {
        const step = glyf.getUint8(at++);
        value += flag & same ? step : -step;
      } else if (!(flag & same)) {
        value += glyf.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = axis(2, 16);
  const ys = axis(4, 32);
  const places = flags.map((flag, i): Place => [xs[i]!, ys[i]!, (flag & 1) === 1]);
  return ends.map((end, i) => places.slice(i === 0 ? 0 : ends[i - 1]! + 1, end + 1));
}

/** A glyph made of others, moved and not scaled, as accented letters are. */
function composite(glyf: Table, start: number, outlinesOf: (index: number) => Place[][]): Place[][] {
  const found: Place[][] = [];
  for (let at = start + 10, more = true; more; ) {
    const flags = glyf.getUint16(at);
    const index = glyf.getUint16(at + 2);
    const words = (flags & 1) === 1;
    const dx = words ? glyf.getInt16(at + 4) : glyf.getInt8(at + 4);
    const dy = words ? glyf.getInt16(at + 6) : glyf.getInt8(at + 5);
    if (flags & 0xc8) throw new Error('a glyph scales its parts');
    for (const part of outlinesOf(index)) found.push(part.map(([x, y, on]) => [x + dx, y + dy, on]));
    at += words ? 8 : 6;
    more = (flags & 32) !== 0;
  }
  return found;
}

const pieces = 6;

/** Curves as straight pieces; between two points off the curve lies one on it, half way. */
function straighten(places: readonly Place[]): Outline {
  const full: Place[] = [];
  places.forEach((place, i) => {
    const last = places[(i + places.length - 1) % places.length]!;
    if (!last[2] && !place[2]) full.push([(last[0] + place[0]) / 2, (last[1] + place[1]) / 2, true]);
    full.push(place);
  });
  const from = full.findIndex((place) => place[2]);
  const turned = [...full.slice(from), ...full.slice(0, from)];
  const outline: (readonly [number, number])[] = [];
  turned.forEach(([x, y, onCurve], i) => {
    if (onCurve) {
      outline.push([x, y]);
      return;
    }
    const [x0, y0] = turned[i - 1]!;
    const [x1, y1] = turned[(i + 1) % turned.length]!;
    for (let step = 1; step < pieces; step++) {
      const t = step / pieces;
      const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
      outline.push([a * x0 + b * x + c * x1, a * y0 + b * y + c * y1]);
    }
  });
  return outline;
}
