import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSamples } from '../../src/io/review/samples.ts';
import { verifyRun } from '../../src/io/verify/index.ts';
import type { Comparison } from '../../src/model/index.ts';
import { anchorOfSentence, machineCoding } from '../../src/review/index.ts';
import { readCsv } from '../report/read-csv.ts';
import { visibleText } from '../report/setup.ts';
import { codeSample, decideAll, openDesk } from '../review/decide.ts';
import { runPcp } from './run-pcp.ts';
import { copySampleRun } from './sample-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'pcp-after-review-'));
const out = join(folder, 'run');
const bytes = (path: string) => readFileSync(join(out, path));
const text = (path: string) => bytes(path).toString('utf8');
const saved = (): Comparison => JSON.parse(text('comparison.json'));
const rows = (table: string) => {
  const [header, ...all] = readCsv(text(`report/${table}.csv`));
  return all.map((row) => Object.fromEntries(header!.map((name, at) => [name, row[at]])));
};
const zipped = (path: string) =>
  Object.values(unzipSync(bytes(path)))
    .map((part) => strFromU8(part))
    .join('\n');
const formats = 'html,csv,json,xlsx,ods,docx,markdown,tracker,annotations,qdpx';

/** Two readers: one accepts every third undertaking, another every fourth and differs on some; and what else they do. */
function decide(): void {
  const desk = openDesk(out);
  const [ada, ben] = [desk.log('ada'), desk.log('ben')];
  const found = desk.items.filter(
    ({ sentence }) => sentence.kind === 'commitment' && sentence.text.length > 60,
  );
  for (const [at, item] of found.entries()) {
    if (at % 3 === 0) ada.append(desk.on(item, { action: 'accept' }));
    if (at % 4 === 0) ben.append(desk.on(item, { action: 'accept', purpose: 'second', hidden: true }));
    if (at % 36 === 0)
      ben.append(
        desk.on(item, { action: 'change', purpose: 'second', hidden: true, to: { strength: 'aspiration' } }),
      );
  }
  const inSample = new Set(readSamples(out)[0]!.items.map(({ anchor }) => anchor.sentence));
  const here = desk.items.filter(
    ({ analysis, sentence }) => analysis.id.startsWith('westerlow') && !inSample.has(sentence.id),
  );
  const mine = here.filter(({ sentence }) => sentence.kind === 'commitment' && sentence.text.length > 60);
  const [split, merged, other] = mine.filter(
    (item) => found.indexOf(item) % 12 === 1 || found.indexOf(item) % 12 === 2,
  );
  const half = split!.sentence.text.indexOf(' ', 30);
  const to = machineCoding(split!.sentence);
  const parts = [
    { start: 0, end: half, to },
    { start: half + 1, end: split!.sentence.text.length, to },
  ];
  ada.append(desk.on(split!, { action: 'split', parts }));
  const joined = [anchorOfSentence(other!.analysis, other!.at)];
  ada.append(desk.on(merged!, { action: 'merge', with: joined, to: machineCoding(merged!.sentence) }));
  const missed = here.find(
    ({ sentence }) =>
      sentence.kind === 'context' &&
      sentence.blockKind === 'paragraph' &&
      !sentence.uncertain &&
      sentence.text.length > 60,
  )!;
  const added = {
    kind: 'commitment',
    strength: 'firm',
    actor: 'commissioner',
    measurable: false,
    codes: ['PRV-early'],
  };
  ada.append(desk.on(missed, { action: 'add', suggestion: null, to: added }));
  for (const gap of saved().gaps.slice(0, 12)) ben.append(desk.notFound(gap));
  ada.close();
  ben.close();
}

