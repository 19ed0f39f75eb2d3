import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLog } from '../../src/io/decisions/index.ts';
import { openReview } from '../../src/io/review/open-review.ts';
import { readSamples } from '../../src/io/review/samples.ts';
import { anchorOfSentence, machineCoding } from '../../src/review/index.ts';
import { runPcp } from './run-pcp.ts';

const root = mkdtempSync(join(tmpdir(), 'pcp-review-'));
const out = join(root, 'out');
const plan = 'corpus/plans/greater-brantwick-2021.html';
beforeAll(() => {
  expect(runPcp('analyse', plan, '--out', out).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Two people read every second commitment; of every tenth the second says that it is none. */
function decide(run: string): void {
  const { analyses, taxonomy } = openReview(out);
  const stamp = { codebook: '1', taxonomy: { version: taxonomy.version, hash: taxonomy.hash } };
  for (const reviewer of ['ada', 'ben']) {
    const log = openLog(run, reviewer);
    for (const analysis of analyses)
      for (const [at, sentence] of analysis.sentences.entries()) {
        if (sentence.kind !== 'commitment' || at % 2 !== 0) continue;
        const { uncertain, score } = sentence;
        const suggestion = { ...machineCoding(sentence), uncertain, score };
        const isNone = reviewer === 'ben' && at % 10 === 0;
        log.append({
          ...stamp,
          purpose: 'second',
          anchor: anchorOfSentence(analysis, at),
          suggestion,
          hidden: true,
          definitions: {},
          action: isNone ? 'reject' : 'accept',
        });
      }
    log.close();
  }
}

describe('pcp review', () => {
  it('says so where nobody has decided anything', () => {
    expect(runPcp('review', 'status', '--out', out).out).toMatch(/Nobody has decided anything yet/);
    expect(runPcp('review', 'agreement', '--out', out).out).toMatch(/No figures\. Nobody has judged/);
    expect(runPcp('evaluate', '--from-review', out)).toMatchObject({
      code: 2,
      err: expect.stringContaining('no-sample'),
    });
  });

  it('draws a sample that is written once, and does not replace it by another', () => {
    const drawn = runPcp('review', 'sample', '--n', '30', '--seed', '3', '--out', out);
    expect(drawn.out.trim()).toBe(join(out, 'review', 'sample-n30-seed3.json'));
    expect(drawn.err).toMatch(/greater-brantwick-2021\/unflagged: \d+ of \d+, each standing for/);
    const bytes = readFileSync(drawn.out.trim(), 'utf8');
    runPcp('review', 'sample', '--n', '30', '--seed', '3', '--out', out);
    expect(readFileSync(drawn.out.trim(), 'utf8')).toBe(bytes);
    expect(runPcp('evaluate', '--from-review', out).out).toMatch(
      /0 of 30 items settled[\s\S]*No figures yet/,
    );
  });

  it('brings decisions from another folder into a run, tells who read what and how far they agree', () => {
    const elsewhere = join(root, 'elsewhere');
    decide(elsewhere);
    const merged = runPcp('review', 'merge', elsewhere, '--out', out, '--json');
    expect(JSON.parse(merged.out).files.map(({ reviewer }: { reviewer: string }) => reviewer)).toEqual([
      'ada',
      'ben',
    ]);
    const status = JSON.parse(runPcp('review', 'status', '--out', out, '--json').out);
    expect(status.documents[0].readByMore).toBeGreaterThan(20);
    expect(status).toMatchObject({ notPlaced: [], toReread: 0 });
    const agreement = JSON.parse(runPcp('review', 'agreement', '--blind', '--out', out, '--json').out);
    const [found] = agreement.overall.found;
    expect(found.units).toBe(status.documents[0].readByMore);
    expect(found.percent).toBeLessThan(1);
    expect(found.percent).toBeGreaterThan(0.7);
    expect(agreement.toAdjudicate.length).toBe(status.documents[0].disputed);
  });

  it('changes what the next report says, and says how much a person has read', () => {
    const again = runPcp('analyse', plan, '--out', out);
    expect(again.err).toMatch(/the report says how many a person has read/);
    const { review } = JSON.parse(readFileSync(join(out, 'comparison.json'), 'utf8'));
    expect(review.reviewers).toEqual(['ada', 'ben']);
    expect(review.effects.disputed).toBeGreaterThan(0);
    const page = readFileSync(join(out, 'report', 'index.html'), 'utf8');
    expect(page).toMatch(/machine reading, [1-9]\d?% checked by a person/);
    expect(runPcp('analyse', plan, '--out', out, '--json').out).toMatch(/"reports": 0/);
  });

  it('exports every judgement as long and wide tables, Web Annotations and a REFI-QDA project', () => {
    const lines = (format: string) =>
      runPcp('review', 'export', '--format', format, '--out', out).out.trim().split('\r\n');
    const [head, ...rows] = lines('wide');
    const status = JSON.parse(runPcp('review', 'status', '--out', out, '--json').out);
    const judged = status.reviewers.reduce((sum: number, { items }: { items: number }) => sum + items, 0);
    expect(rows).toHaveLength(judged);
    expect(head).toMatch(/,reviewer,.*,PRV-early,/);
    expect(lines('long').length).toBeGreaterThan(judged);
    const page = JSON.parse(runPcp('review', 'export', '--format', 'annotations', '--out', out).out);
    expect(page).toMatchObject({ type: 'AnnotationPage' });
    expect(page.items).toHaveLength(judged);
    const projectOf = (...more: string[]) => {
      const { content } = JSON.parse(
        runPcp('review', 'export', '--format', 'qdpx', '--out', out, '--json', ...more).out,
      );
      return unzipSync(new Uint8Array(Buffer.from(content, 'base64')));
    };
    // The words of the plans as a whole go in only where they are asked for.
    expect(Object.keys(projectOf())).toEqual(['project.qde']);
    const files = projectOf('--with-sources');
    const project = new TextDecoder().decode(files['project.qde']);
    const [text] = Object.keys(files).filter((name) => name.startsWith('sources/'));
    expect(project).toMatch(/<User guid="[^"]+" name="ada"\/>/);
    const words = [...new TextDecoder().decode(files[text!])];
    const [, start, end, quote] =
      /startPosition="(\d+)" endPosition="(\d+)"[^>]*>\s*<Description>([^<&]+)<\/Description>/.exec(project)!;
    expect(words.slice(Number(start), Number(end)).join('')).toBe(quote);
  });

  it('scores the machine on its sample once two people have settled it', () => {
    const { analyses, taxonomy } = openReview(out);
    const [sample] = readSamples(out);
    // Who read the plan before is not asked: another two are.
    for (const reviewer of ['cleo', 'dan']) {
      const log = openLog(out, reviewer);
      for (const { anchor } of sample!.items) {
        const sentence = analyses[0]!.sentences.find(({ id }) => id === anchor.sentence)!;
        const isWrong = sentence.text.length % 4 === 0;
        log.append({
          action: 'change',
          purpose: 'sample',
          sample: sample!.id,
          codebook: '1',
          taxonomy: { version: taxonomy.version, hash: taxonomy.hash },
          anchor,
          suggestion: null,
          hidden: true,
          definitions: {},
          to: { ...machineCoding(sentence), ...(isWrong && { kind: 'context' as const }) },
        });
      }
      log.close();
    }
    const { samples } = JSON.parse(runPcp('evaluate', '--from-review', out, '--json').out);
    expect(samples[0]).toMatchObject({ drawn: 30, settled: 30, notPlaced: 0, uncovered: [] });
    expect(samples[0].figures[0]).toMatchObject({ id: 'commitment', recall: 1 });
    expect(samples[0].figures[0].precision).toBeLessThan(1);
    expect(runPcp('evaluate', '--from-review', out).out).toMatch(/commitment +right \d+ \(\d+ to \d+\)/);
  });

  it('says of damaged decisions what could not be read, whatever is asked of them', () => {
    const log = join(out, 'decisions', 'ada.jsonl');
    const whole = readFileSync(log);
    appendFileSync(log, 'scribble\n');
    try {
      for (const action of ['status', 'agreement', 'export'])
        expect(runPcp('review', action, '--out', out).err).toMatch(
          /is not a decision[\s\S]*\[decision-line\]/,
        );
    } finally {
      writeFileSync(log, whole);
    }
  });

  it('a report says which decisions could not be read, for as long as they cannot, and is made of the others', () => {
    const log = join(out, 'decisions', 'zoe.jsonl');
    const said = () => readFileSync(join(out, 'report', 'problems.csv'), 'utf8');
    writeFileSync(log, 'no decision at all\n');
    try {
      expect(runPcp('report', '--format', 'csv', '--out', out)).toMatchObject({
        code: 0,
        err: expect.stringMatching(/is not a decision[\s\S]*\[decision-line\][\s\S]*zoe\.jsonl/),
      });
      expect(said()).toMatch(/zoe\.jsonl,decision-line,/);
    } finally {
      rmSync(log);
    }
    expect(runPcp('report', '--format', 'csv', '--out', out).err).not.toContain('decision-line');
    expect(said()).not.toContain('decision-line');
  });

  it('refuses what it does not understand', () => {
    expect(runPcp('review', 'sample', '--seed', 'x', '--out', out)).toMatchObject({ code: 2 });
    expect(runPcp('review', 'status', '--format', 'long', '--out', out).err).toMatch(/takes no --format/);
    expect(runPcp('review', 'merge', '--out', out).err).toMatch(/not said what to merge/);
    expect(runPcp('evaluate', '--from-review', out, '--refit').err).toMatch(/not-together/);
  });
});
