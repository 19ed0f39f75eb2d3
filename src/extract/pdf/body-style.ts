import type { FontLook, Line } from './layout.ts';

export type BodyStyle = Readonly<{ size: number; font: string; bold: boolean }>;

/** The size and weight in which most of a document's letters are set. */
export function bodyStyle(lines: Iterable<Line>, looks: ReadonlyMap<string, FontLook>): BodyStyle {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const line of lines) {
    if (line.turn !== 0) continue;
    const size = Math.round(line.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
    fonts.set(`${size} ${line.font}`, (fonts.get(`${size} ${line.font}`) ?? 0) + line.text.length);
  }
  const size = most(sizes) ?? 10;
  const own = new Map([...fonts].filter(([key]) => key.startsWith(`${size} `)));
  const font = (most(own) ?? ' ').split(' ').slice(1).join(' ');
  return { size, font, bold: looks.get(font)?.bold ?? false };
}

function most<K>(counts: ReadonlyMap<K, number>): K | null {
  let best: K | null = null;
  let letters = 0;
  for (const [key, count] of counts) {
    if (count <= letters) continue;
    letters = count;
    best = key;
  }
  return best;
}