beforeAll(() => {
  copySampleRun(out);
  expect(runPcp('review', 'sample', '--n', '150', '--seed', '5', '--out', out).code).toBe(0);
  codeSample(out, {
    ada: (sentence) => machineCoding(sentence),
    ben: (sentence) => machineCoding(sentence),
  });
  decide();
  expect(runPcp('report', '--format', formats, '--out', out)).toMatchObject({ code: 0 });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the report after a review', () => {
  it('is made with what people decided since the run, and says how much they have read', () => {
    const { review } = saved();
    expect(review).toMatchObject({ reviewers: ['ada', 'ben'], notPlaced: 0 });
    expect(text('report/index.html')).toMatch(/Working copy: machine reading, [1-9]\d?% checked by a person/);
    const index = visibleText(text('report/index.html'));
    expect(index).toMatch(/ada and ben read these plans, last on \d+ \w+ 20\d\d/);
    expect(index).toMatch(/A person has read [1-9]\d* of its \d+ sentences?\./);
    expect(visibleText(text('report/areas/westerlow.html'))).toMatch(
      /A person has read [1-9]\d* of its \d+ statements/,
    );
    const read = rows('editions').reduce((sum, row) => sum + Number(row.statements_read), 0);
    expect(read).toBe(review!.statements.length);
    for (const { read_by_person: one, rests_on: of } of rows('findings'))
      expect(Number(one)).toBeLessThanOrEqual(Number(of));
  });

  it('marks every quote that no person has seen as such, and only those, on pages and in tables', () => {
    const { review, forces } = saved();
    const read = new Set(review!.statements.map(({ statement }) => statement));
    for (const { force, editions } of forces)
      for (const { edition, statements, compared } of editions) {
        if (!compared) continue;
        const page = text(`report/areas/${force}.html`);
        for (const item of page.split('<li class="statement"').slice(1)) {
          const [, id] = /id="s-([^"]+)"/.exec(item)!;
          const own = item.slice(0, item.indexOf('</li>\n'));
          const isRead = read.has(`${force}/${edition.edition}/${id}`);
          expect(own.includes('Not read by a person'), id).toBe(!isRead);
        }
        const table = [...rows('undertakings'), ...rows('other-statements')].filter(
          (row) => row.edition === edition.edition,
        );
        expect(table).toHaveLength(statements.length);
        for (const row of table)
          expect(row.read).toBe(String(read.has(`${force}/${edition.edition}/${row.statement}`)));
      }
    const quoted = rows('themes').filter(({ quote }) => quote !== '');
    expect(new Set(quoted.map(({ quote_read }) => quote_read))).toEqual(new Set(['true', 'false']));
  });

  it('says so in workbooks, papers, trackers, annotations and projects too', () => {
    for (const path of ['report/tables.xlsx', 'report/tables.ods'])
      expect(zipped(path), path).toContain('Whether a person has read it');
    for (const path of ['report/briefings/westerlow.docx', 'report/trackers/westerlow.xlsx'])
      expect(zipped(path), path).toMatch(
        /Not read by a person[\s\S]*Read by|Read by[\s\S]*Not read by a person/,
      );
    expect(text('report/briefings/westerlow.md')).toMatch(/· (?:Not read by a person|Read by ada)/);
    const annotations = text('report/annotations/collection.jsonld');
    expect(annotations + text('report/annotations/westerlow-2025.jsonld')).toMatch(/Not read by a person/);
    expect(zipped('report/project.qdpx')).toContain('% checked by a person');
  });

  it('shows what readers added, took apart, put together and differ on as what it is, with who said so', () => {
    const pages = saved()
      .forces.map(({ force }) => visibleText(text(`report/areas/${force}.html`)))
      .join('\n');
    for (const mark of [
      'Added by ada',
      'Taken apart by ada',
      'Put together by ada',
      'Readers differ: ada and ben',
    ])
      expect(pages.includes(mark), mark).toBe(true);
    const said = new Set(
      [...rows('undertakings'), ...rows('other-statements')].map(({ reading }) => reading),
    );
    for (const one of ['read', 'added', 'split', 'merged', 'disputed']) expect(said).toContain(one);
    const disputed = rows('undertakings').find(({ reading }) => reading === 'disputed')!;
    expect(disputed).toMatchObject({ read_by: 'ada ben', disputed: 'strength' });
  });

  it('says of what was not found who read the plan for it and when', () => {
    const gap = saved().gaps.find(({ facet }) =>
      ['prevention', 'soc', 'community-resilience'].includes(facet),
    );
    expect(gap).toBeDefined();
    const read = rows('gaps').filter(({ read_by }) => read_by === 'ben');
    expect(new Set(read.map(({ area, edition, code }) => `${area}/${edition}/${code}`)).size).toBe(12);
    expect(read.every(({ read_on }) => /^20\d\d-\d\d-\d\d$/.test(read_on ?? ''))).toBe(true);
    const index = visibleText(text('report/index.html'));
    expect(index).toMatch(/people have looked for 12 of the \d+ in all plans/);
    expect(visibleText(text(`report/areas/${read[0]!.area}.html`))).toMatch(
      /, read by ben, \d+ \w+ 20\d\d\./,
    );
  });

  it('prints in its methods how far readers agree, and how often the machine is right on these plans', () => {
    const index = visibleText(text('report/index.html'));
    expect(index).toMatch(/ada and ben judged \d+ sentences in common, without seeing the machine’s reading/);
    expect(index).toContain('Krippendorff’s alpha');
    expect(index).toMatch(
      /Measured on these plans .*: 150 sentences drawn at random from all kinds, 150 of them settled by ada and ben/,
    );
    expect(index).toMatch(/Commitments 100 of 100 \(\d+ to 100\)/);
    // What was measured on other texts is no longer said of commitments.
    expect(index).not.toContain('that it calls commitments');
    expect(text('report/report.md')).toContain('Measured on these plans');
  });

  it('holds: every quote on its page and every figure from sentences and decisions', async () => {
    const { quotes, faults, notChecked } = await verifyRun(out, { taxonomy: undefined });
    expect(faults).toEqual([]);
    expect(notChecked).toEqual([]);
    expect(quotes.found).toBe(quotes.places);
  }, 240_000);

  it('does not hold with a decision that was changed afterwards', async () => {
    const log = join(out, 'decisions', 'ada.jsonl');
    const before = readFileSync(log, 'utf8');
    writeFileSync(log, before.replace('"action":"accept"', '"action":"reject"'));
    const { faults } = await verifyRun(out, { taxonomy: undefined });
    writeFileSync(log, before);
    expect(faults[0]).toMatchObject({ kind: 'file', file: 'decisions' });
    expect(faults.some(({ kind, file }) => kind === 'figure' && file === 'comparison.json')).toBe(true);
  }, 240_000);
});

