import { type Firing, frameOf } from './fire.ts';
import { tenseOf } from './form.ts';
import { mainVerb } from './main-verb.ts';
import type { Reading } from './reading.ts';

const frameActors = ['frame-force', 'frame-joint', 'frame-partners', 'frame-commissioner'];

/** The one actor that the lines above name: the nearest line's, the plainest of what it names. */
function frameActor(firings: readonly Firing[]): string {
  const named = firings.filter(({ rule, overruled }) => !overruled && frameActors.includes(rule.id));
  return frameActors.find((id) => named.some(({ rule }) => rule.id === id)) ?? 'none';
}

/**
 * Features for strength, actor and measurable: few, as the labels are few. What fired in the words, the frame's
 * reading and actor, form, subject and the verb of the undertaking.
 */
export function attributeFeatures(reading: Reading, firings: readonly Firing[]): string[] {
  const { form, subject } = reading;
  const frame = frameOf(firings);
  const near = frame !== null && frame.where !== 'heading' ? 'led' : 'headed';
  const under = frame === null ? 'nothing' : `${near}:${frame.rule.id}`;
  const actor = frameActor(firings);
  const verb = mainVerb(reading.folded, form);
  return [
    ...firings
      .filter(({ rule, distance }) => distance === null && rule.id !== 'number' && rule.id !== 'counted-noun')
      .map(({ rule }) => rule.id),
    `under:${under}`,
    `form:${form}`,
    `tense:${tenseOf(form)}`,
    `subject:${subject}`,
    `above:${actor}`,
    `above:${actor}|subject:${subject}`,
    `above:${actor}|${near}`,
    ...(verb === null ? [] : [`verb:${verb}`]),
  ];
}
