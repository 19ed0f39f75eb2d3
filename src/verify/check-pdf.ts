import type { FileCheck } from './check-file.ts';
import { type Fault, figuresIn, shortened } from './fault.ts';
import type { PlainPage, PlainWord } from './plain-reading.ts';
import { runningText, standsFrom } from './running-text.ts';
import { saidInPage } from './said/page.ts';
import { statementsIn } from './said/statements.ts';

/**
 * Holds a PDF against the page that it was printed from, both read plainly: every quote of the page must stand in it word by word,
 * and it may not show a figure more often than the page does (heads of tables, which are printed again on each sheet, apart).
 */
export function checkPdf(path: string, html: string, pages: readonly PlainPage[]): FileCheck {
  const words = pages.flatMap(withoutFoot);
  const faults = [...missingQuotes(html, words), ...strayFigures(html, words)];
  const figures = words.reduce((sum, { text }) => sum + figuresIn(text), 0);
  return { figures, faults: faults.map((fault) => ({ ...fault, file: path, hint })) };
}

const hint = 'Make the PDF again with pcp report --format pdf.';

type Found = Pick<Fault, 'kind' | 'place' | 'expected' | 'found'>;

/** The foot of a printed page has the number of the page and of all, parted by a stroke. */
function withoutFoot({ words }: PlainPage): PlainWord[] {
  const stroke = words.find(
    ({ text }, at) =>
      text === '/' && /^\d+$/.test(words[at - 1]?.text ?? '') && /^\d+$/.test(words[at + 1]?.text ?? ''),
  );
  return stroke ? words.filter(({ y }) => Math.abs(y - stroke.y) > 3) : [...words];
}

/** Quotes are looked for from where the one before was found, since both have the same order. */
function missingQuotes(html: string, words: readonly PlainWord[]): Found[] {
  const text = runningText(words);
  let from = 0;
  return statementsIn(html).flatMap(({ id, quote }): Found[] => {
    const at = standsFrom(text, quote, from) ?? standsFrom(text, quote, 0);
    if (at === null)
      return [
        {
          kind: 'quote',
          place: `#s-${id}`,
          expected: `“${shortened(quote)}”`,
          found: 'not found in the PDF',
        },
      ];
    from = at;
    return [];
  });
}

const figure = /\d(?:[\d,.]*\d)?/g;

function strayFigures(html: string, words: readonly PlainWord[]): Found[] {
  const shown = countsOf(saidInPage(html).map(({ text }) => text));
  const heads = countsOf(
    [...html.matchAll(/<thead>[\s\S]*?<\/thead>/g)].map(([head]) => head.replace(/<[^>]*>/g, ' ')),
  );
  const printed = countsOf(words.map(({ text }) => text));
  return [...printed].flatMap(([value, count]): Found[] => {
    const most = shown.get(value) ?? 0;
    if (count <= most || heads.has(value) || isPartOfOne(value, words, shown)) return [];
    return [
      {
        kind: 'figure',
        place: 'the whole',
        expected: most === 0 ? `no ${value}` : `${value} at most ${most} times`,
        found: `${value}, ${count} times`,
      },
    ];
  });
}

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [value] of text.matchAll(figure)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Whether a figure is one half of a longer one that a narrow column parted. */
function isPartOfOne(
  value: string,
  words: readonly PlainWord[],
  shown: ReadonlyMap<string, number>,
): boolean {
  return words.some(({ text }, at) => {
    if (!text.includes(value)) return false;
    const joined = [`${words[at - 1]?.text ?? ''}${text}`, `${text}${words[at + 1]?.text ?? ''}`];
    return joined.some((one) =>
      (one.match(figure) ?? []).some((whole) => whole !== value && shown.has(whole)),
    );
  });
}
