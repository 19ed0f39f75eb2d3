import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readCodebook } from '../../../src/taxonomy/exchange/qdc/read.ts';
import { category, facet, taxonomy } from '../../tag/fixture.ts';
import { formatOf, ownTaxonomy, readBack, taxonomies } from './made.ts';

const own = ownTaxonomy();
const { write } = formatOf('qdc');
const schema = readFileSync(new URL('./codebook.xsd', import.meta.url), 'utf8');
const dots = 'urn:QDA-XML:codebook:1.0';
const colons = 'urn:QDA-XML:codebook:1:0';
let codebook: string;
beforeAll(async () => {
  codebook = String(await write(own));
});

/** What an independent validator has against a codebook. */
async function faultsOf(contents: string, namespace = dots): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'codebook.qdc', contents },
    schema: { fileName: 'codebook.xsd', contents: schema.replaceAll('{NAMESPACE}', namespace) },
  });
  return errors.map(({ message }) => message);
}

describe('a codebook', () => {
  it('is valid by the structure that the standard publishes', async () => {
    expect(await faultsOf(codebook)).toEqual([]);
  });

  it('is valid whatever the taxonomy says', async () => {
    const made = fc.sample(taxonomies, { numRuns: 5, seed: 5 });
    for (const one of made) expect(await faultsOf(String(await write(one)))).toEqual([]);
  });

  it('that lacks what the standard wants is found by the schema', async () => {
    expect(await faultsOf(codebook.replace(/ isCodable="false"/, ''))).toEqual([
      expect.stringContaining('isCodable'),
    ]);
    expect(await faultsOf(codebook.replace(/guid="[^"]+"/, 'guid="1"'))).not.toEqual([]);
  });

  it('has a code a facet and a category, facets and deprecated categories not to be coded with', () => {
    const categories = own.facets.flatMap((facet) => facet.categories);
    const inUse = categories.filter(({ status }) => status !== 'deprecated');
    expect(codebook.match(/<Code /g)).toHaveLength(own.facets.length + categories.length);
    expect(codebook.match(/isCodable="true"/g)).toHaveLength(inUse.length);
  });

  it('gives a category the same GUID for ever: version 5 of its name', () => {
    expect(codebook).toContain('guid="00c0d718-5802-5aeb-a1ed-95d299a8b34d" name="Early intervention"');
  });

  it('tells a coder in plain lines what belongs and what does not', () => {
    const description = codebook.split('name="Early intervention"')[1]!.split('</Description>')[0]!;
    expect(description).toMatch(
      /<Description>Reaching children.*\n\nInclude: .*\n\nExclude: .*\n\nBelongs:\n- /,
    );
    expect(description).toMatch(/\n\nDoes not belong:\n- /);
  });
});

it('a definition that looks like another part comes back as a definition', async () => {
  const examples = { match: ['One.', 'Two.', 'Three.'], noMatch: ['Four.', 'Five.', 'Six.'] };
  for (const definition of [
    'Include: not a part',
    'One line\nBelongs:\n- not an example',
    'a\n\nExclude: b',
  ]) {
    const odd = taxonomy(facet('light', [category('lamp', ['lamp'], { definition, examples })]));
    const back = await readBack('qdc', await write(odd));
    expect(back.taxonomy!.facets).toEqual(odd.facets);
  }
});

describe('reading a codebook', () => {
  it('takes both namespaces, and no other', async () => {
    const other = codebook.replace(dots, colons);
    expect(await faultsOf(other, colons)).toEqual([]);
    expect((await readBack('qdc', other)).taxonomy).toEqual((await readBack('qdc', codebook)).taxonomy);
    const { problems } = await readBack('qdc', codebook.replace(dots, 'urn:QDA-XML:project:1.0'));
    expect(problems).toEqual([expect.objectContaining({ message: expect.stringContaining('no codebook') })]);
  });

  it('takes what a coder changed: name, definition, and an example', async () => {
    const changed = codebook
      .replace('name="Early intervention"', 'name="Early help"')
      .replace('Reaching children,', 'Meeting children,')
      .replace('Belongs:\n- ', 'Belongs:\n- A new sentence of mine.\n- ');
    const { taxonomy: back } = await readBack('qdc', changed);
    const all = back!.facets.flatMap(({ categories }) => categories);
    const early = all.find(({ id }) => id === 'PRV-early')!;
    expect(early.label).toBe('Early help');
    expect(early.definition).toMatch(/^Meeting children,/);
    expect(all.flatMap(({ examples }) => examples.match)).toContain('A new sentence of mine.');
  });

  it("reads another program's codebook as far as it goes: names, descriptions, inner codes; sets are told", () => {
    const guid = '1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294';
    const read = readCodebook(
      `<?xml version="1.0" encoding="utf-8"?>
<x:CodeBook xmlns:x="${dots}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${dots} Codebook.xsd" origin="Another program">
  <x:Codes>
    <x:Code guid="${guid}" name="Crime &amp; harm" color="#46AA00" isCodable="true">
      <x:Description><![CDATA[What < it asks.]]></x:Description>
      <x:Code guid="${guid}" name="County lines" isCodable="true"><x:Description>Drugs moved
between towns.</x:Description>
        <x:Code guid="${guid}" name="Cuckooing" isCodable="true"/>
      </x:Code>
    </x:Code>
  </x:Codes>
  <x:Sets><x:Set guid="${guid}" name="group"><x:MemberCode guid="${guid}"/></x:Set></x:Sets>
</x:CodeBook>`,
      'other.qdc',
    );
    expect(read.facets[0]!.value).toMatchObject({
      facet: 'crime-harm',
      label: 'Crime & harm',
      question: 'What < it asks.',
      categories: [
        { id: 'county-lines', definition: 'Drugs moved\nbetween towns.', status: 'experimental', terms: [] },
        { id: 'cuckooing', definition: '' },
      ],
    });
    expect(read.facets[0]!.locate(['categories', 1])).toEqual({ file: 'other.qdc', line: 8 });
    expect(read.problems.map(({ severity, where }) => [severity, where.line])).toEqual([
      ['warning', 12],
      ['warning', 6],
    ]);
  });

  it('says the line where the part for machines is not whole', async () => {
    const line = codebook.slice(0, codebook.indexOf('id: PRV-early')).split('\n').length;
    const { problems } = await readBack('qdc', codebook.replace('id: PRV-early', 'id: [PRV-early'));
    expect(problems[0]).toMatchObject({ severity: 'error', where: { file: 'file.qdc' } });
    expect(problems[0]!.where.line).toBeGreaterThanOrEqual(line);
    expect(problems[0]!.where.line).toBeLessThanOrEqual(line + 1);
  });
});
