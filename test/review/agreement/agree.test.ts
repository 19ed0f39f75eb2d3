import { describe, expect, it } from 'vitest';
import type { Coding, ReviewEntry } from '../../../src/model/index.ts';
import { agreementOf, judgementsOf, resolve, standingEntries } from '../../../src/review/index.ts';
import { anchor, coding, entry } from '../drafts.ts';

/** A reader's coding of the item of a number, in a document. */
const says = (
  reviewer: string,
  item: number,
  to: Partial<Coding>,
  more: Record<string, unknown> = {},
  document = 'plan',
): ReviewEntry =>
  entry(reviewer, {
    action: 'change',
    to: { ...coding, ...to },
    anchor: anchor({
      document,
      source: document,
      sentence: `${document}-${item}`,
      position: { start: item * 100, end: item * 100 + 50, of: 10_000 },
    }),
    hidden: true,
    ...more,
  });

function reviewed(entries: readonly ReviewEntry[]) {
  const keyOf = ({ anchor: { sentence } }: { anchor: { sentence: string | null } }) => sentence;
  const judgements = judgementsOf(standingEntries(entries), keyOf);
  const keys = [...new Set(judgements.map(({ key }) => key))];
  const resolutions = new Map(
    keys.map((key) => [
      key,
      resolve(
        key,
        judgements.filter((one) => one.key === key),
        [],
      )!,
    ]),
  );
  return { judgements, resolutions, places: new Map(), unplaced: [], readNotFound: [] };
}
const agree = (entries: readonly ReviewEntry[], hiddenOnly = false) =>
  agreementOf(reviewed(entries), { seed: 1, hiddenOnly });

const kindOf = (is: boolean) => ({ kind: is ? ('commitment' as const) : ('context' as const) });
/** 20 items that both call a commitment, 5 and 10 that one does, 15 that neither does. */
const table = [
  ...Array.from({ length: 20 }, () => [true, true] as const),
  ...Array.from({ length: 5 }, () => [true, false] as const),
  ...Array.from({ length: 10 }, () => [false, true] as const),
  ...Array.from({ length: 15 }, () => [false, false] as const),
];
const entries = table.flatMap(([one, other], item) => [
  says('a', item, kindOf(one)),
  says('b', item, kindOf(other)),
]);

describe('agreement of two readers', () => {
  it('on what is a commitment has the figures worked by hand', () => {
    const { overall } = agree(entries);
    const [found] = overall.found;
    expect(found).toMatchObject({ question: 'found', units: 50, yes: 55, percent: 0.7 });
    expect(found!.kappa).toBeCloseTo(0.4, 6);
    expect(found!.alpha).toBeCloseTo(1 - (99 * 30) / (2 * 55 * 45), 6);
    expect(found!.ac1).toBeCloseTo((0.7 - 0.495) / 0.505, 6);
    expect(found!.alphaInterval!.low).toBeLessThan(found!.alpha!);
  });

  it('on codes is told apart from finding: only of what both call a commitment or priority', () => {
    const made = [0, 1, 2, 3].flatMap((item) => [
      says('a', item, { codes: ['PRV-early'] }),
      says('b', item, { codes: item === 3 ? ['VIC'] : ['PRV-early'] }),
    ]);
    const { overall } = agree([...made, says('a', 9, {}), says('b', 9, kindOf(false))]);
    expect(overall.codes.map(({ question, units, percent }) => [question, units, percent])).toEqual([
      ['codes', 4, 0.75],
      ['PRV-early', 4, 0.75],
      ['VIC', 4, 0.75],
    ]);
  });

  it('on words is told apart too: how many have the same words, and how much they share', () => {
    const marks = (reviewer: string, item: number, start: number, end: number) =>
      says(
        reviewer,
        item,
        {},
        {
          anchor: anchor({ sentence: `s${item}`, position: { start, end, of: 1000 } }),
        },
      );
    const { overall } = agree([
      marks('a', 1, 0, 50),
      marks('b', 1, 0, 50),
      marks('a', 2, 100, 150),
      marks('b', 2, 125, 150),
    ]);
    expect(overall.span).toEqual({ pairs: 2, same: 1, overlap: 0.75 });
  });

  it('is told by document and over all', () => {
    const other = [says('a', 1, {}, {}, 'other'), says('b', 1, {}, {}, 'other')];
    const { documents, overall } = agree([...entries, ...other]);
    expect(documents.map(({ document, several }) => [document, several])).toEqual([
      ['other', 1],
      ['plan', 50],
    ]);
    expect(overall.several).toBe(51);
  });

  it('is refused, with the reason, without overlap', () => {
    expect(agree([]).overall.refused).toMatch(/Nobody has judged/);
    expect(agree([says('a', 1, {})]).overall.refused).toMatch(/Only one person/);
    const { overall } = agree([says('a', 1, {}), says('b', 2, {})]);
    expect(overall).toMatchObject({ one: 2, several: 0, found: [] });
    expect(overall.refused).toMatch(/No item was judged by two people/);
  });

  it('counts readings made without seeing the suggestion first, them alone where asked, and never practice nor known items that came back', () => {
    const seen = says('a', 1, kindOf(false), { hidden: false, purpose: 'queue' });
    const unseen = says('a', 1, {}, { purpose: 'second' });
    const b = says('b', 1, {}, { purpose: 'second' });
    expect(agree([seen, unseen, b]).overall.found[0]!.percent).toBe(1);
    expect(agree([seen, b], true).overall.refused).toMatch(/Only one person/);
    expect(agree([unseen, says('b', 1, {}, { purpose: 'practice' })]).overall.several).toBe(0);
    const back = says('a', 1, {}, { purpose: 'again' });
    expect(agree([seen, back, b]).overall.found[0]!.percent).toBe(0);
    expect(agree([seen, back, b], true).overall.refused).toMatch(/Only one person/);
  });

  it('names the codes whose definitions need rewriting and the items to adjudicate', () => {
    const made = Array.from({ length: 12 }, (_, item) => [
      says('a', item, { codes: item % 2 ? ['RES-place'] : ['VIC'] }),
      says('b', item, { codes: item % 3 ? ['RES-place'] : ['VIC'] }),
    ]).flat();
    const { rewrite, toAdjudicate } = agree(made);
    expect(rewrite.map(({ code }) => code).sort()).toEqual(['RES-place', 'VIC']);
    expect(toAdjudicate).toHaveLength(6);
    expect(toAdjudicate[0]).toMatchObject({ fields: ['codes'], readers: ['a', 'b'] });
  });
});
