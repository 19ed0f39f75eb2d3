import { expect, test } from 'vitest';
import { align, type MatchNames, mentionedIn, nameEntries } from '../../src/align/index.ts';
import { intervention, sentence } from './build.ts';

const evidence = {
  asOf: '2026-11-01',
  hash: 'hash',
  interventions: [
    intervention('lanterns', { categories: ['PRV-situational'] }),
    intervention('mirrored', { verdict: null, verdictWithheld: 'seen in a copy' }),
    intervention('described', { names: [], categories: ['PRV-early'] }),
  ],
};

/** Finds the ids themselves as words; of outcomes, the word before the mark. */
const finding =
  (...ids: string[]): MatchNames =>
  (text) =>
    ids.flatMap((id) => {
      const [word = ''] = id.split('/').slice(-1);
      const start = text.indexOf(word);
      return start < 0 ? [] : [{ id: id.split('/')[0]!, words: word, start, end: start + word.length }];
    });
const matchNames = finding('lanterns', 'mirrored');

const links = (...args: Parameters<typeof sentence>) => align([sentence(...args)], evidence, matchNames);

test('a commitment that names an intervention carries its verdict and the words', () => {
  expect(links('We will put up lanterns.')).toEqual([
    { sentence: 's1', intervention: 'lanterns', basis: 'wording', words: 'lanterns', verdict: 'reduced' },
  ]);
});

test('a name in the lead-in names it too where the item goes on with it', () => {
  const [link] = links('in six parks', { leadIn: 'We will put up lanterns:' });
  expect(link).toMatchObject({ intervention: 'lanterns', basis: 'wording' });
});

test('a title that names an intervention does not make every item under it one', () => {
  expect(links('Listen to residents', { leadIn: 'My lanterns and lamps plan' })).toEqual([]);
  expect(links('safer parks', { leadIn: 'My lanterns and lamps plan', kind: 'priority' })).toEqual([]);
});

test('a shared category is related evidence without verdict', () => {
  expect(links('We will mend gates.', { tags: ['PRV-situational'] })).toEqual([
    {
      sentence: 's1',
      intervention: 'lanterns',
      basis: 'category',
      words: 'words of PRV-situational',
      verdict: null,
    },
  ]);
});

test('what is linked by wording is not linked again by category', () => {
  expect(links('We will put up lanterns.', { tags: ['PRV-situational'] })).toHaveLength(1);
});

test('an intervention whose verdict is withheld is linked without one', () => {
  expect(links('We will try mirrored walls.')).toMatchObject([{ basis: 'wording', verdict: null }]);
});

test.each(['achievement', 'context'] as const)('%s is not linked', (kind) => {
  expect(links('We put up lanterns.', { kind, tags: ['PRV-early'] })).toEqual([]);
});

test('a priority is linked', () => {
  expect(links('More lanterns', { kind: 'priority' })).toHaveLength(1);
});

test.each([
  'We will no longer fund lanterns.',
  'We will stop buying lanterns.',
  'Guards instead of lanterns.',
])('"%s" does not name an intervention that it undertakes', (text) => {
  expect(links(text)).toEqual([]);
});

test('a lead-in that refuses speaks for what is listed under it', () => {
  expect(links('Lanterns and lanterns', { leadIn: 'We will no longer fund:' })).toEqual([]);
  expect(links('Lanterns and lanterns', { leadIn: 'We will fund:' })).toHaveLength(1);
});

test('what is named anywhere is mentioned: in headings, in what was done, in what is refused', () => {
  const mentioned = (...args: Parameters<typeof sentence>) => mentionedIn([sentence(...args)], matchNames);
  expect(mentioned('We put up lanterns.', { kind: 'achievement' })).toEqual(['lanterns']);
  expect(mentioned('We will fund no lanterns.')).toEqual(['lanterns']);
  expect(mentioned('A word on it.', { kind: 'context', headingPath: ['Our lanterns'] })).toEqual([
    'lanterns',
  ]);
  expect(mentioned('We will mend gates.', { tags: ['PRV-situational'] })).toEqual([]);
});

test('an intervention without names is never compiled for matching', () => {
  expect(nameEntries(evidence).map((entry) => entry.id)).toEqual(['lanterns', 'mirrored']);
});

const courts = {
  ...evidence,
  interventions: [
    intervention('courts', { againstGroup: 'diversion', against: 'diversion' }),
    intervention('diversion'),
  ],
};

test('a sentence that names what a study was compared against is not linked to that study', () => {
  const linked = (text: string) =>
    align([sentence(text)], courts, finding('courts', 'diversion')).map((link) => link.intervention);
  expect(linked('We will use diversion for those bound for the courts.')).toEqual(['diversion']);
  expect(linked('We will send all to the courts.')).toEqual(['courts']);
});

test('the verdict of a link is that of all studies of the thing', () => {
  const two = {
    ...evidence,
    interventions: [
      intervention('one', { group: 'gates' }),
      intervention('two', { group: 'gates', verdict: 'no-clear-effect' }),
    ],
  };
  const found = align([sentence('We will fit gates.')], two, finding('one/gates', 'two/gates'));
  expect(found.map(({ verdict }) => verdict)).toEqual(['mixed', 'mixed']);
});

test('a sentence that names only an outcome which was not measured gets no other verdict', () => {
  const outcomes = { measured: ['burglary'], other: ['litter'] };
  const gates = { ...evidence, interventions: [intervention('gates', { outcomes })] };
  const verdictOf = (text: string) =>
    align([sentence(text)], gates, finding('gates', 'gates#measured/burglary', 'gates#other/litter'))[0]
      ?.verdict;
  expect(verdictOf('We will fit gates against litter.')).toBe('evaluated-for-another-outcome');
  expect(verdictOf('We will fit gates against burglary and litter.')).toBe('reduced');
  expect(verdictOf('We will fit gates.')).toBe('reduced');
});
