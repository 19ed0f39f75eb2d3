import type { SeenWord } from '../../extract/index.ts';

const wordLevel = '5';

/** The words of tesseract's table, which its program and its package write alike. A broken row is left out. */
export function readTsv(tsv: string): SeenWord[] {
  return tsv.split('\n').flatMap((row): SeenWord[] => {
    const [level, page, block, paragraph, line, , left, top, width, height, confidence, text] =
      row.split('\t');
    const word = text?.trim() ?? '';
    const [x = Number.NaN, y = 0, w = 0, h = 0, sure = 0] = [left, top, width, height, confidence].map(
      Number,
    );
    if (level !== wordLevel || word === '' || !Number.isFinite(x + y + w + h + sure)) return [];
    const place = { x, y, width: w, height: h, line: [page, block, paragraph, line].join('.') };
    return [{ text: word, ...place, confidence: Math.min(1, Math.max(0, sure / 100)) }];
  });
}
