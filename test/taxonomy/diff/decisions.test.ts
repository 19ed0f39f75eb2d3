import { describe, expect, it } from 'vitest';
import type { Decision, Migration, Tag } from '../../../src/model/index.ts';
import { definitionHash } from '../../../src/taxonomy/definition-hash.ts';
import { type Indexed, judgeDecisions } from '../../../src/taxonomy/diff/index.ts';
import { category, facet } from '../../tag/fixture.ts';

const index = (...all: Indexed['category'][]): Map<string, Indexed> =>
  new Map(all.map((one) => [one.id, { facet: facet('f', all), category: one }]));
const lamp = category('lamp', ['lamp']);
const lampAnew = { ...lamp, definition: 'Lamps that burn.' };
const tag = (code: string): Tag => ({
  facet: 'f',
  code,
  theme: null,
  width: null,
  score: 0.5,
  evidence: [{ words: 'a lamp', term: 'lamp', where: 'text', start: 0, end: 6 }],
});
const decided = (more: Partial<Decision> = {}): Decision => ({
  quote: 'We will light a lamp.',
  document: 'plan.pdf',
  code: 'lamp',
  verdict: 'accepted',
  reviewer: 'r1',
  date: '2026-10-01',
  definition: definitionHash(lamp),
  ...more,
});
const ground = (before: readonly Tag[], after: readonly Tag[], more = {}) => ({
  documents: [
    {
      id: 'plan-1',
      path: 'plans/plan.pdf',
      name: 'plan.pdf',
      sentences: [{ text: 'We will light a  lamp', page: 3 }],
      before: [before],
      after: [after],
    },
  ],
  migrations: [] as Migration[],
  older: index(lamp),
  newer: index(lamp),
  ...more,
});

describe('a decision', () => {
  it('that accepted a code is contradicted where the new taxonomy no longer gives it', () => {
    const { contradicted, queued } = judgeDecisions([decided()], ground([tag('lamp')], []));
    expect(contradicted).toMatchObject([{ code: 'lamp', page: 3, madeUnder: 1, now: 1, words: [] }]);
    expect(queued).toEqual([]);
  });

  it('that rejected a code is contradicted where the new taxonomy gives it, with the words', () => {
    const { contradicted } = judgeDecisions([decided({ verdict: 'rejected' })], ground([], [tag('lamp')]));
    expect(contradicted).toMatchObject([{ words: ['a lamp'] }]);
  });

  it('that both taxonomies contradict is listed apart, and one that both agree with not at all', () => {
    const rejected = decided({ verdict: 'rejected' });
    const result = judgeDecisions([rejected, decided()], ground([tag('lamp')], [tag('lamp')]));
    expect(result).toMatchObject({ read: 2, contradicted: [], queued: [], notPlaced: [] });
    expect(result.alreadyContradicted.map(({ decision }) => decision)).toEqual([rejected]);
  });

  it('made under another definition is to be read again, by the numbers of the definitions', () => {
    const more = { newer: index(lampAnew) };
    const oldest = decided({ definition: 'first', date: '2025-01-01' });
    const { queued } = judgeDecisions([decided(), oldest], ground([tag('lamp')], [tag('lamp')], more));
    expect(queued).toMatchObject([
      { why: 'definition', madeUnder: 2, now: 3 },
      { why: 'definition', madeUnder: 1, now: 3 },
    ]);
  });

  it('follows a rename, and waits after a split', () => {
    const said = { date: '2026-11-30', version: '1.1.0', why: 'names' };
    const light = { ...lamp, id: 'light' };
    const renamed = {
      migrations: [{ kind: 'rename', from: 'lamp', to: 'light', ...said }],
      newer: index(light),
    };
    expect(judgeDecisions([decided()], ground([tag('light')], [tag('light')], renamed))).toMatchObject({
      contradicted: [],
      queued: [],
    });
    const split = { migrations: [{ kind: 'split', from: 'lamp', to: ['one', 'two'], ...said }] };
    const { queued, contradicted } = judgeDecisions([decided()], ground([tag('lamp')], [], split));
    expect(queued).toMatchObject([{ why: 'split', code: 'lamp' }]);
    expect(contradicted).toEqual([]);
  });

  it('is known by its document in any of three ways; one whose sentence is not there is not judged', () => {
    const named = ['plan-1', 'plans/plan.pdf', 'plan.pdf', 'other.pdf'].map((document) =>
      decided({ document }),
    );
    const { notPlaced, contradicted } = judgeDecisions(named, ground([tag('lamp')], []));
    expect(contradicted).toHaveLength(3);
    expect(notPlaced).toEqual([decided({ document: 'other.pdf' })]);
  });
});
