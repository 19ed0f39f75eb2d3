import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseXml } from '../../../src/extract/docx/xml.ts';
import { extractDocument } from '../../../src/extract/index.ts';
import { docx, paragraph, run } from './make.ts';

const failure = (bytes: Uint8Array) => extractDocument(bytes, 'plan.docx').catch((error) => error);

describe('hostile Word documents', () => {
  test('a small file that unpacks to more than a document can be is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await failure(bomb)).toMatchObject({ code: 'too-large-inside', exitCode: 3 });
  });

  test('a part that is larger than it says is not read beyond what it says', async () => {
    const bytes = docx(paragraph(run(`We mend. ${'x'.repeat(5_000)}`)));
    const directory = findDirectoryEntry(bytes, 'word/document.xml');
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 200, true);
    const read = await extractDocument(bytes, 'plan.docx').catch((error) => error);
    expect(read.text?.length ?? 0).toBeLessThan(200);
  });

  test('a file cut in half is damaged or no document', async () => {
    const bytes = docx(paragraph(run('We mend.')));
    const error = await failure(bytes.subarray(0, bytes.length / 2));
    expect(error).toMatchObject({ name: 'PcpError', exitCode: 3 });
  });

  test('a document without a body is damaged', async () => {
    expect(await failure(zipSync({ 'word/document.xml': strToU8('<w:document/>') }))).toMatchObject({
      code: 'damaged',
    });
  });

  test('a document of pictures alone says so', async () => {
    expect(await failure(docx('<w:p><w:r><w:drawing/></w:r></w:p>'))).toMatchObject({
      code: 'no-text',
      exitCode: 3,
    });
  });

  test('declared entities are not expanded', () => {
    const root = parseXml('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;&amp;&#65;</a>');
    expect(root.children.at(-1)?.children[0]?.text).toBe('&b;&A');
  });

  test('elements nested a hundred thousand deep do not overflow', async () => {
    const deep = `${'<w:sdt>'.repeat(100_000)}${'</w:sdt>'.repeat(100_000)}`;
    const read = await extractDocument(docx(deep + paragraph(run('We mend.'))), 'plan.docx');
    expect(read.text).toBe('We mend.');
  });
});

function findDirectoryEntry(bytes: Uint8Array, name: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const wanted = strToU8(name);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (wanted.every((byte, index) => bytes[at + 46 + index] === byte)) return at;
  }
  throw new Error(`${name} is not in the archive`);
}
