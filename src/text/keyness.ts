/** Occurrences among so many words. */
export type Rate = Readonly<{ count: number; words: number }>;

/**
 * Log Ratio: the binary logarithm of how many times as frequent something is in one text as in another. Nothing counts as
 * half an occurrence, so that a ratio can be given. A. Hardie, "Log Ratio: an informal introduction" (ESRC Centre for
 * Corpus Approaches to Social Science, Lancaster University, 2014).
 */
export function logRatio(here: Rate, there: Rate): number {
  return Math.log2(((here.count || 0.5) * there.words) / ((there.count || 0.5) * here.words));
}

/**
 * Log-likelihood (G2) of two frequencies: how ill chance explains the difference. P. Rayson and R. Garside, "Comparing
 * corpora using frequency profiling" (2000), after T. Dunning, "Accurate methods for the statistics of surprise and
 * coincidence" (1993).
 */
export function logLikelihood(here: Rate, there: Rate): number {
  const rate = (here.count + there.count) / (here.words + there.words);
  const part = ({ count, words }: Rate) => (count === 0 ? 0 : count * Math.log(count / (words * rate)));
  return 2 * (part(here) + part(there));
}
