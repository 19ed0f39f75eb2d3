import { type Check, check } from './check.ts';
import { type StepsSpeed, stepBars } from './steps-speed.ts';
import { type TaggingSpeed, taggingBars } from './tagging-speed.ts';

/** What the steps after extraction cost, and how tagging bears a growing taxonomy, as lines of the table. */
export function stepsChecks(name: string, steps: StepsSpeed, tagging: readonly TaggingSpeed[]): Check[] {
  const [small, large] = [tagging[0]!, tagging.at(-1)!];
  const growth = large.microseconds / small.microseconds;
  return [
    ...Object.entries(steps.times).map(([step, time]) => check(name, `${step}, milliseconds`, time)),
    check(
      name,
      'detection, tagging and anatomy, of the time of extraction',
      steps.readingShare,
      stepBars.readingShare,
      steps.readingShare < stepBars.readingShare,
    ),
    check(name, 'sentences that compromise reads, share', steps.grammarShare),
    ...tagging.map(({ categories, microseconds, tagsEach }) =>
      check(
        name,
        `tagging by ${categories} categories, microseconds a sentence (${tagsEach.toFixed(2)} tags each)`,
        microseconds,
      ),
    ),
    check(
      name,
      `time a sentence at ${large.categories} categories, of that at ${small.categories}`,
      growth,
      taggingBars.most,
      growth <= taggingBars.most,
    ),
  ];
}
