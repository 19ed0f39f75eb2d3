import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDecisions } from '../../src/io/decisions.ts';

const folder = mkdtempSync(join(tmpdir(), 'pcp-decisions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const decision = {
  quote: 'We will.',
  document: 'plan.pdf',
  code: 'PRV-early',
  verdict: 'accepted',
  reviewer: 'r1',
  date: '2026-10-01T09:00:00Z',
  definition: 'abc',
};

describe('decisions', () => {
  it('are none where nobody decided anything', () => {
    expect(readDecisions(folder)).toEqual({ decisions: [], problems: [] });
  });

  it('are read reviewer by reviewer, further keys let be; a line that is none is named', () => {
    mkdirSync(join(folder, 'decisions'));
    const line = (more: object) => JSON.stringify({ ...decision, ...more });
    writeFileSync(join(folder, 'decisions', 'b.jsonl'), `\uFEFF${line({ reviewer: 'b' })}\r\n\n`);
    writeFileSync(
      join(folder, 'decisions', 'a.jsonl'),
      `${line({ reviewer: 'a', note: 'x' })}\n{"quote"\n${line({ verdict: 'perhaps' })}\n`,
    );
    writeFileSync(join(folder, 'decisions', 'notes.txt'), 'no decision');
    const { decisions, problems } = readDecisions(folder);
    expect(decisions).toEqual([
      { ...decision, reviewer: 'a' },
      { ...decision, reviewer: 'b' },
    ]);
    expect(problems).toMatchObject([
      { code: 'decision-line', where: { line: 2 } },
      { message: expect.stringContaining('"verdict"'), where: { line: 3 } },
    ]);
  });
});
