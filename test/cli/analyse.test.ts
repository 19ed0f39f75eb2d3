import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PdfDocument from 'pdfkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysisSchema, comparisonSchema, documentSchema } from '../../src/model/index.ts';
import { runPcp } from './run-pcp.ts';

const good =
  'Our plan\n\nWe will:\n\n- fund two youth workers in every town by March 2027\n- tackle county lines with the regional organised crime unit\n';
const taxonomy = fileURLToPath(new URL('../../corpus/taxonomy', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pcp-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): string {
  const absolute = join(folder, path);
  mkdirSync(join(absolute, '..'), { recursive: true });
  writeFileSync(absolute, content);
  return absolute;
}

function pdf(options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  return new Promise((resolve) => {
    const made = new PdfDocument({ compress: false, ...options });
    const parts: Buffer[] = [];
    made.on('data', (part: Buffer) => parts.push(part));
    made.on('end', () => resolve(Buffer.concat(parts)));
    made.text('We will fund two youth workers in every town.');
    made.end();
  });
}

/** Every line of an error names what, where and what next; no line is of a stack trace. */
function expectPlain(err: string, file: string): void {
  expect(err).toContain(file);
  expect(err).toMatch(/next: \S/);
  expect(err).not.toMatch(/^\s+at .*:\d+:\d+/m);
}

describe('a run on good documents', () => {
  it('writes documents, analyses, comparison and report in the shapes of the model, and names the report', () => {
    put('good/westerlow/plan.md', good);
    const out = join(folder, 'out-good');
    const { code, out: stdout } = runPcp('analyse', join(folder, 'good'), '--out', out);
    expect(code).toBe(0);
    expect(stdout.trim()).toBe(join(out, 'report', 'index.html'));
    const read = (path: string) => JSON.parse(readFileSync(join(out, path), 'utf8'));
    const [name] = readdirSync(join(out, 'analyses'));
    const document = documentSchema.parse(read(`documents/${name}`));
    const analysis = analysisSchema.parse(read(`analyses/${name}`));
    const comparison = comparisonSchema.parse(read('comparison.json'));
    for (const { text, span } of analysis.sentences)
      expect(document.text.slice(span.start, span.end)).toBe(text);
    expect(analysis.sentences.filter(({ kind }) => kind === 'commitment')).toHaveLength(2);
    expect(comparison.forces.map(({ force }) => force)).toEqual(['westerlow']);
    expect(existsSync(join(out, 'report', 'index.html'))).toBe(true);
  });

  it('does no work again when nothing has changed, and only what a change reaches when something has', () => {
    put('twice/westerlow/plan.md', good);
    put('twice/westerlow/other.md', good.replace('two', 'three'));
    const run = () =>
      JSON.parse(runPcp('analyse', join(folder, 'twice'), '--out', join(folder, 'out-twice'), '--json').out)
        .work;
    expect(run()).toEqual({ extracted: 2, segmented: 2, tagged: 2, unchanged: 0, reports: 1 });
    expect(run()).toEqual({ extracted: 0, segmented: 0, tagged: 0, unchanged: 2, reports: 0 });
    put('twice/westerlow/other.md', good.replace('two', 'four'));
    expect(run()).toEqual({ extracted: 1, segmented: 1, tagged: 1, unchanged: 1, reports: 1 });
  });
});

describe('a fictional sample in the folder of a real area', () => {
  it('is known by its content under any name, left out of the comparison, and said to be in both places', () => {
    const sample = readFileSync(new URL('../../corpus/plans/greater-brantwick-2021.html', import.meta.url));
    put('mixed/derbyshire/plan.md', good);
    put('mixed/derbyshire/other-name.html', sample);
    const out = join(folder, 'out-mixed');
    const { code, err } = runPcp('analyse', join(folder, 'mixed'), '--out', out);
    expect(code).toBe(0);
    expect(err).toContain('[fictional-left-out]');
    expect(err).toContain('1 area. 2 commitments');
    const { forces, problems } = JSON.parse(readFileSync(join(out, 'comparison.json'), 'utf8'));
    expect(forces.map(({ force }: { force: string }) => force)).toEqual(['derbyshire']);
    expect(problems.filter(({ code }: { code: string }) => code === 'fictional-left-out')).toHaveLength(1);
    const again = JSON.parse(runPcp('analyse', join(folder, 'mixed'), '--out', out, '--json').out);
    expect(again.problems.map(({ code }: { code: string }) => code)).toEqual(['fictional-left-out']);
  });
});

describe('bad input beside a good document gives exit 4, says what, where, why and what to do, and still makes the report', () => {
  it.each([
    ['an empty file', 'empty.pdf', async () => new Uint8Array()],
    [
      'a picture named .pdf',
      'picture.pdf',
      async () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    ],
    [
      'a PDF that needs a password',
      'locked.pdf',
      () => pdf({ userPassword: 'secret', ownerPassword: 'other' }),
    ],
    ['a PDF cut off in the middle', 'cut.pdf', async () => (await pdf()).subarray(0, 300)],
  ])('%s', async (_, name, bytes) => {
    const place = `bad-${name.replace('.pdf', '')}`;
    put(`${place}/westerlow/plan.md`, good);
    put(`${place}/${name}`, await bytes());
    const out = join(folder, `out-${place}`);
    const { code, err } = runPcp('analyse', join(folder, place), '--out', out);
    expect(code).toBe(4);
    expectPlain(err, name);
    expect(existsSync(join(out, 'report', 'index.html'))).toBe(true);
    expect(readdirSync(join(out, 'analyses'))).toHaveLength(1);
  });
});

describe('input that leaves nothing to do', () => {
  it('a path that is not there gives exit 2', () => {
    const { code, err } = runPcp('analyse', join(folder, 'nowhere'), '--out', join(folder, 'out-none'));
    expect(code).toBe(2);
    expectPlain(err, 'nowhere');
  });

  it('an area that is not known gives exit 2 and names those that are', () => {
    const plan = put('forced/plan.md', good);
    const { code, err } = runPcp('analyse', plan, '--force', 'atlantis', '--out', join(folder, 'out-none'));
    expect(code).toBe(2);
    expect(err).toContain('atlantis');
    expect(err).toContain('derbyshire');
    expect(existsSync(join(folder, 'out-none'))).toBe(false);
  });

  it('a folder without documents gives exit 3', () => {
    put('nothing/picture.png', 'x');
    const { code, err } = runPcp('analyse', join(folder, 'nothing'), '--out', join(folder, 'out-none'));
    expect(code).toBe(3);
    expectPlain(err, 'nothing');
  });

  it('no readable document gives exit 3', () => {
    const { code, err } = runPcp('analyse', put('alone/empty.pdf', ''), '--out', join(folder, 'out-none'));
    expect(code).toBe(3);
    expectPlain(err, 'empty.pdf');
  });

  it('a taxonomy with an error gives exit 3 with file and line, and nothing is written', () => {
    put('taxed/westerlow/plan.md', good);
    const broken = join(folder, 'taxonomy');
    cpSync(taxonomy, broken, { recursive: true });
    writeFileSync(join(broken, 'prevention.yaml'), 'facet: prevention\nlabel: Prevention\ncategories: [\n');
    const out = join(folder, 'out-taxonomy');
    const { code, err } = runPcp('analyse', join(folder, 'taxed'), '--out', out, '--taxonomy', broken);
    expect(code).toBe(3);
    expectPlain(err, 'prevention.yaml');
    expect(err).toMatch(/line \d/);
    expect(existsSync(out)).toBe(false);
  });
});
