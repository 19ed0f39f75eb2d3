import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AreaFigures, Comparison, EditionFigures } from '../../src/model/index.ts';
import { runPcp } from './run-pcp.ts';

const first = `# Safer Westerlow

## Prevention

We will:

- fund two youth workers in every town by March 2027
- open a mentoring scheme for boys at risk of joining gangs

`;
const second = `## Organised crime

We will close every drug line that runs into the county by December 2026.

We will pay for a Crimestoppers campaign so that residents can report county lines in confidence.
`;
const older = `# Safe Westerlow

I will set up a fraud team of six officers by 2023.

I will:

- fund one youth worker in every town
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pcp-editions-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files with their plans.csv, analyses the folder and gives the comparison. */
function compared(name: string, files: Record<string, string>, rows: readonly string[]): Comparison {
  const place = join(folder, name);
  mkdirSync(place);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
  writeFileSync(
    join(place, 'plans.csv'),
    `\uFEFF${['file,area,title,period,status,purpose', ...rows].join('\r\n')}\r\n`,
  );
  const out = join(folder, `${name}-out`);
  const { code, err } = runPcp('analyse', place, '--out', out);
  expect(err).not.toContain('error:');
  expect(code).toBe(0);
  return JSON.parse(readFileSync(join(out, 'comparison.json'), 'utf8'));
}

const plan = (file: string) => `${file},Westerlow,Safer Westerlow,2025-2029,final,full-plan`;
const standing = (comparison: Comparison): { area: AreaFigures; edition: EditionFigures } => {
  const area = comparison.forces.find(({ force }) => force === 'westerlow')!;
  return { area, edition: area.editions.find(({ compared }) => compared)! };
};

/** What a reader sees of an edition, without the names of the files it was read from. */
function figures({ edition }: { edition: EditionFigures }) {
  const cells = JSON.stringify(edition.cells, (key, value) =>
    key === 'statements' || key === 'pages' ? undefined : value,
  );
  const { joint, counts, statements } = edition;
  const lengths = [joint.inSentence, joint.inList, joint.inSection].map(({ length }) => length);
  return {
    cells,
    counts,
    lengths,
    notOnlyPursue: joint.notOnlyPursue,
    quotes: statements.map(({ quote }) => quote).sort(),
  };
}

describe('editions', () => {
  const alone = () => compared('alone', { 'plan.md': first + second }, [plan('plan.md')]);
  let single: Comparison;
  beforeAll(() => {
    single = alone();
  });

  it('an older edition and a draft are shown beside and change no cell of the edition in force', () => {
    const files = {
      'plan.md': first + second,
      'older.md': older,
      'draft.md': `${first}${second}We will recruit 900 officers by 2026.\n`,
    };
    const rows = [
      plan('plan.md'),
      'older.md,Westerlow,Safe Westerlow,2021-2025,final,full-plan',
      'draft.md,Westerlow,Safer still,2026-2030,draft,full-plan',
    ];
    const more = compared('more', files, rows);
    expect(figures(standing(more))).toEqual(figures(standing(single)));
    expect(standing(more).area.editions).toHaveLength(3);
    expect(more.leftOut.map(({ why }) => why)).toHaveLength(2);
  });

  it("an edition's file split in two changes no figure", () => {
    const split = compared('split', { 'part-1.md': first, 'part-2.md': second }, [
      plan('part-1.md'),
      plan('part-2.md'),
    ]);
    expect(standing(split).edition.documents).toHaveLength(2);
    expect(figures(standing(split))).toEqual(figures(standing(single)));
  });

  it('without a plans.csv two plans in a folder named after their area are rivals: each is shown, neither stands for it', () => {
    const place = join(folder, 'rivals', 'derbyshire');
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'one.md'), first);
    writeFileSync(join(place, 'two.md'), second);
    const out = join(folder, 'rivals-out');
    expect(runPcp('analyse', join(folder, 'rivals'), '--out', out).code).toBe(0);
    const comparison: Comparison = JSON.parse(readFileSync(join(out, 'comparison.json'), 'utf8'));
    expect(comparison.forces.map(({ force, compared }) => [force, compared])).toEqual([['derbyshire', null]]);
    expect(comparison.forces[0]?.editions).toHaveLength(2);
  });
});
