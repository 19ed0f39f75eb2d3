import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplesFolder } from '../../src/io/project.ts';
import type { Analysis, Comparison, Document, Statement } from '../../src/model/index.ts';
import { readCollection, selector } from '../report/annotations/read-annotations.ts';
import { faultsOf, readProject } from '../report/qdpx/read-qdpx.ts';
import { validatorOf } from '../report/schema/validator.ts';
import { runPcp } from './run-pcp.ts';
import { copySampleCache } from './sample-run.ts';

let folder: string;
let out: string;
let comparison: Comparison;
const read = <T>(path: string): T => JSON.parse(readFileSync(join(out, path), 'utf8'));
const report = (...words: string[]) => runPcp('report', '--out', out, ...words);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pcp formats '));
  out = join(folder, 'out');
  mkdirSync(join(folder, 'plans'));
  // Not the scanned one, whose words would have to be recognised first.
  const names = [
    'greater-brantwick-2025.pdf',
    'selwynshire-2025.docx',
    'westerlow-2025.pdf',
    'forces.yaml',
    'plans.yaml',
  ];
  for (const name of names) copyFileSync(join(samplesFolder, name), join(folder, 'plans', name));
  copySampleCache(out);
  const { code, err } = runPcp('analyse', join(folder, 'plans'), '--out', out);
  expect(code, err).toBe(0);
  comparison = read('comparison.json');
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Printed = Readonly<{ statement: Statement; document: string; sentence: Analysis['sentences'][number] }>;

/** Every printing of every commitment, with its sentence in the analysis. */
function printed(): Printed[] {
  const editions = comparison.forces.flatMap((area) => area.editions);
  const sentences = new Map<string, Map<string, Analysis['sentences'][number]>>();
  for (const { documents } of editions)
    for (const { id } of documents)
      sentences.set(id, new Map(read<Analysis>(`analyses/${id}.json`).sentences.map((one) => [one.id, one])));
  return editions.flatMap(({ statements }) =>
    statements
      .filter(({ kind }) => kind === 'commitment')
      .flatMap((statement) =>
        statement.places.map(({ document, sentence }) => ({
          statement,
          document,
          sentence: sentences.get(document)!.get(sentence)!,
        })),
      ),
  );
}

/** Values in an order of their own, to be held against others whatever theirs. */
const said = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value)).sort();

function farOf({ strength, measurable }: Statement): string {
  if (strength === 'aspiration') return 'Wish';
  if (strength === 'soft') return 'Soft undertaking';
  return measurable ? 'Firm and checkable' : 'Firm undertaking';
}

describe('formats of a report on the sample plans', () => {
  it('a project with sources is valid and holds every commitment with its codes, words and page', async () => {
    const { code, err, out: told } = report('--format', 'qdpx', '--with-sources');
    expect(code, err).toBe(0);
    expect(told.trim()).toMatch(/report[/\\]project\.qdpx$/);
    const project = readProject(readFileSync(join(out, 'report', 'project.qdpx')));
    expect(await faultsOf(project.xml)).toEqual([]);
    const labels = new Map(comparison.categories.map(({ code, label }) => [code, label]));
    const all = printed();
    expect(all.length).toBeGreaterThan(150);
    expect(
      said(
        project.spans.map((span) => [
          span.words,
          span.codes.slice(0, -1),
          span.pages.map(({ page }) => page),
        ]),
      ),
    ).toEqual(
      said(
        all.map(({ statement, sentence }) => [
          sentence.text,
          // The last is how far it goes, or that it is doubtful; of the doubtful that is one more.
          [
            ...statement.codes.map((code) => labels.get(code)),
            ...(statement.uncertain ? [farOf(statement)] : []),
          ],
          [...new Set(sentence.boxes.map(({ page }) => page))].sort((a, b) => a - b),
        ]),
      ),
    );
    expect(project.names.filter((name) => name.startsWith('sources/'))).toHaveLength(6);
  });

  it('a project without sources holds no file, no text, and no path of this machine', async () => {
    expect(report('--format', 'qdpx', '--force', 'westerlow').code).toBe(0);
    const project = readProject(readFileSync(join(out, 'report-westerlow', 'project.qdpx')));
    expect(await faultsOf(project.xml)).toEqual([]);
    expect(project.names).toEqual(['project.qde']);
    expect(project.xml).toContain('path="relative:///../../plans/westerlow-2025.pdf"');
    expect(project.xml).not.toContain(folder);
    expect(project.spans).toHaveLength(
      printed().filter(({ document }) => document === 'westerlow-2025').length,
    );
  });

  it('its codes are those of the exported codebook, by GUID', () => {
    const { xml } = readProject(readFileSync(join(out, 'report', 'project.qdpx')));
    const guids = (text: string) => [...text.matchAll(/<Code guid="([^"]+)"/g)].map(([, guid]) => guid);
    const exported = guids(runPcp('taxonomy', 'export', '--format', 'qdc').out);
    expect(exported.length).toBeGreaterThan(100);
    expect(guids(xml)).toEqual(expect.arrayContaining(exported));
  });

  it('annotations hold every commitment at its place in the text as read', () => {
    expect(report('--format', 'annotations').code).toBe(0);
    const files = readdirSync(join(out, 'report', 'annotations')).map((name) => ({
      path: `annotations/${name}`,
      content: readFileSync(join(out, 'report', 'annotations', name), 'utf8'),
    }));
    const targets = readCollection(files).annotations.flatMap(({ target }) => target);
    const all = printed();
    expect(targets).toHaveLength(all.length);
    const quotes = targets.map((target) => selector(target, 'TextQuoteSelector').exact).sort();
    expect(quotes).toEqual(all.map(({ sentence }) => sentence.text).sort());
    const texts = new Map(
      all.map(({ document }) => [document, [...read<Document>(`documents/${document}.json`).text]]),
    );
    for (const target of targets) {
      const id = [...texts.keys()].find((document) => target.source.includes(document))!;
      const { start, end } = selector(target, 'TextPositionSelector');
      expect(texts.get(id)!.slice(start, end).join('')).toBe(selector(target, 'TextQuoteSelector').exact);
    }
  });

  it('the schemas are met by the comparison and by every analysis', () => {
    expect(report('--format', 'schema').code).toBe(0);
    const comparisons = validatorOf(read('report/comparison.schema.json'));
    comparisons(comparison);
    expect(comparisons.errors ?? []).toEqual([]);
    const analyses = validatorOf(read('report/analysis.schema.json'));
    for (const name of readdirSync(join(out, 'analyses'))) {
      analyses(read(`analyses/${name}`));
      expect(analyses.errors ?? []).toEqual([]);
    }
  });

  it('--with-sources goes with a project only, and not with a plan that has changed since it was read', () => {
    expect(report('--with-sources')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--format qdpx'),
    });
    appendFileSync(join(folder, 'plans', 'westerlow-2025.pdf'), '\n');
    expect(report('--format', 'qdpx', '--with-sources')).toMatchObject({
      code: 3,
      err: expect.stringContaining('changed since it was read'),
    });
    expect(report('--format', 'qdpx').code).toBe(0);
  });
});
