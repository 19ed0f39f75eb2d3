import { align, findMarking, mentionedIn } from '../align/index.ts';
import { detect } from '../detect/index.ts';
import type {
  Abbreviation,
  Analysis,
  Document,
  DocumentMarking,
  Placement,
  Problem,
  ReadSentence,
} from '../model/index.ts';
import { longestSentence, segment } from '../segment/index.ts';
import { findAbbreviations } from '../text/index.ts';
import { anatomyIfAny, firstYearOf } from './anatomy.ts';
import { countSentences } from './counts.ts';
import type { Toolkit } from './toolkit.ts';

/**
 * The story of one document: its sentences, what each is, what each is about, what its commitments are made of, and
 * what is known of what it names.
 */
export function analyseDocument(document: Document, edition: Placement, toolkit: Toolkit): Analysis {
  const { sentences, abbreviations } = readSentences(document, edition, toolkit);
  const marking = findMarking(document);
  return {
    schemaVersion: 1,
    id: document.id,
    source: document.source,
    edition,
    versions: toolkit.versions,
    pages: document.pages,
    ...(document.trust && { trust: document.trust }),
    ...(marking && { marking }),
    problems: [
      ...document.problems,
      ...languageProblems(document, sentences),
      ...lengthProblems(document, sentences),
      ...markingProblems(document, marking),
    ],
    counts: countSentences(sentences),
    abbreviations,
    sentences,
    evidence: align(sentences, toolkit.evidence, toolkit.matchNames),
    mentioned: mentionedIn(sentences, toolkit.matchNames),
  };
}

function readSentences(
  document: Document,
  edition: Placement,
  toolkit: Toolkit,
): { sentences: ReadSentence[]; abbreviations: Abbreviation[] } {
  const sentences = segment(document);
  const detections = detect(sentences);
  const abbreviations = findAbbreviations(sentences);
  const tags = toolkit.tagger.tag(sentences, abbreviations);
  const firstYear = firstYearOf(edition.from);
  const read = sentences.map((sentence, index) => {
    const tagged = { ...sentence, ...detections[index]!, tags: tags[index]! };
    const anatomy = anatomyIfAny(tagged, document.blocks[sentence.block], firstYear);
    return anatomy === null ? tagged : { ...tagged, anatomy };
  });
  return { sentences: read, abbreviations };
}

/** Welsh is reported, not silently mis-read: rules and terms are English. */
function languageProblems(document: Document, sentences: readonly ReadSentence[]): Problem[] {
  const welsh = sentences.filter(({ language }) => language === 'cy');
  if (welsh.length === 0) return [];
  const page = welsh[0]?.page;
  return [
    {
      code: 'welsh-not-read',
      severity: welsh.length > sentences.length / 2 ? 'warning' : 'info',
      message: `${welsh.length} of ${sentences.length} sentences are in Welsh and were not searched for commitments.`,
      hint: 'Analyse the English edition of the plan as well, where there is one.',
      where: { file: document.source.path, ...(page ? { page } : {}) },
    },
  ];
}

/** What bears a marking may not be for all to read: nothing is written to be shared until a person says that it may be. */
function markingProblems({ source }: Document, marking: DocumentMarking | null): Problem[] {
  if (marking === null) return [];
  const [page] = marking.pages;
  return [
    {
      code: 'protective-marking',
      severity: 'warning',
      message: `The document bears the protective marking ${marking.marking}${page === undefined ? '' : ` on page ${page}`}.`,
      hint: 'Leave it out, or ask whoever put the marking there; pcp writes nothing to be shared of it until --marking says what to print on every page.',
      where: { file: source.path, ...(page ? { page } : {}) },
    },
  ];
}

/** A text without stops, such as a table saved as text, is read in pieces: said, as a piece may be read otherwise. */
function lengthProblems(document: Document, sentences: readonly ReadSentence[]): Problem[] {
  const cut = sentences.filter(
    ({ text, block }, index) =>
      // Cut at white space, so up to a word shorter than the most.
      text.length > longestSentence - 250 &&
      !/[.!?\u2026]\W*$/.test(text) &&
      sentences[index + 1]?.block === block,
  );
  if (cut.length === 0) return [];
  const page = cut[0]?.page;
  return [
    {
      code: 'sentence-too-long',
      severity: 'warning',
      message: `Text without a full stop for more than ${longestSentence} characters was read in pieces, in ${cut.length} ${cut.length === 1 ? 'place' : 'places'}.`,
      hint: 'Look at the document: a table or a list may have lost its lines. A copy saved anew as PDF or DOCX may read better.',
      where: { file: document.source.path, ...(page ? { page } : {}) },
    },
  ];
}
