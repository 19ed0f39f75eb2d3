import { type Firing, frameOf, vague } from './fire.ts';
import { tenseOf } from './form.ts';
import type { Reading } from './reading.ts';

const token = /[a-z][a-z']*|[£\d][\d,.]*%?/g;

function words(folded: string): string[] {
  return (folded.match(token) ?? []).map((word) => (/^[£\d]/.test(word) ? '#' : word));
}

/** Rules whose word depends on tense and subject: a number with a past verb is a result, with a future one a target. */
const dated = [
  'future-date',
  'past-date',
  'how-often',
  'number',
  'counted-noun',
  'named-thing',
  'first-person',
];

/** How a sentence is placed: an item under a lead-in, an item under a heading that leads in, or free prose. */
function placeOf(reading: Reading, frame: Firing | null): string {
  const isItem = /^(?:list-item|table-cell)$/.test(reading.sentence.blockKind);
  if (frame === null) return isItem ? 'item' : 'prose';
  if (frame.where === 'lead-in') return 'led';
  if (frame.where === 'neighbour') return 'after';
  return isItem ? 'item-headed' : 'headed';
}

/**
 * The features of a sentence: what fired, form, subject and place, each alone and joined with how the line above
 * it reads, and words.
 */
export function featuresOf(reading: Reading, firings: readonly Firing[]): string[] {
  const { sentence, form, subject } = reading;
  const frame = frameOf(firings);
  const place = placeOf(reading, frame);
  const says = frame === null ? 'nothing' : vague.has(frame.rule.id) ? 'vague' : frame.rule.says;
  const under = `${place}:${says}`;
  const tense = tenseOf(form);
  const plain = [
    ...firings
      .filter(({ overruled, distance }) => !overruled && distance === null)
      .map(({ rule }) => rule.id),
    `form:${form}`,
    `subject:${subject}`,
    `tense:${tense}|subject:${subject}`,
  ];
  const joint =
    under.startsWith('headed') || under.startsWith('prose') ? 'prose' : place === 'item' ? 'item' : under;
  const own = words(reading.folded);
  const features = [
    ...plain,
    ...plain.map((feature) => `${feature}|${joint}`),
    ...dated.filter((id) => plain.includes(id)).map((id) => `${id}|${tense}|${subject}`),
    ...dated.filter((id) => plain.includes(id)).map((id) => `${id}|${tense}`),
    ...firings
      .filter(({ overruled, distance }) => !overruled && distance !== null)
      .map(({ rule, where }) => `${rule.id}@${where}`),
    `under:${under}`,
    `under:${under}|tense:${tense}`,
    `under:${under}|tense:${tense}|subject:${subject}`,
    `under:${under}|form:${form}`,
    `block:${sentence.blockKind}|${place}`,
    ...(reading.previous === null ? [] : [`previous:${reading.previous.form}|${place}`]),
    ...(reading.next === null ? [] : [`next:${reading.next.form}`]),
    `length:${Math.min(6, Math.floor(Math.log2(own.length + 1)))}`,
  ];
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
