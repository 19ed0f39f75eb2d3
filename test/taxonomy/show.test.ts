import { expect, it } from 'vitest';
import { categoryText, overviewText, referencePage } from '../../src/taxonomy/index.ts';
import { termWords } from '../../src/taxonomy/show/term-words.ts';
import { category, facet, taxonomy } from '../tag/fixture.ts';

const lamp = category('lamp', ['oil|gas lamp', { near: ['=LED', 'light*'], within: 3 }], {
  label: 'Lamps',
  definition: 'What burns.',
  exclude: 'Candles.',
  falseFriends: ['lamp|post'],
  sources: ['book', 'unknown'],
  examples: { match: ['An oil lamp.'], noMatch: ['A <b>fire</b>.'], todo: ['A *torch*.'] },
});
const light = facet('light', [lamp, category('old', ['wick'], { status: 'deprecated', replacedBy: 'lamp' })]);
const book = { ...taxonomy(light), sources: { book: 'A book of lamps.' } };

it.each([
  ['oil|gas lamp', '"oil or gas lamp"'],
  ['hold ... account', '"hold … account"'],
  ['terror*', '"terror-"'],
  [{ near: ['=LED', 'light'], not: ['day'] }, '"LED" near "light" (within 6 words); not where "day" stands'],
  [
    { any: ['lamp', 'torch'], weight: 0.4, width: 'core' as const },
    '"lamp", "torch"; width: core; counts 0.4',
  ],
])('the term %j reads as %s', (term, words) => {
  expect(termWords(term)).toBe(words);
});

it('a category is told whole, what a source id stands for with it, and without what it does not have', () => {
  const text = categoryText(book, light, lamp);
  for (const part of ['Lamps (lamp)', 'Definition: What burns.', 'Exclude: Candles.', '"LED" near "light-"'])
    expect(text).toContain(part);
  for (const item of ['"lamp or post"', 'An oil lamp.', 'A *torch*.', 'A book of lamps.', 'unknown'])
    expect(text).toContain(`  - ${item}\n`);
  expect(text).not.toContain('Include');
});

it('sentences stand before terms; related categories and evidence are named by their labels', () => {
  const wick = category('wick', ['wick'], { broader: 'lamp', related: ['old'], evidence: ['street', 'x'] });
  const more = facet('more', [wick]);
  const labels = new Map([['street', 'Street lighting (street)']]);
  const text = categoryText({ ...book, facets: [light, more] }, more, wick, labels);
  for (const part of [
    'Wider category: Lamps (lamp)',
    '  - old (old)',
    '  - Street lighting (street)',
    '  - x',
  ])
    expect(text).toContain(part);
  const lines = categoryText(book, light, lamp);
  expect(lines.indexOf('Sentences that belong')).toBeLessThan(lines.indexOf('Terms:'));
});

it('the list counts categories, terms and examples', () => {
  const text = overviewText(book);
  expect(text).toContain('Taxonomy 1.0.0: 1 facet, 2 categories');
  expect(text).toContain('  - lamp: Lamps (2 terms, 3 examples)');
  expect(text).toContain('  - old: old (1 term, 0 examples, deprecated)');
});

it('the reference page has every category, with nothing in it that Markdown or HTML would act on', () => {
  const page = referencePage(book);
  expect(page).toContain('**Exclude:** Candles.');
  expect(page).toContain('**Sources:**\n\n- A book of lamps.');
  expect(page).toContain('### Lamps (`lamp`)');
  expect(page).toContain('### old (`old`)');
  expect(page).toContain('- A \\<b\\>fire\\</b\\>.');
  expect(page).toContain('- A \\*torch\\*.');
});
