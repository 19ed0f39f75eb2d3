import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplesFolder } from '../../src/io/project.ts';
import type { Comparison } from '../../src/model/index.ts';
import { runPcp } from './run-pcp.ts';
import { copySampleCache } from './sample-run.ts';

let folder: string;
let out: string;
let comparison: Comparison;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pcp pack '));
  out = join(folder, 'out');
  // All samples but the scanned one, whose words would have to be recognised first.
  const plans = [
    'greater-brantwick-2025.pdf',
    'selwynshire-2025.docx',
    'wendleshire-2025.pdf',
    'westerlow-2025.pdf',
  ];
  copySampleCache(out);
  const { code, err } = runPcp('analyse', ...plans.map((name) => join(samplesFolder, name)), '--out', out);
  expect(code, err).toBe(0);
  comparison = JSON.parse(readFileSync(join(out, 'comparison.json'), 'utf8'));
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words of a row's statement in an area's plan. */
function quoteIn(areas: readonly { force: string; statement: string | null }[], force: string): string {
  const filled = areas.find((area) => area.force === force);
  const { editions } = comparison.forces.find((area) => area.force === force)!;
  const statements = editions.flatMap((edition) => edition.statements);
  return statements.find(({ id }) => id === filled?.statement)?.quote ?? 'no row';
}

/** Which sentence of the sample plans fills each row of the 2020 table. */
const approaches: readonly (readonly [code: string, force: string, begins: string])[] = [
  ['place-based-evaluations', 'greater-brantwick', 'The Ladder, our name for the Clear, Hold, Build tactic'],
  ['local-policing-and-intelligence', 'selwynshire', 'Pay for a local Crimestoppers campaign on six estates'],
  ['public-media', 'wendleshire', 'send flood, fire and scam warnings through one free text service'],
  [
    'police-and-crime-plans',
    'greater-brantwick',
    'The Mayor must issue a police and crime plan and keep it under review',
  ],
  ['section-17-partnerships', 'greater-brantwick', 'With the six councils we will create one multi-agency'],
  ['soc-risk-factor-identification', 'westerlow', 'Each of our six districts shall have a written profile'],
  [
    'covid-19-community-resilience',
    'selwynshire',
    '640 Neighbourhood Watch groups, a third of which had not met',
  ],
  [
    'low-crime-area-analysis',
    'westerlow',
    'I shall also pay the university to study ten parishes with little crime',
  ],
  ['modern-slavery-profile', 'wendleshire', '212 people from Wendleshire were referred as possible victims'],
  ['reducing-demand', 'westerlow', 'Fewer avoidable calls to wards and care homes'],
  ['vulnerability-hubs', 'wendleshire', 'One exploitation team from September 2025'],
  ['early-intervention', 'wendleshire', 'Pay for eight more youth workers in Brackwell'],
];
const recommendations: readonly (readonly [id: string, point: string, force: string, begins: string])[] = [
  ['unite-the-evidence', 'named/mentoring-yef', 'wendleshire', 'Keep the Red Watch mentoring course'],
  ['support-the-plans', 'evaluation', 'selwynshire', 'The county’s universities have offered to evaluate'],
  ['seek-funding', 'prevention', 'wendleshire', 'Pay for eight more youth workers in Brackwell'],
];

describe('the 2020 table is filled from the sample plans', () => {
  it('row by row', () => {
    const { alignment } = comparison;
    expect(alignment?.approaches.map(({ code }) => code)).toEqual(approaches.map(([code]) => code));
    expect(alignment?.recommendations.map(({ id }) => id)).toEqual(recommendations.map(([id]) => id));
  });

  it.each(approaches)('%s, by words of %s', (code, force, begins) => {
    const row = comparison.alignment!.approaches.find((one) => one.code === code)!;
    expect(quoteIn(row.areas, force).slice(0, begins.length)).toBe(begins);
    expect(row.step).not.toBe('not-found');
  });

  it.each(recommendations)('%s (%s), by words of %s', (id, point, force, begins) => {
    const row = comparison.alignment!.recommendations.find((one) => one.id === id)!;
    const { areas } = row.points.find((one) => one.id === point)!;
    expect(quoteIn(areas, force).slice(0, begins.length)).toBe(begins);
  });
});

describe('pcp report --pack', () => {
  it('writes a page and a Word document and names both on standard output', () => {
    const { code, out: said } = runPcp(
      'report',
      '--pack',
      'prevention',
      '--force',
      'selwynshire',
      '--out',
      out,
    );
    expect(code).toBe(0);
    const files = said.trim().split('\n');
    expect(files).toEqual(['html', 'docx'].map((end) => join(out, 'packs', `selwynshire-prevention.${end}`)));
    expect(files.every(existsSync)).toBe(true);
    expect(readdirSync(join(out, 'packs'))).toHaveLength(2);
  });

  it('leaves the report as it was, and its pack is never read as a plan', () => {
    const record = () => {
      const { made: _, ...rest } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'));
      return rest;
    };
    const before = record();
    runPcp('report', '--pack', 'SOC-drugs', '--force', 'westerlow', '--out', out);
    // That the pack is there and what it was made of is noted, and nothing else.
    expect(record()).toEqual(before);
    writeFileSync(join(folder, 'plan.md'), '# A plan\n\nI will fund two youth workers in every town.\n');
    const { err } = runPcp('analyse', folder, '--out', join(folder, 'again'));
    expect(err).toContain('Read 1 of 1 document');
  });

  const refused: readonly (readonly [what: string, words: readonly string[], told: RegExp])[] = [
    [
      'an unknown theme',
      ['prevention-of-all', '--force', 'selwynshire'],
      /neither a theme nor a category.*prevention, organised-crime/s,
    ],
    [
      'a theme with a slip of the pen',
      ['Preventoin', '--force', 'selwynshire'],
      /Did you mean "prevention"\?/,
    ],
    [
      'an area with a slip of the pen',
      ['prevention', '--force', 'selwinshire'],
      /Did you mean "selwynshire"\?/,
    ],
    [
      'an unknown area',
      ['prevention', '--force', 'narnia'],
      /"narnia" is no area of the last run.*greater-brantwick/s,
    ],
    ['no area', ['prevention'], /no.* area|none is named/i],
    ['several areas', ['prevention', '--force', 'selwynshire,westerlow'], /several are named/],
    [
      'another date',
      ['prevention', '--force', 'selwynshire', '--as-at', '2024-01-01'],
      /--as-at does not go with --pack/,
    ],
  ];
  it.each(refused)('refuses %s with what, why and what there is, exit 2', (_, words, told) => {
    const { code, err } = runPcp('report', '--pack', ...words, '--out', out);
    expect(err).toMatch(told);
    expect(err).toContain('next:');
    expect(code).toBe(2);
  });

  it('of a folder without a finished run says what to do, and makes nothing', () => {
    const none = join(folder, 'none');
    const { code, err } = runPcp('report', '--pack', 'prevention', '--force', 'selwynshire', '--out', none);
    expect(code).toBe(2);
    expect(err).toContain('Run pcp analyse first');
    expect(existsSync(none)).toBe(false);
  });
});
