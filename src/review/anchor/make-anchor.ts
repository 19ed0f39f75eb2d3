import type { Analysis, Anchor, Document, Placement, ReadSentence, Span } from '../../model/index.ts';

/** How many characters before and after the words are kept. */
const around = 64;

/** The anchor of a sentence of an analysis, by its place in `sentences`. Its neighbours are the sentences beside it. */
export function anchorOfSentence(analysis: Analysis, at: number): Anchor {
  const { sentences } = analysis;
  const sentence = sentences[at]!;
  return {
    ...standing(analysis),
    sentence: sentence.id,
    quote: sentence.text,
    prefix: wordsBefore(sentences, at),
    suffix: wordsAfter(sentences, at),
    leadIn: sentence.leadIn,
    blockKind: sentence.blockKind,
    page: sentence.page,
    boxes: [...sentence.boxes],
    position: { ...sentence.span, of: sentences.at(-1)!.span.end },
  };
}

/** The anchor of any stretch of a document's text, such as words that somebody marked on a page. */
export function anchorOfSpan(
  document: Document,
  edition: Placement,
  { start, end }: Span,
  place: Pick<Anchor, 'page' | 'boxes'>,
): Anchor {
  return {
    ...standing({ ...document, edition }),
    sentence: null,
    quote: document.text.slice(start, end),
    prefix: document.text.slice(Math.max(0, start - around), start),
    suffix: document.text.slice(end, end + around),
    leadIn: null,
    ...place,
    position: { start, end, of: document.text.length },
  };
}

function standing({ id, source, edition }: Pick<Analysis, 'id' | 'source' | 'edition'>) {
  return { document: id, source: source.sha256, edition: edition.edition, area: edition.area };
}

type Texts = readonly Pick<ReadSentence, 'text'>[];

/** The end of what stands before a sentence. */
export function wordsBefore(sentences: Texts, at: number): string {
  let text = '';
  for (let index = at - 1; index >= 0 && text.length < around; index--)
    text = `${sentences[index]!.text} ${text}`;
  return text.slice(-around);
}

/** The beginning of what stands after a sentence. */
export function wordsAfter(sentences: Texts, at: number): string {
  let text = '';
  for (let index = at + 1; index < sentences.length && text.length < around; index++)
    text = `${text} ${sentences[index]!.text}`;
  return text.slice(0, around);
}
