import { beforeAll, describe, expect, it } from 'vitest';
import type { Taxonomy } from '../../../src/model/index.ts';
import { prefixes } from '../../../src/taxonomy/exchange/rdf/vocabulary.ts';
import { category, facet, taxonomy } from '../../tag/fixture.ts';
import { contentOf, formatOf, readBack } from './made.ts';

const lamp = category('lamp', ['oil lamp', 'gas|oil light', { any: ['wick'], weight: 0.5 }, 'Lamps'], {
  label: 'Lamps',
  definition: 'What burns.',
  include: 'Candles.',
  exclude: 'The sun.',
  examples: {
    match: ['An oil lamp.', 'A lamp.', 'Two lamps.'],
    noMatch: ['A fire.', 'A sun.', 'A moon.'],
    todo: ['A torch.'],
  },
  sources: ['book'],
  related: ['glow'],
});
const examples = { match: ['One.', 'Two.', 'Three.'], noMatch: ['Four.', 'Five.', 'Six.'] };
const glow = category('glow', ['glow'], { examples, broader: 'lamp', related: ['lamp'] });
const wick = category('wick', ['wick'], { status: 'deprecated', replacedBy: 'lamp' });
const small: Taxonomy = {
  ...taxonomy(facet('light', [lamp, glow, wick])),
  version: '1.4.0',
  sources: { book: 'A book of lamps.' },
};
let turtle: string;
beforeAll(async () => {
  turtle = String(await formatOf('skos-turtle').write(small));
});

/** What Turtle says of a category, up to the next subject. */
const saidOf = (id: string) => turtle.split(`\ncategory:${id} a `)[1]!.split('\n\n')[0]!.split('.\n')[0]!;
const prefixLines = Object.entries(prefixes)
  .map(([prefix, base]) => `@prefix ${prefix}: <${base}>.`)
  .join('\n');

describe('a category in SKOS', () => {
  it('has label, notation, definition and both scope notes', () => {
    const said = saidOf('lamp');
    for (const part of [
      'skos:prefLabel "Lamps"@en-gb',
      'skos:notation "lamp"',
      'skos:definition "What burns."@en-gb',
      'skos:scopeNote "Includes: Candles."@en-gb, "Excludes: The sun."@en-gb',
      'skos:broader facet:light',
      'skos:related category:glow',
      'dcterms:source source:book',
    ])
      expect(said).toContain(part);
  });

  it('has its plain words as hidden labels: no pattern, and no word that is its label', () => {
    expect(/skos:hiddenLabel ([^;]*);/.exec(saidOf('lamp'))?.[1]).toBe('"oil lamp"@en-gb');
  });

  it('has sentences that belong as examples, and those that do not apart', () => {
    const said = saidOf('lamp');
    expect(said).toContain('skos:example "An oil lamp."@en-gb, "A lamp."@en-gb, "Two lamps."@en-gb');
    expect(said).toContain('pcp:noMatch ("A fire." "A sun." "A moon.")');
    expect(said).toContain('pcp:todo ("A torch.")');
  });

  it('says what is wider, what is deprecated and what replaces it', () => {
    expect(saidOf('glow')).toContain('skos:broader category:lamp');
    expect(saidOf('wick')).toContain('owl:deprecated true');
    expect(saidOf('wick')).toContain('dcterms:isReplacedBy category:lamp');
    expect(turtle).toContain('owl:versionInfo "1.4.0"');
  });

  it('is the same statements in JSON-LD', async () => {
    const { '@context': context, '@graph': graph } = JSON.parse(
      String(await formatOf('skos-jsonld').write(small)),
    );
    expect(context.skos).toBe('http://www.w3.org/2004/02/skos/core#');
    const node = graph.find((one: { '@id': string }) => one['@id'] === 'category:lamp');
    expect(node['skos:notation']).toEqual([{ '@value': 'lamp' }]);
    expect(node['pcp:noMatch']).toEqual([
      { '@list': [{ '@value': 'A fire.' }, { '@value': 'A sun.' }, { '@value': 'A moon.' }] },
    ]);
  });
});

