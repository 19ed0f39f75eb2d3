import { describe, expect, it } from 'vitest';
import { detect, seeing } from '../../src/detect/index.ts';
import { readAll } from '../../src/detect/reading.ts';
import { committed } from '../../src/detect/weights.ts';
import { sentence } from './sentence.ts';

const item = sentence('More wardens', { leadIn: 'I will fund:', heading: 'What we have done' });
const framesSeen = (leadIns: boolean, headings: boolean) =>
  seeing({ leadIns, headings })(readAll([item])[0]!).frames.map(({ where }) => where);

describe('seeing sentences without', () => {
  it('lead-ins or headings leaves the other', () => {
    expect(framesSeen(true, true)).toEqual(['lead-in', 'heading']);
    expect(framesSeen(false, true)).toEqual(['heading']);
    expect(framesSeen(true, false)).toEqual(['lead-in']);
  });

  it('lead-ins takes away the introduction before the first item too', () => {
    const [, first] = readAll([sentence('I will fund:'), sentence('More wardens')]);
    expect(seeing({ leadIns: false, headings: true })(first!).previous).toBeNull();
    expect(first?.previous).not.toBeNull();
  });

  it('a lead-in changes what an item is read as', () => {
    const [whole] = detect([item]);
    const [bare] = detect([item], committed, seeing({ leadIns: false, headings: true }));
    expect(whole?.kind).toBe('commitment');
    expect(bare?.score).toBeLessThan(whole?.score ?? 0);
  });
});
