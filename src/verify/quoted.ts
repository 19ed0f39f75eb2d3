import type { Analysis, Box, Comparison, EditionFigures, ReadSentence } from '../model/index.ts';
import { passageParts } from './passage-parts.ts';

/** Words that an output says stand at a place of a source. */
export type Quoted = Readonly<{
  /** Where the output has them, in words for its reader. */
  where: string;
  /** Id of the document. */
  document: string;
  page: number | null;
  boxes: readonly Box[];
  /** The words; any of several wordings where a thing is printed more than once, the one that is quoted first. */
  wordings: readonly string[];
}>;

/** A thing quoted, with every place at which it is said to be printed. The quote itself must stand at one at least. */
export type QuotedThing = Readonly<{ where: string; quote: string; places: readonly Quoted[] }>;

/** The quotes of each edition's statements, by the statements' ids. */
export type EditionQuotes = ReadonlyMap<EditionFigures, ReadonlyMap<string, QuotedThing>>;

/** Every quote of a comparison. The words of other printings come from the analyses. */
export function quotedIn(
  comparison: Comparison,
  analyses: readonly Analysis[],
): Readonly<{ ofEditions: EditionQuotes; others: readonly QuotedThing[] }> {
  const sentenceOf = sentenceIndex(analyses);
  const editions = comparison.forces.flatMap(({ editions: own }) => own);
  return {
    ofEditions: new Map(editions.map((figures) => [figures, ofEdition(figures, sentenceOf)])),
    others: [...passages(comparison, analyses), ...proposed(comparison, sentenceOf)],
  };
}

type SentenceOf = (document: string, sentence: string) => ReadSentence | undefined;

function sentenceIndex(analyses: readonly Analysis[]): SentenceOf {
  const byDocument = new Map(
    analyses.map(({ id, sentences }) => [id, new Map(sentences.map((one) => [one.id, one]))]),
  );
  return (document, sentence) => byDocument.get(document)?.get(sentence);
}

function ofEdition(
  { edition, statements }: EditionFigures,
  sentenceOf: SentenceOf,
): Map<string, QuotedThing> {
  const things = statements.map(({ id, quote, places }): [string, QuotedThing] => {
    const where = `statement ${edition.area}/${edition.edition}/${id}`;
    const printed = places.map(({ document, sentence, page, boxes }) => {
      const words = sentenceOf(document, sentence)?.text;
      const wordings = words === undefined || words === quote ? [quote] : [quote, words];
      return { where, document, page, boxes, wordings };
    });
    return [id, { where, quote, places: printed }];
  });
  return new Map(things);
}

/** Runs of words that two plans share; each begins on its page and may run through sentences on the next. */
function passages({ sharedWording }: Comparison, analyses: readonly Analysis[]): QuotedThing[] {
  const byId = new Map(analyses.map((one) => [one.id, one]));
  return (sharedWording?.pairs ?? []).flatMap(({ first, second, passages: shared }) =>
    shared.flatMap(({ words, first: one, second: other }, index) =>
      [one, other].flatMap(({ document, sentence, page }) => {
        const where = `shared words ${index + 1} of ${first} and ${second}`;
        const analysis = byId.get(document);
        const parts = analysis ? passageParts(words, analysis, sentence) : null;
        if (parts === null)
          return [{ where, quote: words, places: [{ where, document, page, boxes: [], wordings: [words] }] }];
        // The page is that on which the sentence begins, which may run over to the next before the passage does.
        return parts.map(({ words: own, sentence: { boxes, page: its } }, at) => ({
          where,
          quote: own,
          places: [{ where, document, page: at === 0 ? page : its, boxes, wordings: [own] }],
        }));
      }),
    ),
  );
}

function proposed({ proposals = [] }: Comparison, sentenceOf: SentenceOf): QuotedThing[] {
  return proposals.flatMap(({ phrase, sentences }) =>
    sentences.map(({ document, page, sentence, text }) => {
      const where = `proposed term "${phrase}"`;
      const boxes = sentenceOf(document, sentence)?.boxes ?? [];
      return { where, quote: text, places: [{ where, document, page, boxes, wordings: [text] }] };
    }),
  );
}
