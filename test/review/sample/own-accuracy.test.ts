import { beforeAll, describe, expect, it } from 'vitest';
import { readAccuracy, readCorpusData } from '../../../src/io/corpus-data.ts';
import type { Analysis, Coding, OwnAccuracy, ReviewEntry, ReviewSample } from '../../../src/model/index.ts';
import { compareAnalyses } from '../../../src/pipeline/index.ts';
import { anchorOfSentence, drawSample, machineCoding, ownAccuracyOf } from '../../../src/review/index.ts';
import { entry } from '../drafts.ts';
import { readSample, toolkit } from '../read-sample.ts';

let plans: Analysis[];
let sample: ReviewSample;
beforeAll(async () => {
  plans = await Promise.all(
    ['greater-brantwick-2021.html', 'selwynshire-2025.docx'].map((name) => readSample(name)),
  );
  sample = drawSample(plans, 240, 4);
});

const readingOf = new Map<string, Coding>();
const machine = (anchor: ReviewSample['items'][number]['anchor']): Coding => {
  const key = `${anchor.document}/${anchor.sentence}`;
  if (!readingOf.has(key))
    for (const { id, sentences } of plans)
      for (const sentence of sentences) readingOf.set(`${id}/${sentence.id}`, machineCoding(sentence));
  return readingOf.get(key)!;
};
/** Two people who say what the machine says of an item, but of every tenth that it is the other thing. */
const coded = (more: object = {}, items = sample.items): ReviewEntry[] =>
  ['a', 'b'].flatMap((reviewer) =>
    items.map(({ anchor }, at) => {
      const own = machine(anchor);
      const is = own.kind === 'commitment';
      const to: Coding =
        at % 10 === 0 ? { ...own, kind: is ? 'context' : 'commitment', strength: is ? null : 'firm' } : own;
      return entry(reviewer, {
        action: 'change',
        anchor,
        to,
        suggestion: null,
        hidden: true,
        purpose: 'sample',
        sample: sample.id,
        ...more,
      });
    }),
  );
const tagOf = (code: string) =>
  toolkit.taxonomy.facets.flatMap(({ facet, categories }) =>
    categories.flatMap(({ id, theme, width }) =>
      id === code ? [{ facet, code, theme: theme ?? null, width: width ?? null }] : [],
    ),
  );
const own = (entries: readonly ReviewEntry[], samples = [sample]) =>
  ownAccuracyOf(samples, entries, plans, { tagOf, seed: 1 });
const figureOf = ({ figures }: OwnAccuracy, id: string) =>
  figures.find((figure) => figure.id === id && figure.measure !== 'code')!;

const compared = (decisions: readonly ReviewEntry[]) => {
  const { forces, frames } = readCorpusData();
  const accuracy = readAccuracy();
  return compareAnalyses(plans, {
    ...toolkit,
    decisions,
    samples: [sample],
    forces,
    frames,
    asAt: null,
    pcpVersion: 'test',
    ...(accuracy && { accuracy }),
  });
};

describe('accuracy on the plans themselves', () => {
  it('says which plans, how many sentences, who and when', () => {
    expect(own(coded())).toMatchObject({
      sample: sample.id,
      editions: ['greater-brantwick-2021', 'selwynshire-2025'],
      reviewers: ['a', 'b'],
      from: '2026-11-02',
      to: '2026-11-02',
      drawn: sample.items.length,
      settled: sample.items.length,
      uncovered: [],
    });
  });

  it('is none where nothing is settled, and is of the sample of which most is', () => {
    expect(own([])).toBeNull();
    const other = { ...drawSample(plans, 60, 9), id: 'other' };
    const both = [...coded(), ...coded({ sample: 'other' }, other.items.slice(0, 10))];
    expect(own(both, [other, sample])!.sample).toBe(sample.id);
  });

  it('stands in the place of what is built in where its range is narrow enough, and not on a few items', () => {
    const enough = own(coded())!;
    expect(figureOf(enough, 'commitment')).toMatchObject({ replaces: true, why: null });
    const few = own(coded({}, sample.items.slice(0, 12)))!;
    expect(figureOf(few, 'commitment').replaces).toBe(false);
    expect(figureOf(few, 'commitment').why).toMatch(
      /are too few: the range is wider than 30 of 100|none in the sample/,
    );
  });

  it('weighs what it gives to bands by strata: the items of a plan together are as many as were settled', () => {
    const { texts } = own(coded())!;
    expect(texts.map(({ id }) => id)).toEqual(['greater-brantwick-2021', 'selwynshire-2025']);
    for (const { id, counts } of texts) {
      const settled = sample.items.filter(({ anchor }) => anchor.edition === id).length;
      const { found, right, labelled } = counts.undertakings;
      expect(right).toBeLessThanOrEqual(Math.min(found, labelled));
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThan(settled);
      expect(counts.joint.found).toBeLessThanOrEqual(counts['organised-crime'].found);
    }
  });
});

describe('the comparison', () => {
  it('holds accuracy of sampled items alone: what was read in the queue, by plan, never enters', () => {
    const { review } = compared(coded());
    const queue = plans.flatMap((plan) =>
      plan.sentences.flatMap((sentence, at) =>
        sentence.kind === 'commitment'
          ? ['a', 'b'].map((reviewer) =>
              entry(reviewer, {
                action: 'reject',
                anchor: anchorOfSentence(plan, at),
                suggestion: null,
                hidden: true,
              }),
            )
          : [],
      ),
    );
    // Everything that the machine found is refused in the queue: of 100 that it marks none would be right.
    const targeted = compared([...coded(), ...queue]).review;
    expect(targeted!.accuracy!.figures).toEqual(review!.accuracy!.figures);
    expect(targeted!.accuracy!.texts).toEqual(review!.accuracy!.texts);
    expect(compared(queue).review!.accuracy).toBeUndefined();
  });

  it('has no accuracy of its own where nobody coded a sample, and agreement of what was judged unseen first', () => {
    const { review } = compared(coded());
    expect(review!.agreement).toMatchObject({
      reviewers: ['a', 'b'],
      unseen: true,
      items: sample.items.length,
    });
    const seen = compared(coded({ hidden: false, purpose: 'second', sample: undefined }));
    expect(seen.review).toMatchObject({ agreement: { unseen: false } });
    expect(seen.review!.accuracy).toBeUndefined();
  });
});
