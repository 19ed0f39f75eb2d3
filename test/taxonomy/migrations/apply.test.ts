import { describe, expect, it } from 'vitest';
import type { Decision, Migration, Tag } from '../../../src/model/index.ts';
import { migrateDecision, migrateTags, successorsOf } from '../../../src/taxonomy/migrations/index.ts';

const said = { date: '2026-11-30', version: '1.1.0', why: 'names' };
const migrations: Migration[] = [
  { kind: 'rename', from: 'old', to: 'mid', ...said },
  { kind: 'rename', from: 'mid', to: 'new', ...said },
  { kind: 'merge', from: ['part', 'piece'], to: 'whole', ...said },
  { kind: 'split', from: 'both', to: ['left', 'right'], ...said },
];
const tag = (code: string, score = 0.5): Tag => ({
  facet: 'light',
  code,
  theme: null,
  width: null,
  score,
  evidence: [{ words: code, term: code, where: 'text', start: 0, end: code.length }],
});
const decision = (code: string, verdict: Decision['verdict'] = 'accepted'): Decision => ({
  quote: 'We will.',
  document: 'plan',
  code,
  verdict,
  reviewer: 'r1',
  date: '2026-10-01',
  definition: 'abc',
});

describe('an id', () => {
  it('is followed through all renames, into a merge, and to every part of a split', () => {
    expect(successorsOf('old', migrations)).toEqual({ codes: ['new'], merged: false });
    expect(successorsOf('piece', migrations)).toEqual({ codes: ['whole'], merged: true });
    expect(successorsOf('both', migrations).codes).toEqual(['left', 'right']);
    expect(successorsOf('kept', migrations).codes).toEqual(['kept']);
  });

  it('in a round of migrations ends where it began', () => {
    const round: Migration[] = [
      { kind: 'rename', from: 'a', to: 'b', ...said },
      { kind: 'rename', from: 'b', to: 'a', ...said },
    ];
    expect(successorsOf('a', round).codes).toEqual(['a']);
  });
});

describe('tags', () => {
  it('take the new id and its facet', () => {
    expect(migrateTags([tag('old'), tag('kept')], migrations, () => 'dark')).toEqual([
      { ...tag('old'), code: 'new', facet: 'dark' },
      tag('kept'),
    ]);
  });

  it('that a merge makes one keep the words of both and the higher score', () => {
    const [whole, ...more] = migrateTags([tag('part', 0.5), tag('piece', 0.7)], migrations, () => null);
    expect(more).toEqual([]);
    expect(whole).toMatchObject({ code: 'whole', facet: 'light', score: 0.7 });
    expect(whole!.evidence.map(({ words }) => words)).toEqual(['part', 'piece']);
  });

  it('of a split category stay, and tags that nothing concerns are the same object', () => {
    const tags = [tag('both'), tag('kept')];
    expect(migrateTags(tags, migrations, () => null)).toBe(tags);
  });
});

describe('a decision', () => {
  it('is carried over by a rename, and an acceptance by a merge', () => {
    expect(migrateDecision(decision('old'), migrations)).toEqual({ decision: decision('new'), reread: null });
    expect(migrateDecision(decision('part'), migrations).reread).toBeNull();
  });

  it('waits to be read again after a split, and a rejection after a merge', () => {
    expect(migrateDecision(decision('both'), migrations)).toEqual({
      decision: decision('both'),
      reread: 'split',
    });
    expect(migrateDecision(decision('part', 'rejected'), migrations)).toMatchObject({
      decision: { code: 'whole' },
      reread: 'merge',
    });
  });
});
