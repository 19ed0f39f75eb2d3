import { expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { analysis, context, type Said } from './build.ts';

const promise = 'We will open twelve new youth clubs in the towns of the coast by March 2027.';

function figures(said: readonly Said[]) {
  return compare([analysis('marlow', said)], context).forces[0]!.editions[0]!;
}
const quotes = (said: readonly Said[]) => figures(said).statements.map((one) => one.quote);

test('a promise printed three times counts once with three pages', () => {
  const { counts, statements } = figures([
    { text: promise, page: 4 },
    { text: promise.toUpperCase(), page: 9, blockKind: 'pull-quote' },
    { text: 'Open twelve new youth clubs in the towns of the coast', page: 2, leadIn: 'We will:' },
  ]);
  expect(counts.undertakings).toBe(1);
  expect(statements[0]!.places.map((place) => place.page)).toEqual([4, 9, 2]);
  expect(statements[0]!.quote).toBe(promise);
});

test('a heading and a pull quote that repeat a promise are pages of it, not mentions', () => {
  const { cells } = figures([
    { text: promise, tags: ['PRV-early'] },
    { text: promise, kind: 'context', blockKind: 'heading', page: 3, tags: ['PRV-early'] },
  ]);
  expect(cells.subjects!['PRV-early']).toMatchObject({ undertakings: 1, mentions: 0, pages: [1, 3] });
});

test('the furthest strength counts: a soft summary of a firm promise is firm', () => {
  const soft = { text: promise.replace('will open', 'aim to open'), strength: 'soft' } as const;
  expect(figures([soft, { text: promise }]).counts).toMatchObject({ firm: 1, soft: 0 });
});

test('another number is another promise', () => {
  expect(quotes([{ text: promise }, { text: promise.replace('2027', '2028') }])).toHaveLength(2);
});

test('parallel items about different things are different promises', () => {
  const item = (team: string, code: string) => ({
    text: `Recruit experienced detectives, analysts and financial investigators to support the county ${team} team`,
    tags: [code],
  });
  expect(quotes([item('gangs', 'SOC-general'), item('youth', 'PRV-early')])).toHaveLength(2);
});

test('what was done and what is undertaken stay apart', () => {
  const done = {
    text: 'We opened twelve new youth clubs in the towns of the coast by March 2027.',
    kind: 'achievement',
  } as const;
  expect(figures([done, { text: promise }]).statements.map((one) => one.kind)).toEqual([
    'achievement',
    'commitment',
  ]);
});

test('a bare item under another lead-in is another promise', () => {
  const item = (leadIn: string) => ({ text: 'Knife crime', leadIn, list: 1 });
  expect(quotes([item('We will reduce:'), item('We will publish figures on:')])).toHaveLength(2);
  expect(quotes([item('We will reduce:'), item('We will reduce:')])).toHaveLength(1);
});

test('furniture is nothing said, and a line of the contents page is only a place of what it repeats', () => {
  const heading = { text: 'Organised crime on the coast', kind: 'context', tags: ['SOC-general'] } as const;
  const { statements } = figures([
    {
      ...heading,
      text: 'Organised crime on the coast ..... 7',
      tags: ['SOC-general'],
      blockKind: 'contents',
      page: 2,
    },
    { text: 'Prevention on the coast', kind: 'context', tags: ['PRV-early'], blockKind: 'contents', page: 2 },
    { text: 'Police plan for Marlow', kind: 'context', tags: ['PRV-early'], blockKind: 'furniture' },
    { ...heading, tags: ['SOC-general'], blockKind: 'heading', page: 7 },
  ]);
  expect(statements).toHaveLength(1);
  expect(statements[0]!.quote).toBe(heading.text);
  expect(statements[0]!.places.map((place) => place.page)).toEqual([2, 7]);
});

test('a doubtful promise is counted and stays marked, a certain printing of it makes it certain', () => {
  expect(figures([{ text: promise, uncertain: true }]).counts).toMatchObject({
    undertakings: 1,
    uncertain: 1,
  });
  expect(figures([{ text: promise, uncertain: true }, { text: promise }]).counts.uncertain).toBe(0);
});

test('Welsh sentences make no statements', () => {
  expect(figures([{ text: 'Byddwn yn agor deuddeg clwb.', language: 'cy' }]).statements).toEqual([]);
});

test('context without a tag is not kept', () => {
  expect(figures([{ text: 'Marlow has a long coast.', kind: 'context' }]).statements).toEqual([]);
});

test('statements of equal words have ids of their own', () => {
  const ids = figures([
    { text: 'Knife crime', leadIn: 'We will reduce:' },
    { text: 'Knife crime', kind: 'achievement' },
  ]).statements.map((one) => one.id);
  expect(new Set(ids).size).toBe(2);
});

test('a promise printed in a table and elsewhere keeps the rest of its row', () => {
  const row = [{ header: 'Lead', text: 'Ember Vale Council', says: 'lead' as const }];
  const { statements } = figures([
    { text: promise, page: 2 },
    { text: promise, page: 9, blockKind: 'table-cell', row },
  ]);
  expect(statements.map((one) => one.row)).toEqual([row]);
  expect(figures([{ text: promise }]).statements[0]).not.toHaveProperty('row');
});
