import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { editionSchema, forceSchema } from '../../src/model/index.ts';
import { makeSamples } from '../../src/samples/index.ts';
import { bare, corpusFile, fonts, pageTexts, source, sources } from './samples-fixture.ts';

const fictional = 'Fictional sample plan - not a real force area';
const made = await makeSamples(sources(), fonts);
const gold = made.gold
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; document: string; text: string; page: number | null });
const scan = 'kelderdale-2025.pdf';
const pdfs = made.files.filter(({ name }) => name.endsWith('.pdf') && name !== scan);

function bytesOf(name: string): Uint8Array {
  return made.files.find((file) => file.name === name)!.bytes;
}

describe('the made files', () => {
  test('are four PDFs, a Word document and a web page', () => {
    expect(made.files.map(({ name }) => name)).toEqual([
      'greater-brantwick-2021.html',
      'greater-brantwick-2025.pdf',
      'kelderdale-2025.pdf',
      'selwynshire-2025.docx',
      'wendleshire-2025.pdf',
      'westerlow-2025.pdf',
    ]);
  });

  test('are those that are committed, labels too', () => {
    for (const { name, bytes } of made.files)
      expect(corpusFile(`plans/${name}`).equals(Buffer.from(bytes)), name).toBe(true);
    expect(corpusFile('gold/samples.jsonl').toString('utf8')).toBe(made.gold);
    for (const { name, bytes } of made.places)
      expect(corpusFile(`gold/${name}`).equals(Buffer.from(bytes)), name).toBe(true);
  });

  test('are made to the same bytes twice', async () => {
    const again = await makeSamples(
      ['wendleshire-2025', 'selwynshire-2025', 'kelderdale-2025'].map(source),
      fonts,
    );
    for (const { name, bytes } of again.files)
      expect(Buffer.from(bytes).equals(Buffer.from(bytesOf(name))), name).toBe(true);
  });

  test('name no clock: the dates in them are those of the sources', () => {
    const year = String(new Date().getFullYear());
    for (const { bytes } of pdfs) expect(Buffer.from(bytes).toString('latin1')).not.toContain(`(D:${year}`);
    const core = strFromU8(unzipSync(bytesOf('selwynshire-2025.docx'))['docProps/core.xml']!);
    expect(core.match(/2025-04-01T09:00:00Z/g)).toHaveLength(2);
  });
});

describe.each(pdfs)('$name', ({ name, bytes }) => {
  const pages = pageTexts(bytes);

  test('has 8 to 14 pages', () => {
    expect(pages.length).toBeGreaterThanOrEqual(8);
    expect(pages.length).toBeLessThanOrEqual(14);
  });

  test('says on every page that it is fictional', () => {
    for (const page of pages) expect(page).toContain(fictional);
  });

  test('has every labelled unit begin on the page its label gives', () => {
    const texts = pages.map(bare);
    const lost = gold
      .filter((unit) => unit.document === name)
      .filter((unit) => !beginsOn(texts[(unit.page ?? 0) - 1] ?? '', unit.text.split(' ')));
    expect(lost).toEqual([]);
  });
});

/** A pull quote may stand between the first word and the next. */
function beginsOn(page: string, words: readonly string[]): boolean {
  const has = (from: number, to: number) => page.includes(bare(words.slice(from, to).join(' ')));
  return has(0, 3) || (has(0, 1) && has(1, 4)) || (has(0, 2) && has(2, 5));
}

describe('the scanned plan', () => {
  const bytes = Buffer.from(bytesOf(scan)).toString('latin1');
  const drawn = Buffer.from(made.places[0]!.bytes).toString('utf8').trimEnd().split('\n');
  const words = drawn.map((line) => line.split('\t')).map(([page, , , text]) => ({ page, text }));
  const pages = [1, 2, 3].map((page) =>
    words
      .filter((word) => word.page === String(page))
      .map(({ text }) => text)
      .join(' '),
  );

  test('has three pages, each one picture and no text', () => {
    expect(bytes.match(/\/Type \/Page\b/g)).toHaveLength(3);
    expect(bytes.match(/\/Subtype \/Image\b/g)).toHaveLength(3);
    expect(bytes).not.toContain('] TJ');
    expect(bytes.length).toBeLessThan(500_000);
  });

  test('has it drawn on every page that it is fictional', () => {
    for (const page of pages) expect(page).toContain(fictional);
  });

  test('has every labelled unit drawn on the page its label gives', () => {
    const units = gold.filter((unit) => unit.document === scan);
    expect(units.length).toBeGreaterThan(50);
    const lost = units.filter((unit) => !beginsOn(bare(pages[unit.page! - 1]!), unit.text.split(' ')));
    expect(lost).toEqual([]);
  });
});

