import { namesIn, type Sink } from './features.ts';
import { type Firing, frameOf } from './fire.ts';
import { tenseOf } from './form.ts';
import { joined } from './joined.ts';
import type { Reading } from './reading.ts';
import { doerOf } from './subject.ts';

const frameActors = ['frame-force', 'frame-joint', 'frame-partners', 'frame-commissioner'];

/** The one actor that the lines above name: the nearest line's, the plainest of what it names. */
function frameActor(firings: readonly Firing[]): string {
  let plainest = frameActors.length;
  for (const { rule, overruled, distance } of firings) {
    const at = overruled || distance === null ? -1 : frameActors.indexOf(rule.id);
    if (at !== -1 && at < plainest) plainest = at;
  }
  return frameActors[plainest] ?? 'none';
}

/**
 * Names the features for strength, actor and measurable: few, as the labels are few. What fired in the words, the frame's
 * reading and actor, form, subject and the verb of the undertaking.
 */
export function nameAttributes(reading: Reading, firings: readonly Firing[], { add }: Sink): void {
  const { form, subject, verb } = reading;
  const frame = frameOf(firings);
  const near = frame !== null && frame.where !== 'heading' ? 'led' : 'headed';
  for (const { rule, distance } of firings)
    if (distance === null && rule.id !== 'number' && rule.id !== 'counted-noun') add(rule.id, '');
  add('under:', frame === null ? 'nothing' : joined(joined(near, ':'), frame.rule.id));
  add('form:', form);
  add('tense:', tenseOf(form));
  add('subject:', subject);
  const above = joined('above:', frameActor(firings));
  add(above, '');
  add(above, joined('|subject:', subject));
  add(above, joined('|', near));
  if (verb !== null) add('verb:', verb);
  if (form === 'will-passive' || (form === 'is-to' && toBe.test(reading.folded))) {
    const doer = joined('doer:', doerOf(reading));
    add(doer, '');
    add(doer, joined('|', above));
  }
}

const toBe = /\bto be\b/;

/** The names of all features for the attributes, to fit weights to. */
export function attributeFeatures(reading: Reading, firings: readonly Firing[]): string[] {
  return namesIn((sink) => nameAttributes(reading, firings, sink));
}
