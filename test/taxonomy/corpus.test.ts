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
  it('has no error and no warning', () => {
    expect(problems).toEqual([]);
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

describe('what the shipped taxonomy says of sentences it was not written from', () => {
  const tagger = compileTaxonomy(taxonomy!);
  const tagsOf = (text: string) => tagger.tag([{ text, leadIn: null, leadInChain: [], heading: null }])[0]!;
  const codesOf = (text: string, facet: string) =>
    tagsOf(text)
      .filter((tag) => tag.facet === facet)
      .map(({ code }) => code);
  const widthsOf = (text: string) => tagsOf(text).flatMap(({ width }) => (width === null ? [] : [width]));

  it.each([
    ['Every school must follow the Prevent duty.', 'prevention'],
    ['The Prevent strand of counter-terrorism is led elsewhere.', 'soc-4p'],
    ['Workforce resilience is watched each month.', 'community-resilience'],
    ['The supplier volunteered to lower its price.', 'community-resilience'],
    ['A travelling exhibition was organised by the parish.', 'organised-crime'],
  ])('"%s" has no tag of %s', (text, facet) => {
    expect(codesOf(text, facet)).toEqual([]);
  });

  it('county lines, cuckooing and slavery are named organised crime; dealing and fraud alone are related', () => {
    for (const text of [
      'County lines reach here.',
      'Cuckooed flats are visited.',
      'Modern slavery is hidden.',
    ]) {
      expect(widthsOf(text)).toContain('named');
    }
    for (const text of ['Drug dealing is rife.', 'Fraud is common.'])
      expect(widthsOf(text)).toEqual(['related']);
    expect(widthsOf('Fraud is run by organised crime groups.')).toEqual(['named']);
  });

  it('volunteers, charities, places and reporting are core resilience; trust, engagement and cohesion are wider', () => {
    const narrow = [
      'Neighbourhood Watch will grow.',
      'Small grants will go to village clubs.',
      'Residents will decide what their street needs.',
      'Crimestoppers will be promoted.',
    ];
    for (const text of narrow) expect(widthsOf(text)).toContain('core');
    const wide = [
      'Vetting will be renewed.',
      'A public meeting will be held.',
      'Hate crime will be recorded.',
    ];
    for (const text of wide) expect(new Set(widthsOf(text))).toEqual(new Set(['wider']));
  });

  it('emergencies stand apart: of the theme, of neither width', () => {
    const [tag] = tagsOf('The local resilience forum will meet.').filter(
      ({ code }) => code === 'RES-emergency',
    );
    expect(tag).toMatchObject({ theme: 'community-resilience', width: null });
  });

  it('every frame of law or policy says from when it applies', () => {
    for (const id of ['statutory-contents', 'spr-threats']) {
      const facet = taxonomy!.facets.find((one) => one.facet === id);
      expect(
        facet!.categories.every(({ appliesFrom }) => /^\d{4}-\d{2}-\d{2}$/.test(appliesFrom ?? '')),
      ).toBe(true);
    }
  });

  it('the twelve approaches of the 2020 report are there', () => {
    expect(taxonomy!.facets.find(({ facet }) => facet === 'approaches')!.categories).toHaveLength(12);
  });
});
