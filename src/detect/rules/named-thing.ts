import type { Rule } from '../rule.ts';

/** A name with capitals inside the sentence: a named scheme, operation or place. */
export const namedThing: Rule = {
  id: 'named-thing',
  says: 'measurable',
  doc: 'A name with capitals inside the sentence: a named scheme, operation or place.',
  examples: { fires: ['Extend Operation Nightjar to the coast'], not: ['Extend the patrols to the coast'] },
  match: (reading) => {
    const found =
      /[a-z,'’)] (?:\d+ )?((?:[A-Z][\w'’]+)(?: (?:of|and|the|to|in|for|Not|[A-Z&][\w'’]*)){0,5})/.exec(
        reading.sentence.text,
      );
    const name = found?.[1] ?? '';
    return /^(?:I|Police|Crime|PCC|The|Chief|Government|England|Wales|We|Commissioner|Constable|Force|CCTV)\b/.test(
      name,
    ) || name.length < 4
      ? []
      : [{ words: name, where: 'text' }];
  },
};
