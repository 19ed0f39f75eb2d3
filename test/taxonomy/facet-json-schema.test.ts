import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { facetJsonSchema, facetSchemaLine, facetSchemaName } from '../../src/taxonomy/facet-json-schema.ts';

const folder = fileURLToPath(new URL('../../corpus/taxonomy', import.meta.url));
const facets = readdirSync(folder).filter(
  (name) => /\.yaml$/.test(name) && !/^(?:taxonomy|migrations)\./.test(name),
);
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const validate = new Ajv({ strict: true, allErrors: true }).compile(facetJsonSchema());

describe('the JSON Schema of facet files', () => {
  it('is committed as it is made (npm run schema)', () => {
    expect(JSON.parse(textOf(facetSchemaName))).toEqual(facetJsonSchema());
  });

  it.each(facets)('%s fits it, and its first line leads an editor to it', (name) => {
    const text = textOf(name);
    validate(parse(text));
    expect(validate.errors ?? []).toEqual([]);
    expect(text.split('\n')[0]).toBe(facetSchemaLine);
  });

  it('says what is wrong with a key that nobody knows and a status that is none', () => {
    const facet = parse(textOf('commissioning.yaml'));
    facet.categories[0].termz = [];
    facet.categories[1].status = 'good';
    expect(validate(facet)).toBe(false);
    expect(validate.errors!.map(({ instancePath, keyword }) => [instancePath, keyword])).toEqual([
      ['/categories/0', 'additionalProperties'],
      ['/categories/1/status', 'enum'],
    ]);
  });
});