test('one PDF is tagged and two are not', () => {
  const tagged = pdfs.filter(({ bytes }) => Buffer.from(bytes).toString('latin1').includes('/Marked true'));
  expect(tagged.map(({ name }) => name)).toEqual(['greater-brantwick-2025.pdf']);
});

test('the tagged PDF has headings, lists, tables, notes and artifacts in its structure', () => {
  const text = Buffer.from(bytesOf('greater-brantwick-2025.pdf')).toString('latin1');
  const tags = [
    'H1',
    'H2',
    'H3',
    'P',
    'L',
    'LI',
    'Lbl',
    'LBody',
    'Table',
    'TR',
    'TH',
    'TD',
    'TOC',
    'TOCI',
    'Note',
  ];
  for (const tag of tags) expect(text, tag).toContain(`/S /${tag}\n`);
  expect(text).toContain('/Artifact <<');
});

test('the frames of one PDF are painted out of the order of reading', () => {
  const page = pageTexts(bytesOf('wendleshire-2025.pdf'))[4]!;
  expect(page.indexOf('Why it matters')).toBeGreaterThan(page.indexOf('What we will do together'));
});

test('the Word document says that it is fictional in title, footer and first page, and holds every unit', () => {
  const parts = unzipSync(bytesOf('selwynshire-2025.docx'));
  const text = (name: string) => strFromU8(parts[name]!);
  expect(text('docProps/core.xml')).toContain(fictional);
  expect(text('word/footer1.xml')).toContain(fictional);
  expect(text('word/document.xml')).toContain(fictional);
  expect(text('word/document.xml').match(/<w:pageBreakBefore\/>/g)?.length).toBeGreaterThanOrEqual(7);
  const words = bare((text('word/document.xml') + text('word/footnotes.xml')).replace(/<[^>]*>|&\w+;/g, ''));
  const units = gold.filter((unit) => unit.document === 'selwynshire-2025.docx');
  expect(units.filter((unit) => !words.includes(bare(unit.text)))).toEqual([]);
  expect(units.every((unit) => unit.page === null)).toBe(true);
});

test('the web page says that it is fictional in a banner and holds every unit and no script', () => {
  const html = Buffer.from(bytesOf('greater-brantwick-2021.html')).toString('utf8');
  expect(html).toContain(`<p class="fictional" role="note">${fictional}</p>`);
  expect(html).not.toContain('<script');
  expect(html).not.toContain('http');
  const words = bare(html.replace(/<sup>.*?<\/sup>|<[^>]*>|&\w+;/g, ''));
  const units = gold.filter((unit) => unit.document === 'greater-brantwick-2021.html');
  expect(units.filter((unit) => !words.includes(bare(unit.text)))).toEqual([]);
});

test('the manifest names each made file once, in a fictional area, with the title its source gives', () => {
  const editions = z.array(editionSchema).parse(parse(corpusFile('plans/plans.yaml').toString('utf8')));
  const forces = z.array(forceSchema).parse(parse(corpusFile('plans/forces.yaml').toString('utf8')));
  expect(editions.flatMap((edition) => edition.files).sort()).toEqual(made.files.map(({ name }) => name));
  expect(forces.every((force) => force.fictional)).toBe(true);
  const given = sources() as { id: string; area: string; title: string; from: string; to: string }[];
  const facts = (each: { id: string; area: string; title: string; from: string | null; to: string | null }) =>
    [each.id, each.area, each.title, each.from, each.to].join(' | ');
  expect(editions.map(facts).sort()).toEqual(given.map(facts).sort());
  for (const edition of editions) {
    expect(edition.fictional).toBe(true);
    expect(forces.map((force) => force.slug)).toContain(edition.area);
  }
});
