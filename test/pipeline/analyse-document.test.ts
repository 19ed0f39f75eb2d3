import { expect, it } from 'vitest';
import { extractDocument } from '../../src/extract/index.ts';
import { loadToolkit } from '../../src/io/tools.ts';
import type { Placement } from '../../src/model/index.ts';
import { analyseDocument, documentOf } from '../../src/pipeline/index.ts';

const edition: Placement = {
  edition: 'unknown/plan',
  area: 'unknown',
  areaName: 'Area unknown',
  title: 'Plan',
  from: null,
  to: null,
  status: 'unknown',
  purpose: 'unknown',
  standing: 'unknown',
  fictional: false,
  address: null,
  placedBy: 'unknown',
  words: null,
};
const { toolkit } = loadToolkit();

async function analyse(text: string) {
  const bytes = new TextEncoder().encode(text);
  const extraction = await extractDocument(bytes, 'plan.txt');
  const file = {
    id: 'plan',
    path: 'plan.txt',
    name: 'plan.txt',
    bytes: bytes.length,
    sha256: '0'.repeat(64),
  };
  return analyseDocument(documentOf(extraction, file), edition, toolkit);
}

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
