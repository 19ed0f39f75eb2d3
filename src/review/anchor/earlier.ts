import type { Anchor } from '../../model/index.ts';
import { bareText } from '../../text/index.ts';

/** What anchors tell of the text that they were made on: whether words that stand in another stood in it already. */
export type Earlier = Readonly<{
  /** True where letters and digits (`bareText`) stood there apart from those of a quote. */
  had(bare: string, quote: string): boolean;
}>;

/** Fewest letters and digits that are looked for beside a quote: shorter ones stand inside other words. */
const leastBeside = 12;

/**
 * Words that stood in the earlier text beside a quote are not what the quote has become. Known are the quotes of all anchors and
 * what stands around each, and the sentences of the text where they are at hand: the more of a plan is known, the more is told.
 */
export function earlierOf(anchors: readonly Anchor[], sentences: readonly string[]): Earlier {
  const quotes = new Set([...anchors.map(({ quote }) => quote), ...sentences].map(bareText));
  const sides = new Set(anchors.flatMap(({ prefix, suffix }) => [bareText(prefix), bareText(suffix)]));
  const beside = [...sides].join(' ');
  return {
    had: (bare, quote) =>
      bare !== quote &&
      (quotes.has(bare) || (bare.length >= leastBeside && !quote.includes(bare) && beside.includes(bare))),
  };
}
