import { expect, it } from 'vitest';
import { parseTaxonomy } from '../../src/taxonomy/index.ts';

const text = 'facet: light\nlabel: Café\nquestion: Is it?\ncategories: []\n';
const read = (bytes: Uint8Array) =>
  parseTaxonomy([{ name: 'light.yaml', text: Buffer.from(bytes).toString('utf8') }]);
const utf16 = (big: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

it.each([
  ['UTF-16 with its mark, little end first', utf16(false), 'UTF-16', 1, 1],
  ['UTF-16 with its mark, big end first', utf16(true), 'UTF-16', 1, 1],
  ['UTF-16 without its mark', utf16(false).subarray(2), 'NUL', 1, 2],
  ['Windows-1252', Buffer.from(text, 'latin1'), 'not in UTF-8', 2, 11],
  ['a NUL byte', Buffer.from(text.replace('Is', '\0')), 'NUL', 3, 11],
])('a file in %s is refused at its place, with what to do', (_, bytes, said, line, column) => {
  const { taxonomy, problems } = read(bytes);
  expect(taxonomy).toBeNull();
  expect(problems).toMatchObject([
    { code: 'taxonomy-encoding', severity: 'error', where: { file: 'light.yaml', line, column } },
  ]);
  expect(problems[0]!.message).toContain(said);
  expect(problems[0]!.hint).toContain('UTF-8');
});

it('a byte order mark of UTF-8 is no fault', () => {
  expect(read(Buffer.from(`\uFEFF${text}`)).problems.map(({ code }) => code)).toEqual(['taxonomy-schema']);
});

it('parts that stand in parts without end are a fault of the file, told a few times', () => {
  const { problems } = parseTaxonomy([{ name: 'deep.yaml', text: '['.repeat(20_000) }]);
  expect(problems.length).toBeLessThanOrEqual(20);
  expect(problems.map(({ message }) => message).join()).toContain('more deeply than can be read');
});
