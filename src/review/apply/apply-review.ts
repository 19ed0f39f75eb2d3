import type { Analysis, Coding, Effect, ReadSentence, Tag } from '../../model/index.ts';
import { bareText, foldText } from '../../text/index.ts';
import { machineCoding, type Resolution } from '../judge/index.ts';
import { partsOf } from './parts.ts';
import { keyOfSentence } from './place.ts';
import type { Review } from './review.ts';

/** What the taxonomy says of a code: the facets that have it, each with theme and width; none for a code it does not know. */
export type TagOf = (code: string) => readonly Pick<Tag, 'facet' | 'code' | 'theme' | 'width'>[];

/** What people say of a sentence, and whether it is a part of one that was taken apart or several that were joined. */
export type SentenceReading = Readonly<{
  effect: Effect;
  resolution: Resolution;
  made: 'split' | 'merged' | null;
}>;

/** An analysis as people have it. `readings` names each sentence that a person has read, by its id. */
export type Reviewed = Readonly<{ analysis: Analysis; readings: ReadonlyMap<string, SentenceReading> }>;

/**
 * An analysis with what people have decided in place of the machine's reading. A field on which readers differ stays as the
 * machine read it, and the sentence is doubtful. The same words with the same lead-in elsewhere in the document follow, unless
 * somebody judged them apart. What is made of sentences (counts, anatomy, evidence) is for the caller to make anew.
 */
export function applyReview(analysis: Analysis, review: Review, tagOf: TagOf): Reviewed {
  const { bySentence, parts } = ofDocument(analysis, review);
  if (bySentence.size === 0 && parts.size === 0) return { analysis, readings: new Map() };
  const repeated = sameWords(analysis.sentences, bySentence);
  const merged = mergedAway(analysis, bySentence, review);
  const readings = new Map<string, SentenceReading>();
  const sentences = analysis.sentences.flatMap((sentence): ReadSentence[] => {
    const resolution = bySentence.get(sentence.id) ?? repeated.get(wordsOf(sentence));
    const joined = merged.get(sentence.id);
    const own = joined ? asPart(sentence) : resolution ? settled(sentence, resolution, tagOf) : sentence;
    if (resolution) readings.set(sentence.id, readingOf(sentence, own, resolution));
    if (joined) readings.set(sentence.id, { effect: 'corrected', resolution: joined, made: 'merged' });
    const cut = partsOf(sentence, own, resolution ?? null, parts.get(sentence.id) ?? [], (host, coding) =>
      coded(host, coding, tagOf),
    );
    for (const { id, ...reading } of cut.added) readings.set(id, reading);
    return cut.sentences;
  });
  return { analysis: { ...analysis, sentences }, readings };
}

/** Resolutions of whole sentences by id, and of words inside sentences by the sentence that holds them. */
function ofDocument({ id }: Analysis, { resolutions, places }: Review) {
  const bySentence = new Map<string, Resolution>();
  const parts = new Map<string, Resolution[]>();
  for (const [key, resolution] of resolutions) {
    const place = places.get(key);
    if (place?.document !== id) continue;
    if (place.whole) bySentence.set(place.sentence, resolution);
    else parts.set(place.sentence, [...(parts.get(place.sentence) ?? []), resolution]);
  }
  return { bySentence, parts };
}

const wordsOf = ({ text, leadIn }: ReadSentence): string =>
  JSON.stringify([bareText(text), foldText(leadIn ?? '')]);

/** By words and lead-in, what was settled of one printing; not where two were settled in two ways. */
function sameWords(
  sentences: readonly ReadSentence[],
  bySentence: ReadonlyMap<string, Resolution>,
): ReadonlyMap<string, Resolution> {
  const judged = sentences.flatMap((sentence) => {
    const resolution = bySentence.get(sentence.id);
    return resolution && !resolution.structure ? [{ words: wordsOf(sentence), resolution }] : [];
  });
  const groups = [...Map.groupBy(judged, ({ words }) => words)];
  return new Map(
    groups.flatMap(([words, own]) =>
      new Set(own.map(({ resolution }) => JSON.stringify(resolution.agreed))).size === 1
        ? [[words, own[0]!.resolution] as const]
        : [],
    ),
  );
}

/** Sentences that were said to be one with another: that one stands for all. */
function mergedAway(
  { id, sentences }: Analysis,
  bySentence: ReadonlyMap<string, Resolution>,
  { places }: Review,
): ReadonlyMap<string, Resolution> {
  const known = new Set(sentences.map((sentence) => sentence.id));
  const away = new Map<string, Resolution>();
  for (const resolution of bySentence.values()) {
    const { key, structure } = resolution;
    if (structure?.action !== 'merge' || places.get(key)?.document !== id) continue;
    for (const { sentence } of structure.with)
      if (sentence !== null && known.has(sentence) && key !== keyOfSentence(id, sentence))
        away.set(sentence, resolution);
  }
  return away;
}

const asPart = (sentence: ReadSentence): ReadSentence => ({
  ...sentence,
  kind: 'context',
  score: 0,
  uncertain: false,
  tags: [],
});

/** A sentence with what was settled of it. */
function settled(sentence: ReadSentence, resolution: Resolution, tagOf: TagOf): ReadSentence {
  const machine = machineCoding(sentence);
  const { agreed, agreedCodes, disputed } = resolution;
  const kept = machine.codes.filter((code) => !agreedCodes.includes(code));
  const coding: Coding = {
    ...machine,
    ...agreed,
    codes: agreed.codes ?? [...agreedCodes, ...kept],
  };
  return { ...coded(sentence, coding, tagOf), uncertain: disputed.length > 0 };
}

/** A sentence with a person's coding. A tag that the machine gave too keeps the words that made it. */
function coded(sentence: ReadSentence, coding: Coding, tagOf: TagOf): ReadSentence {
  const isCommitment = coding.kind === 'commitment';
  return {
    ...sentence,
    kind: coding.kind,
    score: isCommitment ? 1 : 0,
    uncertain: false,
    strength: coding.strength ?? sentence.strength,
    actor: coding.actor ?? sentence.actor,
    measurable: coding.measurable ?? sentence.measurable,
    tags: coding.codes.flatMap((code) => {
      const own = sentence.tags.filter((tag) => tag.code === code);
      return own.length > 0 ? own : tagOf(code).map((tag): Tag => ({ ...tag, score: 1, evidence: [] }));
    }),
  };
}

const readingOf = (before: ReadSentence, after: ReadSentence, resolution: Resolution): SentenceReading => ({
  effect: effectOf(before, after, resolution),
  resolution,
  made: resolution.structure?.action === 'merge' ? 'merged' : null,
});

function effectOf(before: ReadSentence, after: ReadSentence, { disputed }: Resolution): Effect {
  if (disputed.length > 0) return 'disputed';
  const says = ({ kind }: ReadSentence) => kind === 'commitment' || kind === 'priority';
  if (says(after) && !says(before)) return 'added';
  if (says(before) && !says(after)) return 'rejected';
  return JSON.stringify(machineCoding(before)) === JSON.stringify(machineCoding(after))
    ? 'accepted'
    : 'corrected';
}
