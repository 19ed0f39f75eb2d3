import type { Problem } from '../../model/index.ts';
import { isDay } from '../../text/calendar.ts';
import { type Check, problemAt } from '../source.ts';

/** The first and the last day of a frame are days that there are, and the last is not before the first. */
export const days: Check = (sources) =>
  sources.flatMap(({ facet, file }) =>
    facet.categories.flatMap(({ id, appliesFrom, appliesTo }, index): Problem[] => {
      const bad = Object.entries({ appliesFrom, appliesTo }).filter(
        ([, day]) => day !== undefined && !isDay(day),
      );
      const problemOf = (key: string, message: string, hint: string) =>
        problemAt(file, ['categories', index, key], 'error', { code: 'taxonomy-bad-day', message, hint });
      if (bad.length > 0)
        return bad.map(([key, day]) =>
          problemOf(
            key,
            `"${day}" is no day of the calendar ("${key}" of "${id}").`,
            'Write a day that there is as YYYY-MM-DD, such as 2023-02-21.',
          ),
        );
      if (appliesFrom === undefined || appliesTo === undefined || appliesFrom <= appliesTo) return [];
      return [
        problemOf(
          'appliesTo',
          `"${id}" applies until ${appliesTo}, which is before it applies (from ${appliesFrom}).`,
          'Correct one of the two, or exchange them.',
        ),
      ];
    }),
  );
