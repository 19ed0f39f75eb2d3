import { expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import type { Analysis, Placement } from '../../src/model/index.ts';
import { analysis, context, type Said } from './build.ts';
import { pageRecord } from './page.ts';

type More = Partial<Analysis> & { bodyWords?: number; welshWords?: number };

function edition(said: readonly Said[], placement: Partial<Placement> = {}, more: More = {}) {
  return compare([analysis('marlow', said, placement, more)], context).forces[0]!.editions[0]!;
}
const early = (more: Partial<Said>) => ({
  text: 'Mentors for young people at risk',
  tags: ['PRV-early'],
  ...more,
});

test.each([
  ['not-found', { tags: [] }],
  ['mentioned', { kind: 'context' }],
  ['mentioned', { kind: 'achievement' }],
  ['priority', { kind: 'priority' }],
  ['wish', { strength: 'aspiration' }],
  ['soft-undertaking', { strength: 'soft', measurable: true }],
  ['firm-undertaking', { strength: 'firm' }],
  ['firm-and-checkable', { strength: 'firm', measurable: true }],
] as [string, Partial<Said>][])('the step is %s for %o', (step, more) => {
  expect(edition([early(more)]).cells.subjects!['PRV-early']).toMatchObject({ step });
});

test('wishes have a count of their own and are no undertakings', () => {
  const { cells, counts } = edition([early({ strength: 'aspiration' })]);
  expect(cells.subjects!['PRV-early']).toMatchObject({ undertakings: 0, wishes: 1 });
  expect(counts).toMatchObject({ undertakings: 0, wishes: 1 });
});

test('a cell lists its statements furthest step first, with the pages of that step', () => {
  const { cells, statements } = edition([
    early({ text: 'A word on mentors for children', kind: 'context', page: 2 }),
    early({ text: 'I will fund mentors in every ward', page: 5 }),
  ]);
  const cell = cells.subjects!['PRV-early']!;
  expect(cell).toMatchObject({ pages: [5], statements: [statements[1]!.id, statements[0]!.id] });
});

test('a deprecated category has no cell', () => {
  expect(edition([]).cells.subjects).not.toHaveProperty('OLD');
});

test('where most of the text is Welsh, nothing is said to be not found', () => {
  const { cells } = edition([early({})], {}, { bodyWords: 100, welshWords: 900 });
  expect(cells.subjects!['SOC-general']).toMatchObject({
    state: 'not-read',
    why: expect.stringContaining('Welsh'),
  });
  expect(cells.subjects!['PRV-early']).toMatchObject({ state: 'figure' });
});

test('where over a tenth of the pages could not be read, nothing is said to be not found', () => {
  const page = pageRecord();
  const pages = (unread: number) =>
    Array.from({ length: 10 }, (_, index) => ({
      ...page,
      page: index + 1,
      ...(index < unread ? { characters: 0, images: 1 } : {}),
    }));
  const cell = (unread: number) =>
    edition([early({})], {}, { pages: pages(unread) }).cells.subjects!['SOC-general'];
  expect(cell(1)).toMatchObject({ state: 'not-found' });
  expect(cell(2)).toEqual({ state: 'not-read', why: '2 of 10 pages could not be read' });
});

test('a document without English words was not read', () => {
  expect(edition([], {}, { bodyWords: 0 }).cells.subjects!['PRV-early']).toMatchObject({ state: 'not-read' });
});

const state = (facet: string, code: string, placement: Partial<Placement>) =>
  edition([{ text: 'Objectives', kind: 'context', tags: [code] }], placement).cells[facet]![code]!.state;

test('statutory contents do not apply to the City of London nor to a policing plan', () => {
  expect(state('statutory-contents', 's7-objectives', {})).toBe('figure');
  expect(state('statutory-contents', 's7-objectives', { area: 'city-of-london' })).toBe('does-not-apply');
  expect(state('statutory-contents', 's7-objectives', { purpose: 'policing-plan' })).toBe('does-not-apply');
});

test('statutory contents are sought in the plan itself, not in its summary', () => {
  expect(state('statutory-contents', 's7-objectives', { purpose: 'summary' })).toBe('does-not-apply');
});

test('a plan in English and Welsh side by side is read in English', () => {
  const { cells } = edition([early({})], {}, { bodyWords: 1000, welshWords: 1200 });
  expect(cells.subjects!['SOC-general']).toMatchObject({ state: 'not-found' });
});

test.each([
  ['2013', 'does-not-apply', 'does-not-apply'],
  ['2015', 'figure', 'does-not-apply'],
  ['2022', 'figure', 'does-not-apply'],
  ['2023', 'does-not-apply', 'figure'],
  ['2024-06-01', 'does-not-apply', 'figure'],
  [null, 'does-not-apply', 'figure'],
] as const)('a plan issued in %s is held against the frame of its time', (from, old, current) => {
  expect(state('policing-requirement', 'spr-2015', { from })).toBe(old);
  expect(state('policing-requirement', 'spr-2023', { from })).toBe(current);
});
