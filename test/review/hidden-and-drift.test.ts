import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementOf,
  driftOf,
  isHidden,
  knownItemsDue,
  proofOfRules,
  resolve,
  shownOrHidden,
  statusOf,
} from '../../src/review/index.ts';
import { coding } from './drafts.ts';
import { because, decide, keyOf, plan, reviewed } from './made-run.ts';

describe('items whose suggestion is hidden', () => {
  const keys = Array.from({ length: 10_000 }, (_, at) => JSON.stringify([`plan-${at % 43}`, `s${at}`]));

  it('are the share that is asked for, to within what chance does', () => {
    for (const share of [0.1, 0.25, 0.5]) {
      const hidden = keys.filter((key) => isHidden(key, 'ada', share)).length;
      // Four standard deviations of a binomial.
      expect(Math.abs(hidden - share * keys.length)).toBeLessThan(
        4 * Math.sqrt(keys.length * share * (1 - share)),
      );
    }
    expect(keys.some((key) => isHidden(key, 'ada', 0))).toBe(false);
    expect(keys.every((key) => isHidden(key, 'ada', 1))).toBe(true);
  });

  it('are the same each time, others for another reader or seed, and stay hidden when the share grows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.double({ min: 0, max: 1, noNaN: true }), (key, share) => {
        expect(isHidden(key, 'ada', share)).toBe(isHidden(key, 'ada', share));
        if (isHidden(key, 'ada', share)) expect(isHidden(key, 'ada', Math.min(1, share + 0.1))).toBe(true);
      }),
    );
    const of = (reviewer: string, seed?: number) =>
      keys.filter((key) => isHidden(key, reviewer, 0.1, seed)).join();
    expect(new Set([of('ada'), of('ben'), of('ada', 2)]).size).toBe(3);
  });
});

describe('how often a reader says what the machine said', () => {
  it('is told apart for suggestions that were shown and hidden, of the queue alone', () => {
    const elm = plan(
      'elm',
      Array.from({ length: 7 }, (_, at) => ({ text: `We will do ${at}.`, tags: ['PRV-early'] })),
    );
    const other = { action: 'change', to: { kind: 'context' } };
    const { kind, strength, actor, measurable, codes } = coding;
    const same = { action: 'change', to: { kind, strength, actor, measurable, codes } };
    const entries = [
      decide('ada', elm, 0),
      decide('ada', elm, 1),
      decide('ada', elm, 2, other),
      decide('ada', elm, 3, { ...same, hidden: true }),
      decide('ada', elm, 4, { ...other, hidden: true }),
      decide('ada', elm, 5, { ...same, hidden: true, purpose: 'second' }),
      decide('ben', elm, 6),
    ];
    expect(shownOrHidden(reviewed(entries, [elm]), 'ada')).toEqual({
      takenWhenShown: { of: 3, same: 2 },
      sameWhenHidden: { of: 2, same: 1 },
    });
  });
});

describe('known items that come back', () => {
  const plans = Array.from({ length: 22 }, (_, number) =>
    plan(
      `p${String(number).padStart(2, '0')}`,
      Array.from({ length: 12 }, (__, at) => ({
        text: `We will do ${at} in ${number}.`,
        reasons: [because('will')],
      })),
    ),
  );
  const read = (documents: number, items = 10) =>
    plans
      .slice(0, documents)
      .flatMap((one) => Array.from({ length: items }, (_, at) => decide('ada', one, at)));
  const due = (entries: ReturnType<typeof read>, reviewer = 'ada') =>
    knownItemsDue(plans, reviewed(entries, plans), reviewer);

  it('are none before ten documents are read, then five, and five more after twenty', () => {
    expect(due(read(9))).toEqual(new Set());
    expect(due(read(10, 9))).toEqual(new Set());
    expect(due(read(10)).size).toBe(5);
    expect(due(read(20)).size).toBe(10);
    expect(due(read(20), 'ben').size).toBe(0);
  });

  it('were decided at least thirty items before the tenth document was read', () => {
    const latest = new Set(plans.slice(7, 10).flatMap((one) => one.sentences.map((_, at) => keyOf(one, at))));
    for (const key of due(read(10))) expect(latest.has(key)).toBe(false);
  });

  it('stay due whatever is decided meanwhile, until they are decided again', () => {
    const first = due(read(10));
    expect([...first].every((key) => due(read(20)).has(key))).toBe(true);
    const [back] = first;
    const [document, at] = plans
      .flatMap((one) => one.sentences.map((_, index) => [one, index] as const))
      .find(([one, index]) => keyOf(one, index) === back)!;
    const after = due([...read(10), decide('ada', document, at, { purpose: 'again' })]);
    expect(after.size).toBe(4);
    expect(after.has(back!)).toBe(false);
  });

  it('are first of all those that were read unseen, as they come back unseen', () => {
    const entries = read(10).map((one, at) => (at % 12 === 3 ? { ...one, hidden: true } : one));
    const unseen = new Set(
      reviewed(entries, plans).judgements.flatMap(({ hidden, key }) => (hidden ? [key] : [])),
    );
    const back = due(entries as ReturnType<typeof read>);
    expect(back.size).toBe(5);
    for (const key of back) expect(unseen.has(key)).toBe(true);
  });

  const [one] = plans;
  const twice = [
    decide('ada', one!, 0),
    decide('ada', one!, 1),
    decide('ada', one!, 2),
    decide('ada', one!, 0, { purpose: 'again' }),
    decide('ada', one!, 1, { purpose: 'again', action: 'change', to: { strength: 'soft' } }),
    decide('ada', one!, 2, { purpose: 'again', action: 'reject' }),
  ];

  it('show how many were read alike, in all and in kind', () => {
    expect(driftOf(reviewed(twice, plans), 'ada')).toEqual({ of: 3, same: 1, sameKind: 2 });
    expect(driftOf(reviewed(twice, plans), 'ben')).toEqual({ of: 0, same: 0, sameKind: 0 });
  });

  it('count as one item of one reader, whose last reading stands', () => {
    const review = reviewed(twice, plans);
    const key = keyOf(one!, 2);
    expect(review.resolutions.get(key)).toMatchObject({
      by: ['ada'],
      disputed: [],
      agreed: { kind: 'context' },
    });
    expect(statusOf(twice, review, plans).reviewers[0]!.items).toBe(3);
    expect(statusOf(twice, review, plans).documents[0]).toMatchObject({ readByOne: 3, readByMore: 0 });
    expect(proofOfRules(plans, review).get('will')).toEqual({ upheld: 2, of: 3 });
    expect(agreementOf(review, { seed: 1, hiddenOnly: false }).overall).toMatchObject({ one: 3, several: 0 });
    const own = review.judgements.filter((judgement) => judgement.key === key);
    expect(resolve(key, own, [])!.by).toEqual(['ada']);
  });
});
