import type { Firing } from './fire.ts';
import { isFramed } from './fire.ts';
import type { Reading } from './reading.ts';

const token = /[a-z][a-z']*|[£\d][\d,.]*%?/g;

function words(folded: string): string[] {
  return (folded.match(token) ?? []).map((word) => (/^[£\d]/.test(word) ? '#' : word));
}

/** The name under which a firing enters the score: its rule, and for a frame where it stands. */
export function firingFeature(firing: Firing): string {
  if (!isFramed(firing)) return firing.rule.id;
  return `${firing.rule.id}@${firing.where === 'lead-in' ? 'lead-in' : firing.distance === 0 ? 'heading' : 'outer'}`;
}

/** The features of a sentence: firings, form, place, their pairs with the frame's reading, and words. */
export function featuresOf(reading: Reading, firings: readonly Firing[]): string[] {
  const { sentence, form } = reading;
  const spoken = firings.filter(({ overruled }) => !overruled);
  const features = spoken.map(firingFeature);
  const block = sentence.blockKind;
  const frames = [...new Set(spoken.filter(isFramed).map(({ rule, where }) => `${rule.says}@${where}`))];
  features.push(`form:${form}`, `block:${block}`, `form:${form}|block:${block}`);
  for (const frame of frames.length > 0 ? frames : ['none'])
    features.push(`frame:${frame}|form:${form}`, `frame:${frame}|block:${block}`);
  features.push(`previous:${reading.previous?.form ?? 'none'}`, `next:${reading.next?.form ?? 'none'}`);
  const own = words(reading.folded);
  features.push(`length:${Math.min(6, Math.floor(Math.log2(own.length + 1)))}`);
  own.forEach((word, at) => {
    features.push(`word:${word}`, `pair:${own[at - 1] ?? '^'} ${word}`);
  });
  const leadIn = reading.frames.find(({ where }) => where === 'lead-in');
  const heading = reading.frames.find(({ where }) => where === 'heading');
  if (leadIn !== undefined)
    features.push(
      ...words(leadIn.folded)
        .slice(-12)
        .map((word) => `lead-in:${word}`),
    );
  if (heading !== undefined) features.push(...words(heading.folded).map((word) => `heading:${word}`));
  return [...new Set(features)];
}
