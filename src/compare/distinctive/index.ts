import type { Distinctive, DistinctiveWord } from '../../model/index.ts';
import { logLikelihood, logRatio } from '../../text/index.ts';
import type { ComparedArea } from '../metric.ts';
import { byText } from '../order.ts';
import type { Reading } from '../reading.ts';
import { type Countable, shownForm, usesOf } from '../word-uses.ts';

/** Fewest uses, and fewest sections: a word of one chapter is that chapter's subject, not the plan's voice. */
const fewestUses = 4;
const fewestSections = 3;
/** Twice as frequent as elsewhere at least. */
const leastRatio = 1;
/** The value that chance alone passes once in a hundred (chi-squared, one degree): a filter, never shown. */
const leastLikelihood = 6.63;
const mostWords = 15;

/**
 * For each compared plan the words that it uses more than all others together, by log ratio, where they stand in three
 * sections or more. Names and words that say little are left out. Nothing is said of fewer than three plans.
 */
export function distinctiveOf(compared: readonly ComparedArea[]): Distinctive {
  if (compared.length < 3) return [];
  const plans = compared.map(({ area, reading }) => ({ force: area.force, ...usesOf(textsOf(reading)) }));
  const totals = new Map<string, number>();
  for (const { uses } of plans)
    for (const [root, { count }] of uses) totals.set(root, (totals.get(root) ?? 0) + count);
  const allWords = plans.reduce((sum, { words }) => sum + words, 0);
  return plans.map(({ force, uses, words }) => {
    const found: DistinctiveWord[] = [];
    for (const [root, use] of uses) {
      if (use.count < fewestUses || use.sections.size < fewestSections) continue;
      const elsewhere = totals.get(root)! - use.count;
      const here = { count: use.count, words };
      const there = { count: elsewhere, words: allWords - words };
      const ratio = logRatio(here, there);
      if (ratio < leastRatio || logLikelihood(here, there) < leastLikelihood) continue;
      found.push({
        word: shownForm([use]),
        count: use.count,
        sections: use.sections.size,
        elsewhere,
        logRatio: Math.round(100 * ratio) / 100,
      });
    }
    found.sort((a, b) => b.logRatio - a.logRatio || b.count - a.count || byText(a.word, b.word));
    return { force, words: found.slice(0, mostWords) };
  });
}

/** The English text of an edition, its furniture and contents pages aside. */
function textsOf({ analyses }: Reading): Countable[] {
  return analyses.flatMap(({ id, sentences }) =>
    sentences
      .filter(
        ({ language, blockKind }) =>
          language === 'en' && blockKind !== 'furniture' && blockKind !== 'contents',
      )
      .map(({ text, section }) => ({ text, section: `${id}/${section ?? ''}` })),
  );
}
