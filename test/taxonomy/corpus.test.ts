import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileTaxonomy } from '../../src/tag/index.ts';
import { checkExamples, parseTaxonomy } from '../../src/taxonomy/index.ts';

const folder = new URL('../../corpus/taxonomy/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const { taxonomy, problems } = parseTaxonomy(files);

describe('the taxonomy that ships', () => {
  it('has no error', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(taxonomy).not.toBeNull();
  });

  it('behaves as its own examples say', () => {
    const failed = checkExamples(taxonomy!, compileTaxonomy(taxonomy!)).filter((result) => result.failed);
    expect(failed.filter(({ side }) => side !== 'todo')).toEqual([]);
  });

  it("carries every code of the codebook, each in the codebook's family", () => {
    const codes = taxonomy!.facets
      .filter(({ family }) => family === 'codebook')
      .flatMap(({ categories }) => categories.map(({ id }) => id));
    expect(codes.filter((id) => id.startsWith('PRV-'))).toHaveLength(11);
    expect(codes.filter((id) => id.startsWith('SOC-'))).toHaveLength(9);
    expect(codes.filter((id) => id.startsWith('RES-'))).toHaveLength(8);
    expect(codes.filter((id) => !id.includes('-'))).toEqual(['NBH', 'PTN', 'VIC', 'EVD', 'OTH']);
  });
});
