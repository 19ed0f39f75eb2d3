import type { DistinctiveWord } from '../../model/index.ts';
import { countOf, figure } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';

/** A word that a plan uses more than the other compared plans do. */
export type WordView = Readonly<{ word: string; times: string; parts: string; others: string; more: string }>;

/** The words of one compared plan; null where none are looked for. */
export function wordsOfPlan({ comparison }: ReportModel, shown: ShownEdition): WordView[] | null {
  if (!shown.figures.compared) return null;
  const own = comparison.distinctive?.find(({ force }) => force === shown.area.force);
  return own ? own.words.map(wordView) : null;
}

function wordView({ word, count, sections, elsewhere, logRatio }: DistinctiveWord): WordView {
  return {
    word,
    times: countOf(count, 'time'),
    parts: figure(sections),
    others: elsewhere === 0 ? 'none' : figure(elsewhere),
    more: elsewhere === 0 ? 'in no other plan' : `about ${figure(Math.round(2 ** logRatio))} times as often`,
  };
}

/** Why no plan's own words are shown; null where they are. */
export const whyNoWords = ({ comparison }: ReportModel): string | null =>
  comparison.distinctive === undefined ? 'It takes three compared plans to tell.' : null;
