import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mergeFiles, openLog } from '../../../src/io/decisions/index.ts';
import { draftOf } from '../../review/drafts.ts';

const root = mkdtempSync(join(tmpdir(), 'pcp-merge-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = (name: string) => join(root, name);
const bytesIn = (out: string) =>
  readdirSync(join(out, 'decisions')).map((name) => [
    name,
    readFileSync(join(out, 'decisions', name), 'utf8'),
  ]);

/** A run's folder in which some reviewers decided at given hours. */
function decided(name: string, hours: Readonly<Record<string, readonly number[]>>): string {
  const out = folder(name);
  for (const [reviewer, own] of Object.entries(hours)) {
    const times = own.map((hour) => Date.UTC(2026, 10, 2, hour));
    const log = openLog(out, reviewer, () => times.shift()!);
    for (const hour of own) log.append(draftOf(hour));
    log.close();
  }
  return out;
}

describe('merging files of decisions', () => {
  const one = decided('one', { a: [9, 12], b: [10] });
  const two = decided('two', { a: [11], c: [8] });

  it('gives the same bytes whatever the order and however often, and loses no line', () => {
    mergeFiles([one, two], folder('first'));
    mergeFiles([two, one], folder('second'));
    mergeFiles([join(two, 'decisions'), join(one, 'decisions', 'a.jsonl'), one, two], folder('second'));
    expect(bytesIn(folder('second'))).toEqual(bytesIn(folder('first')));
    const lines = bytesIn(folder('first')).flatMap(([, text]) => text!.trim().split('\n'));
    expect(lines).toHaveLength(5);
    const hours = bytesIn(folder('first')).map(([name, text]) => [
      name,
      text!
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).at.slice(11, 13)),
    ]);
    expect(hours).toEqual([
      ['a.jsonl', ['09', '11', '12']],
      ['b.jsonl', ['10']],
      ['c.jsonl', ['08']],
    ]);
  });

  it('keeps what is there already and says what was added', () => {
    const out = decided('there', { a: [7] });
    expect(mergeFiles([one], out).files.map(({ reviewer, had, added }) => [reviewer, had, added])).toEqual([
      ['a', 1, 2],
      ['b', 0, 1],
    ]);
  });

  it('keeps lines that nobody can read, and names them', () => {
    const out = decided('odd', { d: [9] });
    appendFileSync(join(out, 'decisions', 'd.jsonl'), 'scribble\n');
    const { problems } = mergeFiles([out], folder('odd-merged'));
    expect(problems).toMatchObject([{ code: 'decision-line', where: { line: 2 } }]);
    expect(bytesIn(folder('odd-merged'))).toEqual(bytesIn(out));
  });

  it('is refused while a reviewer is deciding, and for a path without decisions', () => {
    const log = openLog(folder('first'), 'a');
    expect(() => mergeFiles([two], folder('first'))).toThrow(/by another program/);
    log.close();
    expect(() => mergeFiles([folder('nowhere')], folder('first'))).toThrow(/no file or folder/);
  });

  it('says where two files have different decisions under one name', () => {
    const copy = folder('copy');
    mkdirSync(join(copy, 'decisions'), { recursive: true });
    const text = readFileSync(join(one, 'decisions', 'b.jsonl'), 'utf8');
    writeFileSync(join(copy, 'decisions', 'b.jsonl'), text.replace('Note 10', 'Note 11'));
    expect(mergeFiles([one, copy], folder('clash')).problems).toMatchObject([{ code: 'entry-clash' }]);
  });

  it('leaves a file out in which nothing is a decision, and says so', () => {
    const other = join(root, 'notes.jsonl');
    writeFileSync(other, 'no decision\n{"a":1}\n');
    const out = folder('with-notes');
    const { files, problems } = mergeFiles([one, other], out);
    expect(problems).toMatchObject([{ code: 'no-decisions', where: { file: other } }]);
    expect(files.map(({ reviewer }) => reviewer)).toEqual(['a', 'b']);
    expect(readdirSync(join(out, 'decisions'))).toEqual(['a.jsonl', 'b.jsonl']);
  });
});
