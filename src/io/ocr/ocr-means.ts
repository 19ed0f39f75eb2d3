import type { OcrMeans } from '../../extract/index.ts';
import { allowCanvas } from '../no-canvas.ts';
import { openRecogniser } from './open-recogniser.ts';

/** Longest time for recognising the pages of one document, in seconds; at 4 a page that is some 200 pages. */
const mostSeconds = 15 * 60;

/** What one document's pictures are read with on this machine. `onPage` is told before each page. */
export function ocrMeans(onPage: (page: number) => void): OcrMeans {
  let started: number | null = null;
  return {
    open: openRecogniser,
    prepareDrawing: allowCanvas,
    begin: (page) => {
      started ??= performance.now();
      onPage(page);
      return performance.now() - started < mostSeconds * 1000;
    },
  };
}
