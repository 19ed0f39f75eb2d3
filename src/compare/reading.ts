import type { Analysis, Placement, Statement } from '../model/index.ts';
import { distinctPrintings } from './distinct.ts';
import type { EditionFiles } from './editions.ts';
import { inReadingOrder } from './printing.ts';
import { type Distinct, makeStatement } from './statement.ts';
import { counted } from './words.ts';

/** An edition as it was read: everything that its figures are made of. */
export type Reading = Readonly<{
  placement: Placement;
  analyses: readonly Analysis[];
  /** In reading order. */
  distinct: readonly Distinct[];
  /** Firm and soft undertakings: what is counted. */
  undertakings: readonly Distinct[];
  bodyWords: number;
  welshWords: number;
  /** Why nothing can be said of what was not found, or null. */
  unread: string | null;
}>;

/** A bilingual edition says everything twice; one with over twice as much Welsh does not say it all in English. */
const welshPerEnglish = 2;
/** Share of pages without readable text from which "not found" is no longer said. */
const unreadableShare = 0.1;

/** Fewer words, with nothing marked in them, are a cover or a note and no plan: nothing is said to be missing from them. */
const fewestWords = 100;

/** Reads all files of an edition together. */
export function readEdition({ placement, analyses }: EditionFiles): Reading {
  const distinct = withUniqueIds(
    distinctPrintings(analyses)
      .map(makeStatement)
      .sort((a, b) => inReadingOrder(a.printings[0]!, b.printings[0]!)),
  );
  const bodyWords = sum(analyses.map((analysis) => analysis.counts.bodyWords));
  const welshWords = sum(analyses.map((analysis) => analysis.counts.welshWords));
  return {
    placement,
    analyses,
    distinct,
    undertakings: distinct.filter(({ statement }) => isUndertaking(statement)),
    bodyWords,
    welshWords,
    unread: whyUnread(analyses, bodyWords, welshWords, distinct.length),
  };
}

/** Firm or soft: an aspiration is a wish, counted apart. */
export function isUndertaking(statement: Statement): boolean {
  return statement.kind === 'commitment' && statement.strength !== 'aspiration';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function withUniqueIds(distinct: readonly Distinct[]): Distinct[] {
  const times = new Map<string, number>();
  return distinct.map((one) => {
    const time = (times.get(one.statement.id) ?? 0) + 1;
    times.set(one.statement.id, time);
    if (time === 1) return one;
    return { ...one, statement: { ...one.statement, id: `${one.statement.id}-${time}` } };
  });
}

function whyUnread(
  analyses: readonly Analysis[],
  bodyWords: number,
  welshWords: number,
  marked: number,
): string | null {
  if (welshWords > welshPerEnglish * bodyWords)
    return 'the text, or most of it, is in Welsh, which is not tagged';
  if (bodyWords === 0) return 'no text could be read';
  if (bodyWords < fewestWords && marked === 0)
    return `it has ${counted(bodyWords, 'word')} in all, and nothing in them was marked`;
  const pages = sum(analyses.map((analysis) => analysis.pages.length));
  const unreadable = sum(analyses.map(unreadablePages));
  if (pages === 0 || unreadable / pages <= unreadableShare) return null;
  return `${unreadable} of ${pages} pages could not be read`;
}

/** Pages without text that a problem names, or with images only, or of which words are missing or wrong. */
function unreadablePages(analysis: Analysis): number {
  const named = analysis.problems.filter((problem) => problem.code === 'page-without-text');
  const pages = new Set(named.map((problem) => problem.where.page));
  for (const page of analysis.pages) {
    const imageOnly = page.characters === 0 && (page.images ?? 0) > 0;
    const garbled = page.unmappedGlyphs > page.characters / 10;
    if (imageOnly || garbled || page.trust === 'poor') pages.add(page.page);
  }
  return pages.size;
}
