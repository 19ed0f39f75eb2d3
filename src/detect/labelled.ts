import type { Actor, Kind, Sentence, Strength } from '../model/index.ts';
import { attributeFeatures } from './attributes.ts';
import { featuresOf } from './features.ts';
import { fire } from './fire.ts';
import { asItIs, type See } from './parts.ts';
import { readAll } from './reading.ts';

/** What the gold says of a sentence; commitments alone have attributes. */
export type Labels = Readonly<{
  kind: Kind;
  strength?: Strength | null | undefined;
  actor?: Actor | null | undefined;
  measurable?: boolean | null | undefined;
}>;

/**
 * Where labels come from. `set` names their file; `group` their area or plan, which is left out as a whole when the fit
 * is tried on what it has not seen.
 */
export type Origin = Readonly<{
  set: string;
  group: string;
  /** The name of the conventions the labels follow apart from the rest, which are learned apart; null where none. */
  own?: string | null;
  /** Whether they were only written to learn from: the band of the uncertain is not chosen on such. */
  extra?: boolean;
}>;

/** A labelled sentence to learn from. */
export type Labelled = Labels &
  Origin &
  Readonly<{
    features: readonly string[];
    attributes: readonly string[];
  }>;

/** The labelled sentences of one document. `labels` are by index into `sentences`; the others are read only. */
export function observe(
  { set, group, own = null, extra = false }: Origin,
  sentences: readonly Sentence[],
  labels: ReadonlyMap<number, Labels>,
  see: See = asItIs,
): Labelled[] {
  return readAll(sentences).flatMap((read, index) => {
    const label = labels.get(index);
    if (label === undefined) return [];
    const reading = see(read);
    const firings = fire(reading);
    const features = featuresOf(reading, firings);
    const { kind, strength, actor, measurable } = label;
    const attributes = attributeFeatures(reading, firings);
    return [{ kind, strength, actor, measurable, set, group, own, extra, features, attributes }];
  });
}
