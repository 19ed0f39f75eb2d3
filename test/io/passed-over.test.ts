import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDocuments } from '../../src/io/find-documents.ts';
import { noteMade } from '../../src/io/made-here.ts';
import { checkOutFolder } from '../../src/io/out-folder.ts';
import { writeRunRecord } from '../../src/io/run-record.ts';
import { sameContent } from '../../src/io/same-content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pcp-passed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (...path: string[]) => {
  mkdirSync(join(folder, ...path.slice(0, -1)), { recursive: true });
  writeFileSync(join(folder, ...path), 'x');
};
const recordIn = (...path: string[]) => {
  mkdirSync(join(folder, ...path), { recursive: true });
  writeRunRecord(join(folder, ...path), {
    schemaVersion: 1,
    inputsKey: null,
    documents: [],
    problems: [],
    reportKey: '',
    reportFiles: [],
  });
};
const look = () => {
  const { files, problems } = findDocuments([folder], ['.pdf', '.html']);
  return { names: files.map(({ path }) => path.slice(folder.length + 1)), problems };
};

describe('what is passed over', () => {
  it('what an earlier run wrote is not read, in the folder itself or below it', () => {
    for (const path of ['plan.pdf', 'report/index.html', 'out/report/index.html', 'out/own.pdf'])
      put(...path.split('/'));
    recordIn();
    recordIn('out');
    const { names, problems } = look();
    expect(names).toEqual(['out/own.pdf', 'plan.pdf']);
    expect(problems.map(({ code }) => code)).toEqual(['own-output', 'own-output']);
  });

  it('drawings that pcp made beside plans are not read, and the plans are', () => {
    for (const name of ['plan.html', 'drawn.html', 'index.html']) put(name);
    noteMade(folder, ['index.html']);
    noteMade(folder, ['drawn.html']);
    const { names, problems } = look();
    expect(names).toEqual(['plan.html']);
    expect(problems.map(({ code }) => code)).toEqual(['own-output']);
  });

  it('a folder called report that pcp did not write is read', () => {
    put('report', 'plan.pdf');
    expect(look().names).toEqual(['report/plan.pdf']);
  });

  it('kinds of file that people write plans in and pcp does not read are named, once a kind', () => {
    for (const name of ['a.pdf', 'b.doc', 'c.DOC', 'd.odt', 'e.csv', 'f.png']) put(name);
    const { problems } = look();
    expect(problems.map(({ message }) => message)).toEqual([
      '2 files ending in .doc cannot be read by pcp and were left out: b.doc, c.DOC.',
      '1 file ending in .odt cannot be read by pcp and was left out: d.odt.',
    ]);
  });

  it('a link to what is not there is named where it may have been a plan', () => {
    put('plan.pdf');
    for (const name of ['gone.pdf', 'gone', 'gone.png']) symlinkSync('/nowhere/at-all', join(folder, name));
    expect(look().problems.map(({ code, message }) => [code, message])).toEqual([
      ['link-leads-nowhere', '2 links to what is not there were left out: gone, gone.pdf.'],
    ]);
  });

  it.runIf(process.platform === 'linux')(
    'a file whose name is not Unicode is named, not lost in silence',
    () => {
      put('plan.pdf');
      writeFileSync(
        Buffer.concat([Buffer.from(`${folder}/pl`), Buffer.from([0xe9]), Buffer.from('n.pdf')]),
        'x',
      );
      expect(look().names).toEqual(['plan.pdf']);
      expect(look().problems[0]).toMatchObject({ code: 'name-not-readable', severity: 'warning' });
    },
  );

  it('where nothing is left to read, what was passed over is said', () => {
    put('plan.odt');
    expect(look).toThrowError(/No document was found.*plan\.odt/);
  });

  it('a link that leads out of the named folder is not followed, and named', () => {
    put('in', 'plan.pdf');
    put('elsewhere', 'other.pdf');
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'in', 'link'));
    const { files, problems } = findDocuments([join(folder, 'in')], ['.pdf']);
    expect(files).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'link-leads-out', severity: 'warning' });
  });
});

describe('the folder to write to', () => {
  it('may be new, empty, or one that a run wrote or began to write', () => {
    mkdirSync(join(folder, 'cache', 'extractions'), { recursive: true });
    put('documents', 'a.json');
    for (const out of [folder, join(folder, 'new')]) expect(() => checkOutFolder(out)).not.toThrow();
  });

  it.each([
    ['an empty name', () => ''],
    ['a file', () => join(folder, 'plan.pdf')],
    ["a folder with somebody else's report", () => join(folder, 'mine')],
  ])('is refused before anything is read: %s', (_, out) => {
    put('plan.pdf');
    put('mine', 'report', 'index.html');
    expect(() => checkOutFolder(out())).toThrowError(
      expect.objectContaining({ code: 'cannot-write', exitCode: 2 }),
    );
  });
});

describe('copies', () => {
  const file = (path: string, hash: string | null, named = false, area: string | null = null) => ({
    path,
    hash,
    named,
    area,
  });

  it('of one content are read once: the named one, else the innermost, else the first', () => {
    const { dropped, problems } = sameContent([
      file('a.pdf', '1'),
      file('kent/a.pdf', '1'),
      file('b.pdf', '2', true),
      file('x/y/b.pdf', '2'),
      file('c.pdf', '3'),
      file('d.pdf', '3'),
    ]);
    expect([...dropped].sort()).toEqual([0, 3, 5]);
    expect(problems).toHaveLength(3);
  });

  it('under several areas are kept once for each, and said to be one document', () => {
    const { dropped, problems } = sameContent([
      file('joint.pdf', '1'),
      file('ashby/plan.pdf', '1', false, 'ashby'),
      file('ashby/again.pdf', '1', false, 'ashby'),
      file('brant/plan.pdf', '1', false, 'brant'),
    ]);
    expect([...dropped].sort()).toEqual([0, 2]);
    expect(problems.map(({ code }) => code)).toEqual(['same-content', 'joint-document']);
    expect(problems[1]!.message).toContain('ashby/plan.pdf, brant/plan.pdf are one document under 2 areas');
  });

  it('files that could not be read are never copies', () => {
    expect(sameContent([file('a', null), file('b', null)]).dropped.size).toBe(0);
  });
});
