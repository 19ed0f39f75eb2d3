import { expect, it } from 'vitest';
import { analyse } from './analyse-text.ts';

it('a text without stops is read in pieces, which is said', async () => {
  const { sentences, problems } = await analyse('we will mend the gates of the town and '.repeat(3000));
  expect(sentences.length).toBeGreaterThan(20);
  expect(problems.map(({ code }) => code)).toContain('sentence-too-long');
});

it('nothing is said of sentences of a common length', async () => {
  const { problems } = await analyse('We will mend the gates of the town. '.repeat(500));
  expect(problems.map(({ code }) => code)).not.toContain('sentence-too-long');
});

it('abbreviations of a glossary at the end are read as what they stand for, and listed', async () => {
  const { sentences, abbreviations } = await analyse(
    'OUR PLAN\n\nI will fund the QRP in every town.\n\nGLOSSARY\n\nQRP - Quayside Reoffending Programme\n',
  );
  const defined = { short: 'QRP', long: 'Quayside Reoffending Programme', page: null };
  expect(abbreviations).toMatchObject([defined]);
  const sentence = sentences.find(({ text }) => text.startsWith('I will'))!;
  expect(sentence.tags.find(({ code }) => code === 'PRV-offender')?.evidence[0]).toMatchObject({
    words: 'QRP',
    abbreviation: { ...defined, sentence: sentences.at(-1)!.id },
  });
});
