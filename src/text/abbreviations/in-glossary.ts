import type { Sentence } from '../../model/index.ts';
import type { Pair } from './in-sentence.ts';
import { longFormAfter } from './long-form.ts';
import { shortForm } from './short-form.ts';

const glossaryTitle = /\b(?:glossary|abbreviations?|acronyms?|jargon|terms used|definitions)\b/iu;
const meaningTitle =
  /\b(?:meaning|definition|stands for|full (?:name|title|term)|description|explanation|in full)\b/iu;
const separator = /\s*(?:[:=\u2013\u2014]|\s-\s|\bstands for\b|\bmeans\b)\s*/u;

/** What of a sentence a glossary is recognised by. */
export type GlossaryLine = Pick<Sentence, 'text' | 'headingPath' | 'row' | 'table'>;

/**
 * Abbreviations that a line of a glossary or a row of a table explains. Under a heading such as "Glossary", or in a
 * column such as "Meaning", the words count as they stand; elsewhere only where the letters fit them.
 */
export function pairsInGlossary(line: GlossaryLine): Pair[] {
  const named = line.headingPath.some((heading) => heading.length < 120 && glossaryTitle.test(heading));
  if (line.table !== null) return inRow(line, named);
  const whole = inLine(line.text, named);
  return whole.length > 0 || !named ? whole : inParagraph(line.text);
}

/**
 * The short form that stands alone in a line, with the words that the next line begins with: a term and its description,
 * or the cells of a row that was taken for a header.
 */
export function pairInTwoLines(line: string, next: string): Pair[] {
  if (line.length > 20) return [];
  return pairOf(line.replace(/\s*[:\u2013\u2014-]\s*$/u, ''), next, false) ?? [];
}

/** "ROCU: Regional Organised Crime Unit", and the other way round. */
function inLine(text: string, named: boolean): Pair[] {
  const found = separator.exec(text.slice(0, longestLine));
  if (found === null || found.index === 0) return [];
  const [left, right] = [text.slice(0, found.index), text.slice(found.index + found[0].length, longestLine)];
  return pairOf(left, right, named) ?? pairOf(right, left, named) ?? [];
}

const longestLine = 300;

/** A cell that holds nothing but a short form, with the cell of its row that explains it. */
function inRow({ text, row = [], table }: GlossaryLine, named: boolean): Pair[] {
  if (table?.isHeader || text.length > longestLine) return [];
  for (const cell of shortForm(text.trim()) === null ? [] : row) {
    const pair = pairOf(text, cell.text, named || meaningTitle.test(cell.header ?? ''));
    if (pair !== null) return pair;
  }
  return inLine(text, named);
}

function pairOf(left: string, right: string, named: boolean): Pair[] | null {
  const short = shortForm(left.trim());
  if (short === null) return null;
  const long = longFormAfter(short, right) ?? (named ? clauseOf(right) : null);
  return long === null || long.toLowerCase() === short.toLowerCase() ? null : [{ short, long }];
}

/** What a glossary explains with, to its first stop: a glossary goes on to tell what the thing does. */
function clauseOf(text: string): string | null {
  const clause = text.split(/[.;:(\u2013\u2014]|,? (?:which|who|that|is|are|was)\b/u, 1)[0]!.trim();
  const words = clause.split(/\s+/).length;
  return words >= 2 && words <= 10 ? clause : null;
}

/** Entries that run on in one paragraph, as where the columns of a glossary were not told apart. */
function inParagraph(text: string): Pair[] {
  const pairs: Pair[] = [];
  for (const { 0: word, index } of text.matchAll(/\S{2,14}/gu)) {
    const short = shortForm(word.replace(/[:,]$/, ''));
    const long =
      short === null ? null : longFormAfter(short, text.slice(index + word.length, index + longestLine));
    if (short !== null && long !== null) pairs.push({ short, long });
  }
  return pairs;
}
