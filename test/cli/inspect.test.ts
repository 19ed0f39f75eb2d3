import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplesFolder } from '../../src/io/project.ts';
import { runPcp } from './run-pcp.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pcp-inspect-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sample = join(samplesFolder, 'westerlow-2025.pdf');

describe('pcp inspect', () => {
  it('draws one page and prints where', () => {
    const { code, out } = runPcp('inspect', sample, '--page', '2', '--out', folder);
    expect(code).toBe(0);
    expect(out.trim()).toBe(join(folder, 'westerlow-2025-page-2.svg'));
    expect(readFileSync(out.trim(), 'utf8')).toContain('page 2 of');
  });

  it('draws all pages with an index, and gives the blocks’ number as JSON', () => {
    const { code, out } = runPcp('inspect', sample, '--out', folder, '--no-picture', '--json');
    expect(code).toBe(0);
    const told = JSON.parse(out);
    expect(told.files).toHaveLength(told.pages + 1);
    expect(told.blocks).toBeGreaterThan(10);
    for (const file of told.files) expect(existsSync(file)).toBe(true);
  });

  it('lists the blocks of a document without pages', () => {
    const file = join(folder, 'plan.md');
    writeFileSync(file, '# Plan\n\nWe will:\n\n- mend gates\n');
    const { code, out } = runPcp('inspect', file, '--out', folder);
    expect(code).toBe(0);
    expect(readFileSync(out.trim(), 'utf8')).toContain('mend gates');
  });

  it('gives exit 2 for a missing path, a folder, a page that is none and a format without pages', () => {
    const html = join(samplesFolder, 'greater-brantwick-2021.html');
    for (const words of [
      [join(folder, 'none.pdf')],
      [folder],
      [sample, '--page', '999'],
      [sample, '--page', 'x'],
      [html, '--page', '1'],
    ]) {
      const { code, err } = runPcp('inspect', ...words, '--out', join(folder, 'never'));
      expect(code, words.join(' ')).toBe(2);
      expect(err).toContain('next:');
    }
    expect(readdirSync(folder)).not.toContain('never');
  });

  it('gives exit 3 for a file that cannot be read', () => {
    const file = join(folder, 'broken.pdf');
    writeFileSync(file, '%PDF-1.7 and no more');
    const { code, err } = runPcp('inspect', file, '--out', join(folder, 'never'));
    expect(code).toBe(3);
    expect(err).toContain('broken.pdf');
  });
});
