import type { PageAnswer, PageSentence, ReviewDocument, TextAnswer } from '../../api.ts';
import { type Stretch, wordsOf } from '../offsets.ts';
import type { Server } from '../server.ts';

/** What is open to be read: a page of a PDF, or the whole of a document as text. */
export type Sheet = Readonly<{
  document: string;
  page: number | null;
  sentences: readonly PageSentence[];
  /** The words of a stretch, of its full length. */
  textOf(stretch: Stretch): string;
  drawn: PageAnswer | null;
  text: TextAnswer | null;
}>;

/** Whether a document's pages can be shown as they look; else its text is. */
export const hasPages = (document: ReviewDocument): boolean =>
  document.format === 'pdf' && document.hasSource && document.pages.length > 0;

/** The sheets of a review: fetched once, and anew after `clear`. */
export function makeSheets(server: Pick<Server, 'page' | 'text'>) {
  const known = new Map<string, Promise<Sheet>>();
  return {
    /** A page, or a document as text where `page` is null. Rejects with ServerError. */
    open(document: string, page: number | null, mode: string): Promise<Sheet> {
      const name = JSON.stringify([document, page, mode]);
      const asked =
        known.get(name) ??
        (page === null
          ? server.text(document, mode).then(textSheet)
          : server.page(document, page, mode).then(pageSheet));
      known.set(name, asked);
      asked.catch(() => known.delete(name));
      return asked;
    },
    clear: () => known.clear(),
  };
}
export type Sheets = ReturnType<typeof makeSheets>;

const pageSheet = (answer: PageAnswer): Sheet => ({
  document: answer.document,
  page: answer.page,
  sentences: answer.sentences,
  textOf: (stretch) => wordsOf(answer.runs, stretch),
  drawn: answer,
  text: null,
});

const textSheet = (answer: TextAnswer): Sheet => ({
  document: answer.document,
  page: null,
  sentences: answer.sentences,
  textOf: (stretch) => wordsOf(answer.blocks, stretch),
  drawn: null,
  text: answer,
});
