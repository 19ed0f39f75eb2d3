import { expect, it } from 'vitest';
import { measureTerms } from '../../src/io/term-times.ts';
import { termsToMeasure } from '../../src/taxonomy/own-lines.ts';

// Beginnings of one word, twice across a gap: each word is found in seven ways in each of three places.
const beginnings = Array.from({ length: 7 }, (_, at) => `${'a'.repeat(at + 1)}*`).join('|');
const facet = (...terms: string[]) => ({
  name: 'light.yaml',
  text: `facet: light
label: Light
question: Is it?
categories:
  - id: lamp
    label: Lamp
    definition: What burns.
    terms:
${terms.map((term) => `      - ${term}\n`).join('')}    examples:
      match: [a, b, c]
      noMatch: [d, e, f]
    since: 1.0.0
    status: stable
`,
});
const runaway = `${beginnings} ... ${beginnings} ... ${beginnings}`;

it('a term that runs away is ended by the limit, and those after it are measured', async () => {
  const terms = termsToMeasure([facet('oil lamp', runaway, 'torch')]);
  const { times, limitSeconds } = await measureTerms(terms, { seconds: 2, most: 5 });
  expect(limitSeconds).toBe(2);
  expect(times.map(({ at, milliseconds }) => [at, milliseconds === null])).toEqual([
    [0, false],
    [1, true],
    [2, false],
  ]);
});

it('a false friend, and what bars a term, are measured too', async () => {
  const text = facet('torch', `{ any: [lamp], not: ["${runaway}"] }`);
  const friend = {
    ...text,
    text: text.text.replace('    examples', `    falseFriends: ["${runaway}"]\n    examples`),
  };
  const { times } = await measureTerms(termsToMeasure([friend]), { seconds: 2, most: 5 });
  // What bars a term is tried where the term is found, which costs a part of what the term itself would.
  const slow = (milliseconds: number | null) => milliseconds === null || milliseconds > 60;
  expect(times.map(({ key, at, milliseconds }) => [key, at, slow(milliseconds)])).toEqual([
    ['terms', 0, false],
    ['terms', 1, true],
    ['falseFriends', 0, true],
  ]);
});

it('after so many that run away no more are measured', async () => {
  const terms = termsToMeasure([facet(runaway, 'torch')]);
  const { times } = await measureTerms(terms, { seconds: 1, most: 1 });
  expect(times.map(({ at }) => at)).toEqual([0]);
});

it('terms of a file that cannot be read are none', async () => {
  expect(await measureTerms(termsToMeasure([{ name: 'a.yaml', text: 'a: b: c' }]))).toMatchObject({
    times: [],
  });
});