describe('what another program changed', () => {
  const read = async (from: string, to: string) => {
    expect(turtle).toContain(from);
    const { taxonomy: back, problems } = await readBack('skos-turtle', turtle.replace(from, to));
    const [first, second] = back?.facets[0]?.categories ?? [];
    return { lamp: first, glow: second, problems };
  };

  it('counts: a hidden label that was added or taken away is a term that was', async () => {
    const added = await read('"oil lamp"@en-gb', '"oil lamp"@en-gb, "lantern"@en');
    expect(added.lamp?.terms).toEqual([...lamp.terms, 'lantern']);
    const swapped = await read('skos:hiddenLabel "oil lamp"@en-gb', 'skos:hiddenLabel "lantern"@en');
    expect(swapped.lamp?.terms).toEqual([...lamp.terms.slice(1), 'lantern']);
  });

  it('counts for definitions and for deprecation', async () => {
    expect((await read('"What burns."@en-gb', '"What shines."@en')).lamp?.definition).toBe('What shines.');
    const { glow: dimmed } = await read('skos:notation "glow"', 'skos:notation "glow"; owl:deprecated true');
    expect(dimmed?.status).toBe('deprecated');
  });

  it('is told where a taxonomy has no place for it, with its line', async () => {
    const { problems, lamp: same } = await read(
      'skos:notation "lamp"',
      'skos:notation "lamp"; skos:changeNote "now"; skos:prefLabel "Lampen"@de',
    );
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('skos:changeNote was left out (1 time)'),
      expect.stringContaining('text in "de" was left out'),
    ]);
    expect(problems[0]!.where.line).toBe(
      turtle.slice(0, turtle.indexOf('skos:notation "lamp"')).split('\n').length,
    );
    expect(same?.label).toBe('Lamps');
  });
});

it("another program's vocabulary is read: facets by what stands above, ids by notation or address", async () => {
  const { files, checked } = await readBack(
    'skos-turtle',
    `${prefixLines}
<http://example.org/v/Top> a skos:Concept; skos:prefLabel "Top"; skos:narrower <http://example.org/v/County_Lines>.
<http://example.org/v/County_Lines> a skos:Concept; skos:prefLabel "County lines"; skos:altLabel "drugs line"; skos:scopeNote "Between towns."; skos:related <http://example.org/v/2>.
<http://example.org/v/2> a skos:Concept; skos:notation "cuckoo"; skos:prefLabel "Cuckooing"; skos:broader <http://example.org/v/County_Lines>.
`,
  );
  expect(files.map(({ name }) => name)).toEqual(['top.yaml']);
  expect(files[0]!.text).toContain('id: county-lines\n');
  expect(files[0]!.text).toContain('include: Between towns.');
  expect(files[0]!.text).toContain('related: [cuckoo]');
  expect(files[0]!.text).toContain('broader: county-lines');
  expect(files[0]!.text).toContain('- drugs line');
  expect(checked.some(({ code }) => code === 'taxonomy-schema')).toBe(true);
});

it('a fault that the checks find is told at the line of the file that was read', async () => {
  const { importedFiles, toldOfFile } = await import('../../../src/taxonomy/exchange/index.ts');
  const read = await formatOf('skos-turtle').read!(
    new TextEncoder().encode(turtle.replace('skos:notation "glow"', 'skos:notation "Glow worm"')),
    'a.ttl',
  );
  const imported = importedFiles(read);
  const { parseTaxonomy } = await import('../../../src/taxonomy/index.ts');
  const bad = parseTaxonomy(imported.files).problems.find(({ code }) => code === 'taxonomy-bad-id')!;
  const line = turtle.slice(0, turtle.indexOf('skos:notation "glow"')).split('\n').length;
  expect(toldOfFile(bad, imported, 'a.ttl').where).toEqual({ file: 'a.ttl', line });
});

it('a taxonomy without any source comes back without one', async () => {
  const bare = {
    ...small,
    sources: {},
    facets: [facet('light', [category('lamp', ['lamp'], { examples })])],
  };
  const { files } = await readBack('skos-turtle', await formatOf('skos-turtle').write(bare));
  expect(files[1]!.text).toBe(`version: ${contentOf(bare).version}\n`);
});
