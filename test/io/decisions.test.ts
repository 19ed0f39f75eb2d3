import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openLog, readEntries } from '../../src/io/decisions/index.ts';
import { readDecisions } from '../../src/io/decisions.ts';
import { anchor, draft } from '../review/drafts.ts';

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

describe('entries of the log', () => {
  const out = mkdtempSync(join(tmpdir(), 'pcp-entries-'));
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it('are read as decisions on codes too, those that were taken back left out', () => {
    const log = openLog(out, 'a');
    log.append(draft({ action: 'accept' }));
    const second = log.append(
      draft({ action: 'accept', anchor: anchor({ sentence: 's2', quote: 'We will mend it.' }) }),
    );
    log.append(draft({ action: 'undo', of: second.id }));
    log.close();
    expect(readDecisions(out)).toMatchObject({
      decisions: [
        { quote: 'We will open a youth hub.', code: 'PRV-early', verdict: 'accepted', definition: 'abc' },
      ],
      problems: [],
    });
  });

  it('may be told in their least shape: what was decided of a code, and what was read for and not found', () => {
    const absence = {
      action: 'read-not-found',
      area: 'demo',
      edition: 'e',
      code: 'VIC',
      reviewer: 'b',
      definition: 'd',
    };
    writeFileSync(
      join(out, 'decisions', 'b.jsonl'),
      `${JSON.stringify(decision)}\n${JSON.stringify(absence)}\n`,
    );
    const { entries, problems } = readEntries(out);
    expect(problems).toEqual([]);
    expect(entries.filter(({ id }) => id.startsWith('plain-')).map(({ action }) => action)).toEqual([
      'read-not-found',
      'code',
    ]);
  });
});
