import type { ReviewDocument } from '../../api.ts';
import type { App } from '../app.ts';
import { modeOf } from '../state.ts';
import { drawPage } from './drawn.ts';
import { hasPages, type Sheets } from './sheet.ts';

/** Draws the pages that are likely to be asked for next, that of the next item and the one after this, while somebody reads. */
export function drawAhead(
  app: App,
  sheets: Sheets,
  scaleOf: (document: ReviewDocument, page: number) => number,
): void {
  const { place, queue, item, review } = app.store.get();
  const rows = queue?.rows ?? [];
  const at = item ? rows.findIndex(({ key }) => key === item.key) : -1;
  const next = rows.slice(at + 1).find((row) => row.page !== place?.page || row.document !== place?.document);
  const after = place && place.page !== null ? { ...place, page: place.page + 1 } : null;
  const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 50));
  for (const one of [next, after]) {
    const document = one && review.documents.find(({ id }) => id === one.document);
    if (!one || !document || !hasPages(document)) continue;
    const { page } = one;
    if (page === null || page > document.pages.length) continue;
    idle(() => {
      const mode = modeOf(app.store.get().view) ?? 'first';
      void drawPage(document.id, page, scaleOf(document, page)).catch(() => {});
      void sheets.open(document.id, page, mode).catch(() => {});
    });
  }
}
