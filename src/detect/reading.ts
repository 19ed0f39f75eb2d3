import type { Sentence } from '../model/index.ts';
import { asAuthor } from './as-author.ts';
import { authorNames } from './author-name.ts';
import { foldInPlace } from './fold.ts';
import { type Form, formOf } from './form.ts';
import { listedHeadings } from './listed-headings.ts';
import { mainVerb } from './main-verb.ts';
import { type Subject, subjectOf } from './subject.ts';
import { readWords, type Words } from './words.ts';

/** A line that stands above sentences, read once for all of them. */
export type Line = Words &
  Readonly<{
    text: string;
    /** By the number of a pattern that was sought in it, the words found, or null. */
    found: (string | null | undefined)[];
  }>;

/**
 * A line that a sentence is read under: a lead-in, a table's column header, a heading, or (`neighbour`) an
 * introduction some lines above that nothing has closed. `distance` counts from the nearest (0) outwards.
 */
export type Frame = Readonly<{
  line: Line;
  where: 'lead-in' | 'heading' | 'neighbour';
  distance: number;
}>;

/** What is seen of a sentence by itself. Its words are folded letter for letter, a leading paragraph number blanked. */
export type Seen = Words &
  Readonly<{ sentence: Sentence; form: Form; subject: Subject; verb: string | null }>;

/** A sentence as the rules see it: its words, form and subject, frames and neighbours. */
export type Reading = Seen &
  Readonly<{
    /** Nearest first. */
    frames: readonly Frame[];
    previous: Seen | null;
    next: Seen | null;
    /** For a heading that stands for an item of a list of undertakings, the line that announces the list. */
    announcement: string | null;
    /** For a table cell, the text of its row's owner, lead or responsible body. */
    owner: string | null;
  }>;

/** A paragraph's or item's own number, which is no number of anything: "4.12 ", "3) ". */
const paragraphNumber = /^\s*(?:\d{1,3}(?:\.\d{1,3})+[.)]?|\d{1,3}[.)])\s/;

/** Folds a text, letter for letter. */
type Fold = (text: string) => string;

/** Folds what a document says; where it names its author in the third person, as if the author said it (`asAuthor`). */
function foldOf(sentences: readonly Sentence[]): Fold {
  const author = authorNames(sentences);
  if (author === null) return foldInPlace;
  const spoken = asAuthor(author);
  return (text) => spoken(foldInPlace(text));
}

function see(sentence: Sentence, fold: Fold): Seen {
  const text = fold(sentence.text).replace(paragraphNumber, (number) => ' '.repeat(number.length));
  const words = readWords(text);
  const form = formOf(words);
  return {
    ...words,
    sentence,
    form,
    subject: subjectOf(sentence.text, words),
    verb: mainVerb(words, form),
  };
}

function framesOf(
  sentence: Sentence,
  introduction: string | null,
  announcement: string | null,
  lineOf: (text: string) => Line,
): Frame[] {
  const { leadIn, leadInChain, heading, headingPath, table } = sentence;
  const frames: Frame[] = [];
  const add = (text: string, where: Frame['where']) =>
    frames.push({ line: lineOf(text), where, distance: frames.length });
  const header = table?.header ?? null;
  const chain = leadInChain.length > 0 ? leadInChain : leadIn === null ? [] : [leadIn];
  const leadIns = header === null || chain.includes(header) ? chain : [...chain, header];
  for (let at = leadIns.length - 1; at >= 0; at--) add(leadIns[at]!, 'lead-in');
  if (announcement !== null) add(announcement, 'lead-in');
  if (introduction !== null) add(introduction, 'neighbour');
  const headings = headingPath.length > 0 ? headingPath : heading === null ? [] : [heading];
  const innermost = headings.length - (sentence.blockKind === 'heading' ? 2 : 1);
  for (let at = innermost; at >= 0; at--) if (!leadIns.includes(headings[at]!)) add(headings[at]!, 'heading');
  return frames;
}

const item: ReadonlySet<Form> = new Set([
  'imperative',
  'gerund',
  'infinitive',
  'noun-phrase',
  'participle',
  'third-verb',
  'past',
]);

const breaksOff = /\b(?:will|shall|i|we|:)$/;

/** "So what will he do about it?": what follows answers. */
const asksWhatIsToBeDone =
  /\bwhat (?:will|would|shall|am|are|is) (?:[\w'-]+ ){1,3}(?:do|going to do|offer|change|doing)\b/;

/**
 * For sentences in order that have no lead-in, the introduction ("I will:") above them in the same section, as long as
 * every line since is shaped like an item or says what the author will do: lists that were not recognised as such.
 */
function openIntroductions(): (one: Seen) => string | null {
  let open: Seen | null = null;
  return (one) => {
    const { sentence, form } = one;
    if (sentence.blockKind === 'furniture') return null;
    const broken = one.folded.length < 120 && breaksOff.test(one.folded);
    if (form === 'introduction' || broken || (form === 'question' && asksWhatIsToBeDone.test(one.folded))) {
      open = one;
      return null;
    }
    if (open !== null && open.sentence.section !== sentence.section) open = null;
    // Leaflets set a few words above each promise: what the author says they will do ends no list.
    if (form === 'first-will') return null;
    if (!item.has(form)) open = null;
    if (sentence.leadIn !== null || sentence.leadInChain.length > 0 || sentence.blockKind === 'heading')
      return null;
    return open === null ? null : open.sentence.text;
  };
}

/** The words of the first cell of a row that names who is to do it: who leads stands before partners. */
function ownerOf({ row }: Sentence): string | null {
  return row?.find(({ says }) => says === 'lead')?.text ?? null;
}

/** Readings of all sentences of one document, in order, one at a time: those of a long plan take much memory. */
export function* readings(sentences: readonly Sentence[]): Generator<Reading, void> {
  const fold = foldOf(sentences);
  const lines = new Map<string, Line>();
  const lineOf = (text: string): Line => {
    const line = lines.get(text) ?? { ...readWords(fold(text)), text, found: [] };
    lines.set(text, line);
    return line;
  };
  const introductionTo = openIntroductions();
  const announcementOf = listedHeadings();
  let previous: Seen | null = null;
  let one: Seen | null = sentences.length === 0 ? null : see(sentences[0]!, fold);
  for (let at = 1; one !== null; at++) {
    const next: Seen | null = at < sentences.length ? see(sentences[at]!, fold) : null;
    const { sentence } = one;
    const announcement = announcementOf(one);
    const frames = framesOf(sentence, introductionTo(one), announcement, lineOf);
    yield { ...one, frames, previous, next, announcement, owner: ownerOf(sentence) };
    previous = one;
    one = next;
  }
}

/** The same all at once. */
export function readAll(sentences: readonly Sentence[]): Reading[] {
  return [...readings(sentences)];
}
