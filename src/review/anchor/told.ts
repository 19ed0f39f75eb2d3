import type { AnchorTarget, Reanchored } from '../../model/index.ts';
import type { TextIndex } from './text-index.ts';

/** Most sentences that are offered to a person. */
const mostOffered = 5;

type Place = Readonly<{ index: TextIndex; at: number; whole: boolean }>;

export const targetOf = ({ index, at, whole }: Place): AnchorTarget => ({
  document: index.text.id,
  sentence: index.text.sentences[at]!.id,
  whole,
});

/** Words that are at a place; where they were others, with the sentences that came near. */
export const toldAt = (
  relation: 'kept' | 'moved' | 'changed',
  score: number,
  place: Place,
  candidates: Reanchored['candidates'] = [],
): Reanchored => ({ relation, score: round(score), target: targetOf(place), candidates });

/** Nothing like the words; `nearest` is how like them the likeliest sentence is. */
export const toldGone = (nearest: number): Reanchored => ({
  relation: 'gone',
  score: round(1 - nearest),
  target: null,
  candidates: [],
});

export const toldUnsure = (score: number, candidates: Reanchored['candidates']): Reanchored => ({
  relation: 'unsure',
  score: round(score),
  target: null,
  candidates,
});

/** The first of the places, in the order given, as they are offered to a person. */
export const offered = (places: readonly Readonly<Place & { score: number }>[]): Reanchored['candidates'] =>
  places.slice(0, mostOffered).map((place) => ({ ...targetOf(place), score: round(place.score) }));

const round = (score: number): number => Math.round(score * 1000) / 1000;
