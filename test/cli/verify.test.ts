import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Verification, verifyRun } from '../../src/io/verify/index.ts';
import type { Comparison } from '../../src/model/index.ts';
import { runPcp } from './run-pcp.ts';
import { copySampleRun } from './sample-run.ts';

const formats = 'html,csv,json,xlsx,ods,docx,markdown';

let folder: string;
let finished: string;
let out: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pcp-verify-'));
  finished = join(folder, 'finished');
  copySampleRun(finished);
  expect(runPcp('report', '--format', formats, '--out', finished).code).toBe(0);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  out = mkdtempSync(join(folder, 'out-'));
  cpSync(finished, out, { recursive: true });
});

const path = (file: string) => join(out, file);
const text = (file: string) => readFileSync(path(file), 'utf8');

/** Changes a file as a person would who is wrong; what is to be changed must be there. */
function change(file: string, from: string | RegExp, to: string): void {
  const before = text(file);
  const after = before.replace(from, to);
  expect(after, `${file} has no ${from}`).not.toBe(before);
  writeFileSync(path(file), after);
}

function changePart(file: string, part: string, from: string | RegExp, to: string): void {
  const parts = unzipSync(readFileSync(path(file)));
  const before = strFromU8(parts[part]!);
  const after = before.replace(from, to);
  expect(after, `${file} has no ${from}`).not.toBe(before);
  writeFileSync(path(file), zipSync({ ...parts, [part]: strToU8(after) }));
}

function changeComparison(edit: (comparison: Comparison) => void): void {
  const comparison = JSON.parse(text('comparison.json'));
  edit(comparison);
  writeFileSync(path('comparison.json'), JSON.stringify(comparison));
}

const verify = (): Promise<Verification> => verifyRun(out, { taxonomy: undefined });
const faultsOf = ({ faults }: Verification, file: string) => faults.filter((fault) => fault.file === file);

/** Commitments of a PDF whose words are few and printed once. */
function commitmentsOf({ forces }: Comparison) {
  const { editions } = forces.find(({ force }) => force === 'westerlow')!;
  return editions[0]!.statements.filter(
    ({ kind, places, quote }) =>
      kind === 'commitment' && places.length === 1 && quote.length > 60 && quote.length < 120,
  );
}

