import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAssignment } from '../../src/io/review/assignments.ts';
import { openReview } from '../../src/io/review/open-review.ts';
import { addExample } from '../../src/io/review/proposed-examples.ts';
import { assignmentFor, orderQueue } from '../../src/review/index.ts';
import { parseYaml } from '../../src/taxonomy/index.ts';
import { runPcp } from './run-pcp.ts';
import { copySampleRun } from './sample-run.ts';

const root = mkdtempSync(join(tmpdir(), 'pcp-assign-'));
const out = join(root, 'out');
const review = (...words: string[]) => runPcp('review', ...words, '--out', out);
beforeAll(() => copySampleRun(out), 180_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('pcp review assign', () => {
  it('writes one file, says who has how much and how long it takes, and gives the same bytes for the same seed', () => {
    const made = review('assign', '--reviewers', 'ada,ben', '--overlap', '20%', '--seed', '7');
    expect(made).toMatchObject({ code: 0 });
    const file = join(out, 'review', 'assignment.json');
    expect(made.out.trim()).toBe(file);
    expect(made.err).toMatch(
      /^ada: 3 documents with \d+ items \(\d+ words\), and \d+ to read second; about [\d.]+ hours? at 45 seconds an item$/m,
    );
    const bytes = readFileSync(file);
    expect(review('assign', '--reviewers', 'ben, ada', '--seed', '7').err).not.toContain(
      'another sharing out',
    );
    expect(readFileSync(file)).toEqual(bytes);
    expect(review('assign', '--reviewers', 'ben,ada', '--overlap', '50%').err).toContain(
      'another sharing out',
    );
    expect(readFileSync(file)).not.toEqual(bytes);
  });

  it('gives each reader a queue of their own, and a second one of what the other reads', () => {
    const { analyses, review: decided } = openReview(out);
    const made = readAssignment(out)!;
    const queue = (reviewer: string, mode: 'first' | 'second') =>
      orderQueue({
        analyses,
        review: decided,
        reviewer,
        mode,
        assigned: assignmentFor(made, reviewer, analyses),
      });
    const [ada, ben] = [queue('ada', 'first'), queue('ben', 'first')];
    expect(ada.length + ben.length).toBe(queue('somebody-else', 'first').length);
    const documents = (items: typeof ada) => new Set(items.map(({ document }) => document));
    expect([...documents(ada)].filter((one) => documents(ben).has(one))).toEqual([]);
    const firstOfBen = new Set(ben.map(({ key }) => key));
    const second = queue('ada', 'second');
    expect(Math.abs(second.length - ben.length / 2)).toBeLessThan(documents(ben).size);
    expect(second.every(({ key }) => firstOfBen.has(key))).toBe(true);
  });

  it.each([
    [['--reviewers', 'ada', '--overlap', '20%'], 'nobody-to-overlap'],
    [['--reviewers', 'ada,Ada'], 'doubled-reviewer'],
    [['--reviewers', 'ada,ben', '--overlap', '101%'], 'bad-overlap'],
    [['--reviewers', 'ada,ben', '--overlap', '0.2'], 'bad-overlap'],
    [[], 'no-reviewers'],
  ])('%j is refused in plain words', (words, code) => {
    const { code: exit, err } = review('assign', ...words);
    expect(exit).toBe(2);
    expect(err).toContain(code);
    expect(err).toMatch(/next: .+/);
  });
});

describe('pcp review booklet', () => {
  it('writes the same page twice, and needs no run', () => {
    const elsewhere = join(root, 'no-run');
    const made = runPcp('review', 'booklet', '--out', elsewhere);
    expect(made).toMatchObject({ code: 0 });
    const bytes = readFileSync(made.out.trim());
    expect(bytes.toString('utf8')).toMatch(/^<!doctype html>/);
    runPcp('review', 'booklet', '--out', elsewhere);
    expect(readFileSync(made.out.trim())).toEqual(bytes);
    expect(statSync(made.out.trim()).size).toBeGreaterThan(100_000);
  });
});

describe('pcp review examples', () => {
  const odd = 'We: "open" # a hub\u2028- no: [yes] \u202E';
  const example = (reviewer: string, more: object) =>
    addExample(out, {
      schemaVersion: 1,
      code: 'PRV-early',
      side: 'match',
      text: odd,
      leadIn: null,
      document: 'plan',
      page: 3,
      reviewer,
      at: '2026-11-30T10:00:00.000Z',
      taxonomy: { version: '1.0.0', hash: 'x' },
      ...more,
    });

  it('says so where nobody proposed any', () => {
    expect(review('examples').err).toContain('Nobody has proposed an example');
  });

  it('prints YAML that reads back, each wording once, with file, category, who and where, and changes no file', () => {
    const before = readFileSync('corpus/taxonomy/prevention.yaml');
    example('ada', {});
    example('ben', {});
    example('ben', { side: 'noMatch', text: 'The station is closed.', leadIn: 'We know:' });
    example('ada', { text: 'The station is closed.', page: null });
    example('ada', { text: 'Parents and carers will be offered evening sessions in every town.' });
    const { out: lines } = review('examples');
    expect(lines).toContain('# prevention.yaml, category PRV-early');
    expect(lines).toContain('# ada, ben on 2026-11-30, plan, page 3');
    expect(lines).toContain('proposed for the other side too');
    expect(parseYaml(lines, 'x')).toEqual({
      examples: { match: [odd, 'The station is closed.'], noMatch: ['The station is closed.'] },
    });
    expect(readFileSync('corpus/taxonomy/prevention.yaml')).toEqual(before);
  });
});

describe('pcp review assign --drop', () => {
  it('takes the shares away, so that everybody is asked everything, and nothing that was decided', () => {
    expect(review('assign', '--reviewers', 'ada,ben').code).toBe(0);
    expect(review('assign', '--drop', '--reviewers', 'ada')).toMatchObject({
      code: 2,
      err: expect.stringContaining('not-together'),
    });
    const dropped = review('assign', '--drop');
    expect(dropped).toMatchObject({ code: 0, out: `${join(out, 'review', 'assignment.json')}\n` });
    expect(dropped.err).toMatch(/everybody is asked everything. What was decided stays/);
    expect(readAssignment(out)).toBeNull();
    expect(review('assign', '--drop')).toMatchObject({
      code: 0,
      err: expect.stringMatching(/Nothing was shared out/),
    });
  });

  it('helps where the file is none that can be read', () => {
    writeFileSync(join(out, 'review', 'assignment.json'), '{}');
    expect(review('status').err).toMatch(/bad-assignment[\s\S]*pcp review assign --drop/);
    expect(review('assign', '--drop').code).toBe(0);
    expect(review('status').code).toBe(0);
  });
});