describe('a checked copy', () => {
  it('is refused until all is decided, then says who and when on every page and in every format', async () => {
    const refused = runPcp('report', '--checked', '--out', out);
    expect(refused.code).toBe(5);
    expect(refused.out).toMatch(/\tada and ben differ on strength$/m);
    const desk = openDesk(out);
    const chair = desk.log('chair');
    const disputed = saved().review!.statements.filter(({ effect }) => effect === 'disputed');
    const places = disputed.flatMap(({ statement }) => {
      const [force, edition, id] = statement.split('/');
      const own = saved()
        .forces.find((one) => one.force === force)!
        .editions.find((one) => one.edition.edition === edition)!;
      return own.statements.find((one) => one.id === id)!.places;
    });
    for (const { document, sentence } of places) {
      const item = desk.items.find((one) => one.analysis.id === document && one.sentence.id === sentence)!;
      chair.append(desk.on(item, { action: 'adjudicate', settles: ['x'], to: machineCoding(item.sentence) }));
    }
    chair.close();
    await decideAll(out, 'chair');
    const { code, out: left, err } = runPcp('report', '--checked', '--format', formats, '--out', out);
    expect(left.split('\n').slice(0, 5).join('\n') + err).not.toContain('not-checked');
    expect(code).toBe(0);
    const said =
      /Checked copy: all that headlines, verdicts and changes rest on was decided by ada, ben and chair, last on \d+ \w+ 20\d\d/;
    const { forces } = saved();
    for (const path of [
      'index.html',
      'evidence.html',
      ...forces.map(({ force }) => `areas/${force}.html`),
      'report.md',
      'datapackage.json',
    ])
      expect(text(`report/${path}`), path).toMatch(said);
    for (const path of [
      'tables.xlsx',
      'tables.ods',
      'briefings/westerlow.docx',
      'trackers/westerlow.xlsx',
      'project.qdpx',
    ])
      expect(zipped(`report/${path}`), path).toMatch(said);
    const { faults } = await verifyRun(out, { taxonomy: undefined });
    expect(faults).toEqual([]);
    // A working copy of one format beside a checked copy of the others.
    expect(runPcp('report', '--format', 'xlsx', '--out', out).code).toBe(0);
    expect(text('report/index.html')).toMatch(said);
    expect((await verifyRun(out, { taxonomy: undefined })).faults).toEqual([]);
  }, 240_000);
});
