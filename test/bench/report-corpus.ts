import { createWriteStream, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import { parse } from 'yaml';
import { readCorpusData } from '../../src/io/corpus-data.ts';
import { type Chance, chanceOf } from './extract/random.ts';

type Unit = Readonly<{ text: string; kind?: string }>;

/** What a plan of the samples says, by whether it is a commitment. */
type Words = Readonly<{
  commitments: readonly string[];
  others: readonly string[];
  headings: readonly string[];
}>;

const sources = new URL('../../src/samples/sources/', import.meta.url);

/** Every unit of the sources of the sample plans. */
function sampleWords(): Words {
  const words = { commitments: [] as string[], others: [] as string[], headings: [] as string[] };
  const visit = (value: unknown, heading: boolean): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('text' in value && typeof value.text === 'string') {
      const { text, kind } = value as Unit;
      if (heading) words.headings.push(text);
      else if (kind === 'commitment') words.commitments.push(text);
      else if (text.split(' ').length > 5) words.others.push(text);
      return;
    }
    const isHeading = 'kind' in value && value.kind === 'heading';
    for (const inside of Object.values(value)) visit(inside, isHeading);
  };
  for (const name of readdirSync(sources).filter((one) => one.endsWith('.yaml')))
    visit(parse(readFileSync(new URL(name, sources), 'utf8')), false);
  return words;
}

/**
 * Writes a made plan for each of the areas into a folder, with a plans.csv: so many commitments each, made of the beginning of
 * one commitment of the samples and the end of another, so that no two are the same, among the samples' other sentences.
 * Gives the paths of the files.
 */
export async function makeReportCorpus(
  folder: string,
  areas: number,
  commitments: number,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const words = sampleWords();
  const forces = readCorpusData()
    .forces.filter(({ fictional }) => !fictional)
    .slice(0, areas);
  const files: string[] = [];
  for (const [index, { slug }] of forces.entries()) {
    const file = join(folder, `${slug}.pdf`);
    await writePlan(file, words, commitments, chanceOf(index + 1));
    files.push(file);
  }
  const rows = forces.map(
    ({ slug, name }) => `${slug}.pdf,${name},Made plan of ${name},2025-2029,final,full-plan`,
  );
  writeFileSync(
    join(folder, 'plans.csv'),
    `${['file,area,title,period,status,purpose', ...rows].join('\n')}\n`,
  );
  return files;
}

/**
 * What a page holds, as eight real brochures do (304 pages: 1,522 commitments, 14.8 sentences a page): the sample plans have
 * two and a half times as much on each, and a corpus as dense as they are has fewer pages to read than plans of its size.
 */
const page = { paragraphs: 2, sentences: 5, commitments: 5 };

async function writePlan(file: string, words: Words, commitments: number, chance: Chance): Promise<void> {
  const pdf = new PDFDocument({ size: 'A4', margin: 60, info: { CreationDate: new Date(0) } });
  const stream = pdf.pipe(createWriteStream(file));
  for (let made = 0; made < commitments; ) {
    if (made > 0) pdf.addPage();
    pdf.fontSize(14).font('Helvetica-Bold').text(chance.pick(words.headings));
    pdf.fontSize(11).font('Helvetica');
    for (let paragraph = 0; paragraph < page.paragraphs; paragraph += 1)
      pdf
        .moveDown(0.5)
        .text(Array.from({ length: page.sentences }, () => chance.pick(words.others)).join(' '));
    pdf.moveDown(0.5).text('I will:');
    for (let item = 0; item < page.commitments && made < commitments; item += 1, made += 1)
      pdf.moveDown(0.3).text(`• ${madeCommitment(words, chance)}`, { indent: 10 });
  }
  pdf.end();
  await finished(stream);
}

/** The first half of one commitment and the second half of another. */
function madeCommitment({ commitments }: Words, chance: Chance): string {
  const halves = [chance.pick(commitments), chance.pick(commitments)].map((text) => text.split(' '));
  const [first, second] = halves as [string[], string[]];
  const begin = first
    .slice(0, Math.ceil(first.length / 2))
    .join(' ')
    .replace(/[.,;:]$/, '');
  return `${begin} and ${second.slice(Math.floor(second.length / 2)).join(' ')}`;
}
