import { describe, expect, it } from 'vitest';
import { clusterLines } from '../../../src/extract/pdf/clusters.ts';
import { findFloats } from '../../../src/extract/pdf/floats.ts';
import { findFurniture } from '../../../src/extract/pdf/furniture.ts';
import type { Line } from '../../../src/extract/pdf/layout.ts';
import { orderBoxes } from '../../../src/extract/pdf/order.ts';
import { splitOverlaps } from '../../../src/extract/pdf/split-overlaps.ts';

function line(text: string, x: number, y: number, width: number, known: Partial<Line> = {}): Line {
  const rect = { x, y, width, height: 10 };
  const base = { page: 1, baseline: y + 8, size: 10, font: 'f', leaf: null, artefact: false, turn: 0 };
  return { ...rect, ...base, text, marker: null, textX: x, shown: rect, ...known };
}

const box = (name: string, x: number, y: number, width: number, height: number, opens = false) => ({
  name,
  x,
  y,
  width,
  height,
  size: 10,
  opens,
});

describe('splitOverlaps', () => {
  const column = Array.from({ length: 12 }, (_, i) =>
    line(`l${i}`, 50, 50 + 12 * i, i > 3 && i < 8 ? 120 : 200),
  );

  it('parts a column where its lines are short beside a box', () => {
    const parts = splitOverlaps(clusterLines(column), [box('box', 180, 96, 150, 50)]);
    expect(parts.map((part) => part.lines.length)).toEqual([4, 4, 4]);
  });

  it('leaves a column whole that reaches into the other', () => {
    expect(splitOverlaps(clusterLines(column), [box('box', 150, 96, 150, 50)])).toHaveLength(1);
  });
});

describe('findFloats', () => {
  const left = [box('l1', 50, 50, 200, 46), box('l2', 50, 98, 120, 46), box('l3', 50, 146, 200, 90)];
  const right = [box('r1', 270, 50, 200, 46), box('r2', 350, 98, 120, 46), box('r3', 270, 146, 200, 90)];

  it('finds a box over the gap of two columns that run around it', () => {
    const pullOut = box('pull-out', 180, 96, 160, 50);
    expect([...findFloats([...left, ...right, pullOut])]).toEqual([pullOut]);
  });

  it('finds none in three columns', () => {
    const columns = [50, 200, 350].flatMap((x) => [box('a', x, 50, 130, 90), box('b', x, 152, 130, 90)]);
    expect(findFloats(columns).size).toBe(0);
  });
});

describe('orderBoxes', () => {
  const order = (boxes: readonly ReturnType<typeof box>[]) =>
    orderBoxes(boxes).columns.flatMap((column) => column.map((one) => one.name));

  it('reads columns one after another whose gap moves to one side half-way down', () => {
    const boxes = [box('r1', 260, 50, 200, 97), box('l2', 50, 150, 215, 100), box('l1', 50, 50, 195, 97)];
    expect(order([...boxes, box('r2', 280, 150, 180, 100)])).toEqual(['l1', 'l2', 'r1', 'r2']);
  });

  it('reads four cards with titles row by row', () => {
    const cards = [box('a', 50, 50, 200, 90, true), box('b', 270, 50, 200, 80, true)];
    const lower = [box('c', 50, 155, 200, 90, true), box('d', 270, 155, 200, 80, true)];
    expect(order([...lower, ...cards])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('reads two columns with a gap at one height column by column', () => {
    const upper = [box('a', 50, 50, 200, 90), box('c', 270, 50, 200, 90)];
    const lower = [box('b', 50, 155, 200, 90), box('d', 270, 155, 200, 90)];
    expect(order([...lower, ...upper])).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('findFurniture', () => {
  const page = (number: number, lines: readonly Line[]) => ({ number, width: 595, height: 842, lines });
  const head = (text: string, number: number) => line(text, number % 2 === 0 ? 40 : 470, 30, 75, { size: 8 });
  const words = (pages: readonly ReturnType<typeof page>[]) =>
    [...findFurniture(pages)].map((one) => `${one.text} ${one.height}`);

  it('counts a running head of left and right pages together, whatever their margins', () => {
    const pages = [1, 2, 3].map((number) =>
      page(number, [head('The vale', number), line('text', 40, 200, 300)]),
    );
    expect(words(pages)).toHaveLength(3);
  });

  it('knows the head of a part that is one page long by the place of the others', () => {
    const names = ['Lanes', 'Lanes', 'Lanes', 'Lanes', 'Mills'];
    const pages = names.map((name, i) => page(i + 1, [head(name, i + 1), line('text', 40, 200, 300)]));
    expect(words(pages)).toContain('Mills 10');
  });

  it('leaves a title in the text that is set larger than the running heads that repeat it', () => {
    const rect = { x: 40, y: 30, width: 300, height: 26 };
    const title = line('The vale', 40, 30, 300, { ...rect, shown: rect, size: 26 });
    const pages = [2, 4, 6].map((number) => page(number, [head('The vale', number)]));
    expect(words([page(1, [title]), ...pages])).toEqual(['The vale 10', 'The vale 10', 'The vale 10']);
  });
});
