import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/compare/change/index.ts';
import { matchStatements } from '../../src/compare/change/match.ts';
import { groupEditions } from '../../src/compare/editions.ts';
import { readEdition } from '../../src/compare/reading.ts';
import { foldText } from '../../src/text/index.ts';
import { analysis, type Said } from './build.ts';
import { samePromise } from './change-pairs.ts';

const gold = readFileSync(join(import.meta.dirname, '../../corpus/gold/samples.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { document: string; kind: string; text: string });

/** The labelled commitments of a sample edition, each once. */
function commitmentsOf(edition: string) {
  const texts = gold
    .filter(({ document, kind }) => document.startsWith(edition) && kind === 'commitment')
    .map(({ text }) => text);
  return [...new Set(texts)].map((text) => ({ text, folded: foldText(text) }));
}

describe('what two editions say of the same thing', () => {
  const before = commitmentsOf('greater-brantwick-2021');
  const after = commitmentsOf('greater-brantwick-2025');
  const isTrue = (one: string, other: string) =>
    samePromise.some(([first, second]) => one.startsWith(first) && other.startsWith(second));

  it('nine in ten of the pairs that were read are found, and nine in ten of those found are pairs', () => {
    const found = matchStatements(before, after);
    const right = found.filter((match) => isTrue(match.before.text, match.after.text));
    expect(right.length).toBeGreaterThanOrEqual(0.9 * samePromise.length);
    expect(right.length).toBeGreaterThanOrEqual(0.9 * found.length);
  });

  it('pairs do not depend on which edition is called the earlier', () => {
    const there = matchStatements(before, after).map(({ before: a, after: b }) => `${a.text} > ${b.text}`);
    const back = matchStatements(after, before).map(({ before: b, after: a }) => `${a.text} > ${b.text}`);
    expect(back.toSorted()).toEqual(there.toSorted());
  });
});

describe('changes of an area', () => {
  const promise = (text: string, strength: Said['strength'] = 'firm'): Said => ({
    text,
    kind: 'commitment',
    strength,
  });
  const edition = (year: number, said: Said[], more = {}) =>
    analysis(`plan-${year}`, said, {
      edition: `demo-${year}`,
      from: `${year}-04-01`,
      to: null,
      purpose: 'full-plan',
      status: 'final',
      ...more,
    });
  const changes = (...analyses: ReturnType<typeof edition>[]) => {
    const readings = groupEditions(analyses).map(readEdition);
    return changesOf(readings.at(-1)!, readings);
  };
  const old = [
    promise('We will open a youth hub in Lower Marsh by 2023.'),
    promise('We will look at whether each cadet unit needs a van.', 'soft'),
    promise('We will plant hedges around the custody suite.'),
  ];
  const now = [
    promise('We will open a youth hub in Lower Marsh by 2027.'),
    promise('We will buy each cadet unit a van.'),
    promise('We will publish the register of drone flights.'),
  ];

  it('tells kept or reworded, firmer, new and without a match', () => {
    const made = changes(edition(2021, old), edition(2025, now))!;
    expect([made.before, made.after]).toEqual(['demo-2021', 'demo-2025']);
    expect(made.changes.map(({ relation, firmness }) => [relation, firmness])).toEqual([
      ['reworded', 'same'],
      ['reworded', 'firmer'],
      ['new', null],
      ['no-match', null],
    ]);
  });

  it('an edition beside itself is kept whole', () => {
    const made = changes(edition(2021, now), edition(2025, now))!;
    expect(made.changes.map(({ relation, sure }) => [relation, sure])).toEqual(now.map(() => ['kept', true]));
  });

  it('a draft, a summary and a later plan are no earlier edition', () => {
    expect(changes(edition(2025, now))).toBeNull();
    expect(changes(edition(2021, old, { status: 'draft' }), edition(2025, now))).toBeNull();
    expect(changes(edition(2021, old, { purpose: 'summary' }), edition(2025, now))).toBeNull();
  });

  it('says nothing of what is new or gone where the earlier edition could not be read', () => {
    const welsh = edition(2021, old);
    const unread = { ...welsh, counts: { ...welsh.counts, welshWords: 9000, bodyWords: 100 } };
    const made = changes(unread, edition(2025, now))!;
    expect(made.unread).toMatch(/earlier edition .*Welsh/);
    expect(made.changes.every(({ relation }) => relation === 'reworded' || relation === 'kept')).toBe(true);
  });
});
