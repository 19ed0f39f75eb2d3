import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonJson, type ReportFile } from '../../../src/report/index.ts';
import { fictionalComparison } from '../fixture.ts';
import { withFrames } from '../frames-fixture.ts';
import { hostileComparison } from '../hostile-plan.ts';
import { renderAsked } from '../setup.ts';
import { withEvidence } from '../with-evidence.ts';
import { dataPackageSchema } from './data-package-schema.ts';
import { validatorOf } from './validator.ts';

let files: ReportFile[];
beforeAll(async () => {
  files = await renderAsked(fictionalComparison(), ['schema']);
});

const schemaOf = (name: string) =>
  JSON.parse(String(files.find(({ path }) => path === `${name}.schema.json`)!.content));

/** What the written schema has against the written JSON. */
function faultsOf(comparison: ReturnType<typeof fictionalComparison>): readonly string[] {
  const validate = validatorOf(schemaOf('comparison'));
  validate(JSON.parse(new TextDecoder().decode(comparisonJson(comparison))));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the JSON Schema of a comparison', () => {
  it('is of draft 2020-12 and names what it describes', () => {
    expect(schemaOf('comparison')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:pcp:schema:comparison:1',
    });
    expect(schemaOf('analysis').$id).toBe('urn:pcp:schema:analysis:1');
  });

  it('is met by comparisons as they are written, whatever their plans say', () => {
    for (const comparison of [fictionalComparison(), withEvidence(withFrames()), hostileComparison()])
      expect(faultsOf(comparison)).toEqual([]);
  });

  it('is not met by another version, a key that nobody described, or a figure that is a text', () => {
    const comparison = fictionalComparison();
    expect(faultsOf({ ...comparison, schemaVersion: 2 } as never)).toHaveLength(1);
    expect(faultsOf({ ...comparison, score: 1 } as never)).toHaveLength(1);
    const [area, ...others] = comparison.forces;
    expect(faultsOf({ ...comparison, forces: [{ ...area, fictional: 'yes' }, ...others] } as never)).toEqual([
      '/forces/0/fictional must be boolean',
    ]);
  });
});

it('datapackage.json is a tabular data package of Frictionless, and one without a field is not', async () => {
  const validate = validatorOf(dataPackageSchema);
  for (const comparison of [fictionalComparison(), hostileComparison()]) {
    const made = await renderAsked(comparison, ['csv']);
    const described = JSON.parse(String(made.find(({ path }) => path === 'datapackage.json')!.content));
    validate(described);
    expect(validate.errors ?? []).toEqual([]);
    expect(described.resources.map(({ path }: { path: string }) => path).sort()).toEqual(
      made
        .map(({ path }) => path)
        .filter((path) => path.endsWith('.csv'))
        .sort(),
    );
    described.resources[0].schema.fields = [];
    expect(validate(described)).toBe(false);
  }
});
