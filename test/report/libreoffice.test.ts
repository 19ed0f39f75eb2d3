import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { fictionalComparison } from './fixture.ts';
import { hostileComparison } from './hostile-plan.ts';
import { readCsv } from './read-csv.ts';
import { readDocx } from './read-docx.ts';
import { type ReadCell, readOds, readXlsx } from './read-sheets.ts';
import { renderAsked } from './setup.ts';

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const folder = mkdtempSync(join(tmpdir(), 'pcp-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every sheet as CSV in UTF-8, cells as they are held and not as they are shown. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

function converted(file: string, to: string): string {
  const out = join(folder, `${file}-out`);
  const home = pathToFileURL(join(folder, 'home')).href;
  const { status, stderr } = spawnSync(
    office!,
    [`-env:UserInstallation=${home}`, '--headless', '--convert-to', to, '--outdir', out, join(folder, file)],
    { encoding: 'utf8', timeout: 110_000 },
  );
  expect(status, stderr).toBe(0);
  return out;
}

/** A number with the fifteen figures that LibreOffice writes into CSV. */
const asShown = (cell: ReadCell): string =>
  typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : (cell ?? '');

describe.skipIf(!office)('LibreOffice, where it is installed', () => {
  it.each([
    ['xlsx', readXlsx],
    ['ods', readOds],
  ])(
    'reads every sheet of %s, hostile text and figures alike',
    { timeout: 120_000 },
    async (format, read) => {
      const [file] = await renderAsked(hostileComparison(), [format]);
      writeFileSync(join(folder, file!.path), file!.content);
      const out = converted(file!.path, everySheet);
      const sheets = read(file!.content as Uint8Array);
      expect(readdirSync(out)).toHaveLength(sheets.length);
      for (const { name, rows } of sheets) {
        const csv = readFileSync(join(out, `tables-${name}.csv`), 'utf8');
        const found = readCsv(csv);
        expect(found.length, name).toBe(rows.length);
        for (const [at, row] of rows.entries())
          expect(found[at]!.slice(0, row.length), `${name}, row ${at + 1}`).toEqual(row.map(asShown));
      }
    },
  );

  it('lays a briefing out on about four pages, with every word of it', { timeout: 120_000 }, async () => {
    const [file] = await renderAsked(fictionalComparison(), ['docx'], { only: ['ashmoor'] });
    const bytes = file!.content as Uint8Array;
    writeFileSync(join(folder, 'briefing.docx'), bytes);
    const pdf = readFileSync(join(converted('briefing.docx', 'pdf'), 'briefing.pdf'), 'latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(3);
    expect(pages).toBeLessThanOrEqual(5);
    const text = readFileSync(
      join(converted('briefing.docx', 'txt:Text (encoded):UTF8'), 'briefing.txt'),
      'utf8',
    );
    const plain = (all: string) => all.replace(/[•\s\uFEFF]+/g, ' ');
    const { paragraphs } = readDocx(bytes);
    for (const { text: words } of paragraphs) expect(plain(text)).toContain(plain(words).trim());
  });

  it('opens a hostile briefing and a tracker', { timeout: 120_000 }, async () => {
    const files = await renderAsked(hostileComparison(), ['docx', 'tracker'], { only: ['ashmoor'] });
    for (const { path, content } of files) {
      const name = basename(path);
      writeFileSync(join(folder, name), content);
      expect(readdirSync(converted(name, 'pdf'))).toEqual([name.replace(/\.[a-z]+$/, '.pdf')]);
    }
  });
});
