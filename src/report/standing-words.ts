import { shellView } from './html/shell-view.ts';
import { describes, fictionalNotice } from './notices.ts';
import type { ReportModel } from './report-model.ts';

/** The words that every output carries, whatever its format. */
export type StandingWords = Readonly<{
  /** "Working copy: machine reading, 0% checked by a person". */
  workingCopy: string;
  /** What it describes, and what not. */
  describes: string;
  /** Said where the areas are fictional; null otherwise. */
  fictional: string | null;
  /** Who made it, with what. */
  madeBy: string;
}>;

export function standingWords(model: ReportModel): StandingWords {
  const { workingCopy, fictional, madeBy } = shellView(model, '', '');
  return { workingCopy, describes, fictional: fictional ? fictionalNotice : null, madeBy };
}

/** What stands at the head of every printed page. */
export const everyPage = ({
  workingCopy,
  fictional,
}: Pick<StandingWords, 'workingCopy' | 'fictional'>): string =>
  fictional === null ? workingCopy : `${workingCopy} · Fictional sample`;
