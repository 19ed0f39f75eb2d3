import type { Analysis, Box, Comparison, EditionFigures, ReadSentence } from '../model/index.ts';

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
    others: [...passages(comparison), ...proposed(comparison, sentenceOf)],
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

/** Runs of words that two plans share; each begins on its page and may run over to the next. */
function passages({ sharedWording }: Comparison): QuotedThing[] {
  return (sharedWording?.pairs ?? []).flatMap(({ first, second, passages: shared }) =>
    shared.flatMap(({ words, first: one, second: other }, index) =>
      [one, other].map(({ document, page }) => {
        const where = `shared words ${index + 1} of ${first} and ${second}`;
        return { where, quote: words, places: [{ where, document, page, boxes: [], wordings: [words] }] };
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
