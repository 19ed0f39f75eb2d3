import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Picture } from '../../../src/extract/index.ts';
import { openPackage } from '../../../src/io/ocr/package.ts';
import { openProgram } from '../../../src/io/ocr/program.ts';
import { readTsv } from '../../../src/io/ocr/read-tsv.ts';
import { fill } from '../../../src/samples/scan/fill.ts';
import { readLetters } from '../../../src/samples/scan/outlines.ts';
import { fonts } from '../../samples/samples-fixture.ts';

const table = [
  'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
  '1\t1\t0\t0\t0\t0\t0\t0\t300\t100\t-1\t',
  '5\t1\t1\t1\t1\t1\t10\t20\t30\t12\t96.5\tSafer',
  '5\t1\t1\t1\t1\t2\t45\t20\t50\t12\t41\ttowns',
  '5\t1\t1\t1\t2\t1\t10\t40\tx\t12\t41\tbroken',
  '5\t1\t1\t1\t2\t2\t10\t40\t5\t12\t95\t ',
].join('\n');

test('the table gives words with place, line and confidence; rows without a word or a place are left out', () => {
  expect(readTsv(table)).toEqual([
    { text: 'Safer', x: 10, y: 20, width: 30, height: 12, line: '1.1.1.1', confidence: 0.965 },
    { text: 'towns', x: 45, y: 20, width: 50, height: 12, line: '1.1.1.1', confidence: 0.41 },
  ]);
});

const small: Picture = { width: 4, height: 2, grey: new Uint8Array(8).fill(200), dpi: 200 };

describe.skipIf(process.platform === 'win32')('the program', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pcp-ocr-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A stand-in for tesseract; `body` runs where a picture is to be read. */
  function standIn(name: string, body: string, languages = 'List of available languages (1):\neng'): string {
    const path = join(folder, name);
    const code = `#!${process.execPath}
const [first] = process.argv.slice(2);
if (first === '--version') console.log('tesseract 5.9.1');
else if (first === '--list-langs') console.log(${JSON.stringify(languages)});
else { const parts = []; process.stdin.on('data', (part) => parts.push(part)).on('end', () => { const input = Buffer.concat(parts); ${body} }); }
`;
    writeFileSync(path, code);
    chmodSync(path, 0o755);
    return path;
  }

  it('is given the picture on its input and page segmentation 3, and its table is read', async () => {
    const say = `console.log(${JSON.stringify(table)} + '\\n5\\t1\\t1\\t1\\t3\\t1\\t1\\t1\\t1\\t1\\t90\\t' + process.argv.slice(2).join('_') + '_' + input.subarray(0, 10).toString('latin1').replace(/\\s/g, '_') + '_' + process.env.OMP_THREAD_LIMIT);`;
    const program = await openProgram(standIn('good', say));
    expect(program?.name).toBe('tesseract 5.9.1');
    const words = await program!.recognise(small);
    expect(words.map(({ text }) => text)).toEqual([
      'Safer',
      'towns',
      'stdin_stdout_-l_eng_--psm_3_--dpi_200_tsv_P5_4_2_255_1',
    ]);
  });

  it('that fails on a page says so', async () => {
    const program = await openProgram(standIn('bad', 'process.exit(3);'));
    await expect(program!.recognise(small)).rejects.toThrow('the program tesseract failed (3)');
  });

  it('is not used where it is missing or knows no English', async () => {
    expect(await openProgram(join(folder, 'nowhere'))).toBeNull();
    expect(await openProgram(standIn('welsh', '', 'List (1):\ncym'))).toBeNull();
  });
});

test('the package reads a small picture with what is installed, and the network is not asked', async () => {
  const fetching = globalThis.fetch;
  globalThis.fetch = () => Promise.reject(new Error('no network'));
  const recogniser = await openPackage();
  try {
    const words = await recogniser!.recognise(drawn('Safer streets'));
    expect(words.map(({ text }) => text)).toEqual(['Safer', 'streets']);
    expect(Math.min(...words.map(({ confidence }) => confidence))).toBeGreaterThan(0.8);
    expect(Math.abs(words[0]!.x - 20)).toBeLessThan(8);
  } finally {
    await recogniser!.close();
    globalThis.fetch = fetching;
  }
}, 30_000);

/** A line of words as a picture at 200 dots an inch, twelve points high, twenty dots from the left. */
function drawn(text: string): Picture {
  const [width, height, size] = [360, 80, 34];
  const sheet = { width, height, grey: new Float32Array(width * height).fill(255) };
  const letters = readLetters(fonts('Helvetica'));
  const em = size / letters.unitsPerEm;
  let pen = 20;
  for (const letter of text) {
    const { advance, outlines } = letters.glyph(letter);
    const placed = outlines.map((outline) => outline.map(([x, y]) => [pen + x * em, 50 - y * em] as const));
    if (placed.length > 0) fill(sheet, placed, 0);
    pen += advance * em;
  }
  return { width, height, grey: Uint8Array.from(sheet.grey), dpi: 200 };
}