describe('pcp verify', () => {
  it('finds every quote of the samples and every figure of every format, told as JSON too', () => {
    const { code, out: printed } = runPcp('verify', path('report/index.html'), '--json');
    const { quotes, figures, faults, notChecked } = JSON.parse(printed);
    expect(faults).toEqual([]);
    expect(notChecked).toEqual([]);
    expect(quotes.found).toBe(quotes.places);
    expect(quotes.places).toBeGreaterThan(2_000);
    expect(quotes.recognised).toBeGreaterThan(20);
    expect(figures.checked).toBeGreaterThan(100_000);
    expect(code).toBe(0);
  });

  it('is of a report with the same bytes in another run and another folder, in every format', () => {
    const made = (root: string) =>
      readdirSync(join(root, 'report'), { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort();
    rmSync(path('report'), { recursive: true });
    expect(runPcp('report', '--format', formats, '--out', out).code).toBe(0);
    const [first, again] = [made(finished), made(out)];
    expect(again.map((file) => file.slice(out.length))).toEqual(
      first.map((file) => file.slice(finished.length)),
    );
    for (const [at, file] of first.entries())
      expect(readFileSync(again[at]!).equals(readFileSync(file)), file).toBe(true);
  });

  it('finds a planted quote, page and figure in the comparison, and says which', async () => {
    changeComparison((comparison) => {
      const [wrong, misplaced] = commitmentsOf(comparison);
      (wrong as { quote: string }).quote = `${wrong!.quote} And seven more.`;
      const place = misplaced!.places[0]!;
      (place as { page: number }).page = (place.page ?? 0) + 1;
      for (const box of place.boxes as { page: number }[]) box.page += 1;
      comparison.forces[0]!.editions[0]!.counts.undertakings += 1;
    });
    // The report's own files are looked at below.
    change('run.json', /"reportFiles": \[[^\]]*\]/, '"reportFiles": []');
    const { faults } = await verify();
    const [quote, page] = faults.filter(({ kind }) => kind === 'quote');
    expect(quote).toMatchObject({
      found: 'not found by pdftotext',
      expected: expect.stringMatching(/And seven more.” on page \d+ of westerlow-2025\.pdf/),
    });
    expect(page).toMatchObject({ found: 'not found by pdftotext', file: 'comparison.json' });
    const places = faults.filter(({ kind }) => kind === 'figure').map(({ place }) => place);
    expect(places.some((place) => /counts\.undertakings$/.test(place))).toBe(true);
    expect(places.some((place) => /places\[0\]\.page$/.test(place))).toBe(true);
  });

  it('finds what is planted in pages, tables, workbooks and papers, each in its place', async () => {
    const [, count] = /data-figure="undertakings">(\d+)</.exec(text('report/index.html'))!;
    change(
      'report/index.html',
      `data-figure="undertakings">${count}<`,
      `data-figure="undertakings">9${count}<`,
    );
    change('report/areas/westerlow.html', /(<blockquote><p>)[A-Z]\w+/, '$1Nobody');
    change('report/areas/wendleshire.html', /(<p class="where"><a href="[^"]*">p\. )\d+/, '$199');
    change('report/editions.csv', /,(\d{2,3}),(\d+),(\d+),(\d+),(\d+),(\d+),/, ',7$1,$2,$3,$4,$5,$6,');
    const sheet = Object.keys(unzipSync(readFileSync(path('report/tables.xlsx')))).find((name) =>
      /sheet3\.xml$/.test(name),
    )!;
    changePart('report/tables.xlsx', sheet, /(<c (?![^>]*t="s")[^>]*><v>)(\d{3,})/, '$11$2');
    changePart('report/tables.ods', 'content.xml', /office:value="(\d{3,})"/, 'office:value="1$1"');
    change('report/comparison.json', /"bodyWords":\d+/, '"bodyWords":1');
    rmSync(path('report/gaps.csv'));
    const found = await verify();
    expect(faultsOf(found, 'report/index.html')).toMatchObject([
      {
        kind: 'figure',
        expected: count,
        found: `9${count}`,
        place: expect.stringContaining('#glance-table'),
      },
    ]);
    expect(
      faultsOf(found, 'report/areas/westerlow.html')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['quote', 'words']);
    const wendleshire = faultsOf(found, 'report/areas/wendleshire.html');
    expect(wendleshire.map(({ kind }) => kind).sort()).toEqual(['figure', 'quote']);
    expect(wendleshire.find(({ kind }) => kind === 'quote')!.expected).toContain('on page 99 of');
    expect(faultsOf(found, 'report/editions.csv')).toMatchObject([
      { kind: 'figure', place: expect.stringMatching(/row \d+ \(.*column "/) },
    ]);
    expect(faultsOf(found, 'report/tables.xlsx')).toMatchObject([
      { kind: 'figure', place: expect.stringContaining('sheet "') },
    ]);
    expect(faultsOf(found, 'report/tables.ods')).toMatchObject([
      { kind: 'figure', place: expect.stringContaining('sheet "') },
    ]);
    expect(faultsOf(found, 'report/comparison.json')).toMatchObject([{ kind: 'figure', found: '1' }]);
    expect(faultsOf(found, 'report/gaps.csv')).toMatchObject([{ kind: 'file' }]);
    expect(new Set(found.faults.map(({ file }) => file)).size).toBe(8);
  });

  it('exits 5 where the sentences do not give the figures, and says what, where and what to do', () => {
    const file = 'analyses/westerlow-2025.json';
    const analysis = JSON.parse(text(file));
    for (const sentence of analysis.sentences) sentence.kind = 'context';
    writeFileSync(path(file), JSON.stringify(analysis));
    change('run.json', /"reportFiles": \[[^\]]*\]/, '"reportFiles": []');
    const { code, err } = runPcp('verify', out);
    expect(code).toBe(5);
    expect(err).toMatch(
      /error: A figure .*\n {2}where: comparison\.json, .*\n {2}expected: \d+\n {2}found: \d+\n {2}next: /,
    );
  });

  it('finds a report that calls itself checked while nobody has decided anything', async () => {
    const { code, out: list, err } = runPcp('report', '--checked', '--out', out);
    expect(code).toBe(5);
    expect(err).toContain('[not-checked]');
    expect(list).toMatch(/^headline\t\S+\/\S+\t“.+”\tnobody has decided .+$/m);
    expect(list).toMatch(/^headline\t\S+\tnot found: .+\tnobody has read the plan for it$/m);
    expect(text('report/index.html')).toContain('Working copy');

    change('run.json', '"isChecked": false', '"isChecked": true');
    change('run.json', /"reportFiles": \[[^\]]*\]/, '"reportFiles": []');
    const [fault] = (await verify()).faults;
    expect(fault!.found).toMatch(/a checked copy, with \d+ items/);
  });

  it('exits 2 where no run was finished', () => {
    const { code, err } = runPcp('verify', folder);
    expect(code).toBe(2);
    expect(err).toContain('[nothing-analysed]');
  });
});
