import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { auditFurniture, drawIndex, drawPage, listBlocks, type PagePicture } from '../../inspect/index.ts';
import { readSource } from '../../io/extract-file.ts';
import { openExtractionPool } from '../../io/extraction-pool.ts';
import { writeWhole } from '../../io/files.ts';
import { findDocuments } from '../../io/find-documents.ts';
import { noteMade } from '../../io/made-here.ts';
import { drawPages, type PageAnswer } from '../../io/page-pictures.ts';
import { type Extraction, exitCodes, PcpError } from '../../model/index.ts';
import { slugOf } from '../../report/slug.ts';
import type { Command } from '../command.ts';
import type { Terminal } from '../terminal.ts';

type Place = Readonly<{ path: string; name: string; out: string }>;

export const run: Command['run'] = async ({ words, options, terminal }) => {
  const path = fileOf(words[0] ?? '');
  const wanted = pageOption(options.page);
  const place = { path, name: basename(path), out: String(options.out) };
  const extraction = await extract(path);
  const files =
    extraction.pageCount === null
      ? listing(extraction, wanted, place)
      : await drawings(
          extraction,
          pagesOf(extraction, wanted, path),
          place,
          options.picture !== false,
          terminal,
        );
  noteMade(
    place.out,
    files.map((file) => basename(file)),
  );
  if (options.json) terminal.out(JSON.stringify(summary(extraction, path, files), null, 1));
  else terminal.out(wanted === null ? (files.at(-1) ?? '') : files.join('\n'));
  return exitCodes.ok;
};

function summary(extraction: Extraction, file: string, files: readonly string[]): object {
  const { format, pageCount, blocks, pages, problems } = extraction;
  return {
    file,
    format,
    pages: pageCount,
    blocks: blocks.length,
    files,
    trust: pages,
    furniture: auditFurniture(extraction),
    problems,
  };
}

/** The one file that is meant. Throws PcpError (exit 2) for none, a folder, or one that is not there. */
function fileOf(path: string): string {
  if (path !== '' && statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new PcpError({
      code: 'not-a-file',
      message: 'This is a folder; one document is drawn at a time.',
      hint: 'Name a file in it.',
      exitCode: exitCodes.usage,
      where: { file: path },
    });
  }
  return findDocuments([path], []).files[0]?.absolute ?? path;
}

function pageOption(value: string | boolean | undefined): number | null {
  if (value === undefined) return null;
  if (/^[1-9]\d{0,5}$/.test(String(value))) return Number(value);
  throw new PcpError({
    code: 'bad-page',
    message: `"${value}" is no page number.`,
    hint: 'Give --page a whole number, counted from 1.',
    exitCode: exitCodes.usage,
  });
}

async function extract(path: string): Promise<Extraction> {
  const source = readSource({ path, absolute: path });
  if ('failure' in source) throw unreadable(source.failure, path);
  const pool = openExtractionPool();
  try {
    const result = await pool.extract(path, source.hash);
    if ('failure' in result) throw unreadable(result.failure, path);
    return JSON.parse(result.json);
  } finally {
    pool.close();
  }
}

function unreadable(failure: { code: string; message: string; hint: string }, file: string): PcpError {
  return new PcpError({ ...failure, exitCode: exitCodes.unreadableInput, where: { file } });
}

function listing(extraction: Extraction, wanted: number | null, { path, name, out }: Place): string[] {
  if (wanted !== null) {
    throw new PcpError({
      code: 'no-pages',
      message: `A document of the format ${extraction.format} has no pages.`,
      hint: 'Leave --page out: all blocks are listed in one file.',
      exitCode: exitCodes.usage,
      where: { file: path },
    });
  }
  const file = join(out, `${slugOf(name)}.html`);
  writeWhole(file, listBlocks(extraction, name), false);
  return [file];
}

function pagesOf({ pageCount }: Extraction, wanted: number | null, file: string): number[] {
  const count = pageCount ?? 0;
  if (wanted === null) return Array.from({ length: count }, (_, at) => at + 1);
  if (wanted <= count) return [wanted];
  throw new PcpError({
    code: 'bad-page',
    message: `There is no page ${wanted}: the document has ${count}.`,
    hint: `Choose a page from 1 to ${count}.`,
    exitCode: exitCodes.usage,
    where: { file },
  });
}

/** Writes a drawing a page, and the index after them where all pages are drawn. */
async function drawings(
  extraction: Extraction,
  pages: readonly number[],
  { path, name, out }: Place,
  pictures: boolean,
  terminal: Terminal,
): Promise<string[]> {
  const fileName = (page: number) => `${slugOf(name.replace(/\.pdf$/i, ''))}-page-${page}.svg`;
  const write = (page: number, picture: PagePicture | null) => {
    terminal.progress(`drew page ${page}`);
    writeWhole(join(out, fileName(page)), drawPage(extraction, page, name, picture), false);
  };
  if (pictures)
    await drawPages({ path, pages, scale: 1.25 }, (answer) => write(answer.page, pictureOf(answer)));
  else for (const page of pages) write(page, null);
  const files = pages.map((page) => join(out, fileName(page)));
  if (pages.length < (extraction.pageCount ?? 0) || pages.length === 0) return files;
  const index = join(out, 'index.html');
  const drawn = pages.map((page) => ({ page, file: fileName(page) }));
  writeWhole(index, drawIndex(extraction, name, drawn), false);
  return [...files, index];
}

function pictureOf(answer: PageAnswer): PagePicture {
  return 'png' in answer
    ? { png: Buffer.from(answer.png).toString('base64') }
    : { why: `No picture of the page is shown: ${answer.why}.` };
}
