import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runPcp } from './run-pcp.ts';

const folder = mkdtempSync(join(tmpdir(), 'pcp-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const gold = join(folder, 'gold.jsonl');
const unit = {
  id: 'a-1',
  force: 'a',
  document: 'a.txt',
  page: null,
  text: 'We will light lanes.',
  kind: 'commitment',
  codes: [],
};
writeFileSync(join(folder, 'a.txt'), 'We will light lanes.\n');

const evaluate = (lines: readonly string[], ...words: string[]) => {
  writeFileSync(gold, lines.join('\n'));
  return runPcp('evaluate', '--gold', gold, '--out', join(folder, 'out'), ...words);
};

describe('pcp evaluate, where it could not measure all', () => {
  it('ends with 2 where the folder of sources or for predictions is not there', () => {
    const line = JSON.stringify(unit);
    for (const words of [
      ['--sources', join(folder, 'none')],
      ['--sources', folder, '--predictions', join(folder, 'none', 'p.jsonl')],
    ]) {
      const { code, err } = evaluate([line], ...words);
      expect(code).toBe(2);
      expect(err).toContain('There is no folder at this path.');
    }
  });

  it('ends with 2 where a name is no area or document of the labels, and tells which there are', () => {
    for (const option of ['--only', '--leave-out']) {
      const { code, err } = evaluate([JSON.stringify(unit)], '--sources', folder, option, 'a,nowhere');
      expect(code).toBe(2);
      expect(err).toContain('No area or document of these labels is called "nowhere".');
      expect(err).toContain('Areas in them: a.');
    }
  });

  it('ends with 4 where a line of labels or a document could not be read', () => {
    expect(evaluate([JSON.stringify(unit), '{"id":'], '--sources', folder).code).toBe(4);
    const other = { ...unit, id: 'b-1', document: 'b.txt' };
    expect(evaluate([JSON.stringify(unit), JSON.stringify(other)], '--sources', folder).code).toBe(4);
  });

  it('ends with 3 and prints no figure where no document could be read', () => {
    const other = { ...unit, document: 'b.txt' };
    const { code, out, err } = evaluate([JSON.stringify(other)], '--sources', folder);
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err).toContain('nothing was measured');
  });

  it('ends with 2 where there is no set of that name, and names those that there are', () => {
    const { code, err } = runPcp('evaluate', '--set', 'nowhere', '--out', join(folder, 'out'));
    expect(code).toBe(2);
    expect(err).toContain('There is no set of labels "nowhere"');
    expect(err).toContain('plans, ');
  });
});

describe('pcp evaluate --errors', () => {
  it('lists nothing of texts that are kept unseen, by whatever path they are given', () => {
    for (const words of [
      ['--set', 'plans', '--only', 'marram-coast'],
      ['--gold', 'corpus/gold/reserve/reserve.jsonl', '--sources', 'corpus/gold/reserve'],
    ]) {
      const { code, out, err } = runPcp('evaluate', ...words, '--errors', '--out', join(folder, 'out'));
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain('kept unseen');
    }
  });
});

describe('pcp evaluate --refit', () => {
  it('says so where no weights are fitted on the areas', () => {
    const { code, out } = evaluate([JSON.stringify(unit)], '--sources', folder, '--refit');
    expect(code).toBe(0);
    expect(out).toContain('nothing to leave out');
    expect(out).toMatch(/committed +95% range +left out/);
  });
});
