import type { Analysis, Coding, ReviewEntry, ReviewSample, SampleScores, Theme } from '../../model/index.ts';
import { indexText, reanchor } from '../anchor/index.ts';
import { reviewOf } from '../apply/index.ts';
import { keyOfSentence } from '../apply/place.ts';
import { machineCoding, type Resolution } from '../judge/index.ts';
import { type Asked, type Scored, scoreOf } from './weigh.ts';

/** The themes of a code, as the taxonomy has them. */
export type ThemesOf = (code: string) => readonly Theme[];

/**
 * Holds the machine's reading of a sample against what people settled of it: two or more coded an item for this sample without
 * seeing the machine's reading and say the same, or it was adjudicated. What was decided in the queue or in practice never
 * enters. Themes and codes count on commitments and priorities. `analyses` are as the machine made them, without decisions.
 */
export function scoreSample(
  sample: ReviewSample,
  entries: readonly ReviewEntry[],
  analyses: readonly Analysis[],
  { themesOf, seed }: Readonly<{ themesOf: ThemesOf; seed: number }>,
): SampleScores {
  const own = entries.filter(
    (entry) =>
      entry.action === 'undo' ||
      entry.action === 'redo' ||
      (entry.purpose === 'sample' && entry.sample === sample.id && isBlind(entry)),
  );
  const review = reviewOf(own, analyses);
  const placed = sample.items.map(({ stratum, anchor }) => ({
    stratum,
    sentence: sentenceOf(anchor, analyses),
  }));
  const settled = placed.flatMap(({ stratum, sentence }): Scored[] => {
    const people = sentence && settledCoding(review.resolutions.get(sentence.key));
    return sentence && people ? [{ stratum, people, machine: machineCoding(sentence.sentence) }] : [];
  });
  const covered = new Set(settled.map(({ stratum }) => stratum));
  const { taxonomy, taxonomyHash } = analyses[0]?.versions ?? { taxonomy: '', taxonomyHash: '' };
  return {
    schemaVersion: 1,
    sample: sample.id,
    seed,
    taxonomy: { version: taxonomy, hash: taxonomyHash },
    drawn: sample.items.length,
    settled: settled.length,
    notPlaced: placed.filter(({ sentence }) => sentence === null).length,
    uncovered: sample.strata.filter(({ id }) => !covered.has(id)).map(({ id }) => id),
    figures: questionsOn(settled, themesOf).map((asked) => scoreOf(asked, settled, sample.strata, seed)),
  };
}

const isBlind = (entry: ReviewEntry): boolean =>
  entry.action === 'adjudicate' || !('hidden' in entry) || entry.hidden;

function sentenceOf(anchor: ReviewSample['items'][number]['anchor'], analyses: readonly Analysis[]) {
  const documents = analyses.filter(
    ({ id, source }) => id === anchor.document || source.sha256 === anchor.source,
  );
  const { target, relation } = reanchor(anchor, documents.map(indexOnce));
  if (!target?.whole || (relation !== 'kept' && relation !== 'moved')) return null;
  const document = documents.find(({ id }) => id === target.document)!;
  const sentence = document.sentences.find(({ id }) => id === target.sentence)!;
  return { key: keyOfSentence(target.document, target.sentence), sentence };
}

const indexes = new WeakMap<Analysis, ReturnType<typeof indexText>>();
function indexOnce(analysis: Analysis) {
  const known = indexes.get(analysis) ?? indexText(analysis);
  indexes.set(analysis, known);
  return known;
}

/** A coding that is settled in kind and codes; the other fields are asked nothing of here. */
function settledCoding(resolution: Resolution | undefined): Pick<Coding, 'kind' | 'codes'> | null {
  if (!resolution) return null;
  const { agreed, by, adjudicator } = resolution;
  if (adjudicator === null && by.length < 2) return null;
  return agreed.kind && agreed.codes ? { kind: agreed.kind, codes: agreed.codes } : null;
}

function questionsOn(settled: readonly Scored[], themesOf: ThemesOf): Asked[] {
  const codes = [
    ...new Set(settled.flatMap(({ people, machine }) => [...people.codes, ...machine.codes])),
  ].sort();
  const themes = [...new Set(codes.flatMap(themesOf))].sort();
  const isContent = ({ kind }: Pick<Coding, 'kind'>) => kind === 'commitment' || kind === 'priority';
  return [
    { measure: 'commitment', id: 'commitment', says: ({ kind }) => kind === 'commitment' },
    ...themes.map(
      (theme): Asked => ({
        measure: 'theme',
        id: theme,
        says: (coding) => isContent(coding) && coding.codes.some((code) => themesOf(code).includes(theme)),
      }),
    ),
    ...codes.map(
      (code): Asked => ({
        measure: 'code',
        id: code,
        says: (coding) => isContent(coding) && coding.codes.includes(code),
      }),
    ),
  ];
}
