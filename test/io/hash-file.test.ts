import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hashFile } from '../../src/io/hash-file.ts';
import { sha256 } from '../../src/text/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'pcp-hash-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a file read in pieces has the size and the hash of its bytes, empty or longer than a piece', () => {
  for (const length of [0, 1, 1024 * 1024, 2.5 * 1024 * 1024]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 251);
    const path = join(folder, `${length}.bin`);
    writeFileSync(path, bytes);
    expect(hashFile(path)).toEqual({ bytes: length, hash: sha256(bytes) });
  }
});

it('a file that is not there is an error, not an empty hash', () => {
  expect(() => hashFile(join(folder, 'none.pdf'))).toThrow(/ENOENT/);
});
