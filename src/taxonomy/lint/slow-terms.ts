import { termWords } from '../show/term-words.ts';
import { problemAt } from '../source.ts';
import type { Lint } from './lint.ts';

/** So many times as slow as the middle one of all terms, and slower than this, is slow: far above what a busy machine adds. */
const mostTimes = 50;
const leastMilliseconds = 300;

/**
 * Terms that take long to read words of their own: measured, not guessed. One that was ended by the time limit is an
 * error, as a text that is made for it would stop a run; one that is only far slower than others a warning.
 */
export const slowTerms: Lint = (sources, { times: measured }) => {
  if (measured === undefined) return [];
  const ordered = measured.times.flatMap(({ milliseconds }) => milliseconds ?? []).sort((a, b) => a - b);
  const limit = Math.max(leastMilliseconds, mostTimes * (ordered[ordered.length >> 1] ?? 0));
  return measured.times.flatMap(({ facet, category: index, key, at, milliseconds }) => {
    if (milliseconds !== null && milliseconds <= limit) return [];
    const source = sources.find((one) => one.facet.facet === facet);
    const category = source?.facet.categories[index];
    if (source === undefined || category === undefined) return [];
    const words = termWords(category[key]![at]!);
    const name = key === 'terms' ? 'term' : 'false friend';
    return [
      problemAt(source.file, ['categories', index, key, at], milliseconds === null ? 'error' : 'warning', {
        code: 'taxonomy-slow-term',
        message:
          milliseconds === null
            ? `The ${name} ${shortened(words)} of "${category.id}" was ended after ${measured.limitSeconds} seconds with a line of its own words.`
            : `The ${name} ${shortened(words)} of "${category.id}" took ${Math.round(milliseconds)} milliseconds with a line of its own words; most take less than a thirtieth of that.`,
        hint: 'Write fewer beginnings (word*) of one word beside each other, fewer gaps ("..."), or several terms instead of one.',
      }),
    ];
  });
};

function shortened(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 77)}..."`;
}
