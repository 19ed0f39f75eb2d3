import { expect, it } from 'vitest';
import { parseEvidence } from '../../src/align/index.ts';
import { readEvidenceFiles } from '../../src/io/corpus-data.ts';
import { loadToolkit } from '../../src/io/tools.ts';
import { unknownCategories } from '../../src/pipeline/evidence-categories.ts';
import { lineInYaml, parseYaml } from '../../src/taxonomy/index.ts';

const sound = readEvidenceFiles().find(({ text }) => text.includes('\ninterventions:'))!;
const faultsOf = (text: string) =>
  parseEvidence([{ name: 'mine.yaml', text }], parseYaml, undefined, lineInYaml).problems;
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

it('a fault of syntax in the evidence base has file and line', () => {
  const text = `asOf: 2026-11-01\ninterventions:\n  - id: a: b\n`;
  expect(faultsOf(text)).toMatchObject([{ code: 'evidence-syntax', where: { file: 'mine.yaml', line: 3 } }]);
});

it('a value that may not stand there has its line, and the path to it', () => {
  const text = sound.text.replace(/\n {4}design: \S+/, '\n    design: guesswork');
  const [fault] = faultsOf(text);
  expect(fault).toMatchObject({
    code: 'evidence-schema',
    where: { file: 'mine.yaml', line: lineOf(text, 'design: guesswork') },
  });
  expect(fault!.message).toMatch(/^"interventions\.\d+\.design" is none of /);
});

it('an id given twice has the line of the second', () => {
  const second = sound.text.slice(sound.text.indexOf('\n  - id:'));
  const id = /- id: (\S+)/.exec(second)![1];
  const text = `${sound.text.trimEnd()}${second}`;
  const fault = faultsOf(text).find(({ message }) => message.startsWith(`${id} has the id`));
  expect(fault!.where.line).toBe(sound.text.trimEnd().split('\n').length + 1);
});

it('an empty file is called empty', () => {
  expect(faultsOf('# To do.\n')).toMatchObject([{ message: 'The file is empty.', where: { line: 1 } }]);
});

it('a category that the taxonomy has not is refused, with its line and the nearest id', () => {
  const { evidence, taxonomy } = loadToolkit().toolkit;
  expect(unknownCategories(evidence, taxonomy, readEvidenceFiles())).toEqual([]);
  const [one] = evidence.interventions;
  const id = 'PRV-offendre';
  const files = [{ name: 'mine.yaml', text: `interventions:\n  - id: a\n    categories: [${id}]\n` }];
  const base = { ...evidence, interventions: [{ ...one!, categories: [id] }] };
  expect(unknownCategories(base, taxonomy, files)).toMatchObject([
    {
      code: 'evidence-unknown-category',
      hint: expect.stringContaining('"PRV-offender"'),
      where: { file: 'mine.yaml', line: 3 },
    },
  ]);
});
