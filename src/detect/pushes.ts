import type { Sentence } from '../model/index.ts';
import { attributeFeatures } from './attributes.ts';
import { featuresOf } from './features.ts';
import { type Firing, fire, frameOf } from './fire.ts';
import type { LinearModel } from './linear.ts';
import { readings } from './reading.ts';
import { committed, type Weights } from './weights.ts';

/**
 * How far one observation on a sentence pushed each class of a model: the sum of the weights of the features that come
 * of it, in log-odds. `from` names it: a rule by its id, or what was learned of words, form or place.
 */
export type Push = Readonly<{
  about: 'kind' | 'strength' | 'actor' | 'measurable';
  from: string;
  weights: Readonly<Record<string, number>>;
}>;

/** For each sentence of one document all pushes; those of a model, its bias among them, add up to its scores. */
export function pushesOf(sentences: readonly Sentence[], weights: Weights = committed): Push[][] {
  const all: Push[][] = [];
  for (const reading of readings(sentences)) {
    const firings = fire(reading);
    const attributes = attributeFeatures(reading, firings);
    const name = namer(firings);
    all.push([
      ...pushes('kind', weights.kind, featuresOf(reading, firings), name),
      ...pushes('strength', weights.strength, attributes, name),
      ...pushes('actor', weights.actor, attributes, name),
      ...pushes('measurable', weights.measurable, attributes, name),
    ]);
  }
  return all;
}

function pushes(
  about: Push['about'],
  { classes, bias, weights }: LinearModel,
  features: readonly string[],
  name: (feature: string) => string,
): Push[] {
  const sums = new Map<string, number[]>();
  for (const feature of features) {
    const row = Object.hasOwn(weights, feature) ? weights[feature] : undefined;
    if (row === undefined) continue;
    const from = name(feature);
    const sum = sums.get(from) ?? classes.map(() => 0);
    sums.set(
      from,
      sum.map((value, at) => value + row[at]!),
    );
  }
  return [['how common each is', bias] as const, ...sums].map(([from, sum]) => ({
    about,
    from,
    weights: Object.fromEntries(classes.map((label, at) => [label, Math.round(sum[at]! * 100) / 100])),
  }));
}

const learned: Readonly<Record<string, string>> = {
  word: 'words',
  pair: 'words',
  shape: 'build of the sentence',
  'lead-in': 'words of the lead-in',
  heading: 'words of the heading',
  block: 'kind of block',
  previous: 'form of the sentence before',
  next: 'form of the sentence after',
  length: 'length',
};

/** Names what a feature comes of: the reading of the line above is its rule's. */
function namer(firings: readonly Firing[]): (feature: string) => string {
  const frame = frameOf(firings);
  const actor = firings.find(
    ({ rule, overruled }) => !overruled && /^frame-(?:force|joint|partners|commissioner)$/.test(rule.id),
  );
  const above = (rule: Firing | null | undefined) => (rule ? `rule ${rule.rule.id}` : 'no line above');
  return (feature) => {
    const [, owner = '', rest = ''] = /^([a-z-]+)(?:[:|@](.*))?$/.exec(feature) ?? [];
    if (owner === 'under') return above(frame);
    if (owner === 'above') return above(actor);
    if (owner === 'form' || owner === 'subject' || owner === 'tense' || owner === 'verb')
      return feature.startsWith(`${owner}:`) ? `${owner} ${rest.split('|')[0]}` : `rule ${owner}`;
    return feature.startsWith(`${owner}:`) ? (learned[owner] ?? owner) : `rule ${owner}`;
  };
}
