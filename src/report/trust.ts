import type { Cell, EditionFigures, Statement, TrustLevel } from '../model/index.ts';
import type { ShownEdition } from './shown-edition.ts';

type DoubtfulPage = NonNullable<EditionFigures['documents'][number]['doubtfulPages']>[number];

/** The page of a place where it is to be held against the source; null where it was read well. */
function doubtfulPage(shown: ShownEdition, place: Statement['places'][number]): DoubtfulPage | null {
  const document = shown.figures.documents.find(({ id }) => id === place.document);
  return document?.doubtfulPages?.find(({ page }) => page === place.page) ?? null;
}

/**
 * What a statement's words rest on: the best of its pages, since what is printed twice need be read well but once.
 * `recognised` says that even that page's words come from a picture.
 */
export function trustOfStatement(
  shown: ShownEdition,
  { places }: Statement,
): Readonly<{ level: TrustLevel; recognised: boolean }> {
  const pages: DoubtfulPage[] = [];
  for (const place of places) {
    const page = doubtfulPage(shown, place);
    if (page === null) return wellRead;
    pages.push(page);
  }
  const best = pages.find((page) => page.trust === 'check') ?? pages[0] ?? null;
  return { level: best?.trust ?? 'good', recognised: best?.read === 'ocr' };
}

const wellRead = { level: 'good', recognised: false } as const;

/** Whether all that stands behind a cell was read from pages of low trust. */
export function restsOnPoorPages(shown: ShownEdition, cell: Cell | undefined): boolean {
  if (cell?.state !== 'figure' || cell.statements.length === 0) return false;
  return cell.statements.every((id) => {
    const statement = shown.statements.get(id);
    return statement !== undefined && trustOfStatement(shown, statement).level === 'poor';
  });
}

/** Why each document of an edition is not wholly trusted, with its pages; those read well throughout are left out. */
export function trustReasons(shown: ShownEdition) {
  return shown.figures.documents.flatMap(({ name, trust }) =>
    trust === undefined || trust.reasons.length === 0
      ? []
      : [{ name, level: trust.level, reasons: trust.reasons }],
  );
}
