import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../src/report/csv/field.ts';
import { writeCsv } from '../../src/report/csv/write-csv.ts';
import { fictionalComparison } from './fixture.ts';
import { readCsv } from './read-csv.ts';
import { fileText, render } from './setup.ts';

type Resource = {
  name: string;
  path: string;
  schema: {
    fields: { name: string; type: string; constraints?: { enum?: string[]; required?: boolean } }[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
};

const files = render(fictionalComparison(), { formats: ['csv'] });
const { resources } = JSON.parse(fileText(files, 'datapackage.json')) as { resources: Resource[] };
const rowsOf = (resource: Resource) => readCsv(fileText(files, resource.path));
const pick = (resource: Resource, names: readonly string[]) => {
  const [header, ...rows] = rowsOf(resource);
  return rows.map((row) => JSON.stringify(names.map((name) => row[header!.indexOf(name)])));
};

describe('writing CSV', () => {
  it('gives back any text after reading, but for the guard', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 })),
        (rows) => {
          const table = { fields: [text('a', ''), text('b', '')], rows };
          const [, ...back] = readCsv(writeCsv(table));
          expect(back).toEqual(
            rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))),
          );
        },
      ),
    );
  });

  it.each(['=1+1', '+44', '-x', '@SUM(A1)', '\tx', '\rx'])('does not let a spreadsheet run %j', (formula) => {
    const [, row] = readCsv(writeCsv({ fields: [text('a', '')], rows: [[formula]] }));
    expect(row).toEqual([`'${formula}`]);
  });

  it('leaves negative numbers alone', () => {
    expect(writeCsv({ fields: [text('a', '')], rows: [[-1]] })).toBe('\uFEFFa\r\n-1\r\n');
  });

  it('quotes commas, quotes and line breaks, and ends lines with CR LF', () => {
    expect(writeCsv({ fields: [text('a', '')], rows: [['x "y", z\n']] })).toBe(
      '\uFEFFa\r\n"x ""y"", z\n"\r\n',
    );
  });
});

describe('the data package', () => {
  it('describes every CSV file, and no other', () => {
    const written = files.map(({ path }) => path).filter((path) => path.endsWith('.csv'));
    expect(resources.map(({ path }) => path).sort()).toEqual(written.sort());
  });

  describe.each(resources.map((resource) => [resource.path, resource] as const))('%s', (_, resource) => {
    it('has the columns of its schema in every row', () => {
      const [header, ...rows] = rowsOf(resource);
      expect(header).toEqual(resource.schema.fields.map(({ name }) => name));
      for (const row of rows) expect(row).toHaveLength(header!.length);
    });

    it('holds values of the types and lists it promises', () => {
      for (const { name, type, constraints } of resource.schema.fields)
        for (const value of pick(resource, [name]).map((json) => (JSON.parse(json) as string[])[0]!)) {
          if (value === '') expect(constraints?.required ?? false, `${resource.name}.${name}`).toBe(false);
          else if (type === 'integer') expect(value).toMatch(/^-?\d+$/);
          else if (type === 'number') expect(Number.isFinite(Number(value))).toBe(true);
          else if (type === 'boolean') expect(['true', 'false']).toContain(value);
          else if (constraints?.enum) expect(constraints.enum).toContain(value);
        }
    });

    it('has each key once and every reference in its table', () => {
      const { primaryKey, foreignKeys = [] } = resource.schema;
      if (primaryKey) {
        const keys = pick(resource, primaryKey);
        expect(new Set(keys).size).toBe(keys.length);
      }
      for (const { fields, reference } of foreignKeys) {
        const target = resources.find(({ name }) => name === reference.resource)!;
        const known = new Set(pick(target, reference.fields));
        for (const key of pick(resource, fields)) expect(known.has(key), key).toBe(true);
      }
    });
  });
});
