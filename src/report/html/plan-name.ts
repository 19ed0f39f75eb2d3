import { sentenceText } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { whyUnread } from '../unread.ts';

/** A compared plan as a link, with a mark where it was not read well enough to be held beside others. */
export type PlanName = Readonly<{
  name: string;
  href: string;
  partly: Readonly<{ label: string; why: string }> | null;
}>;

export function planName(model: ReportModel, shown: ShownEdition, root: string): PlanName {
  const why = whyUnread(shown.figures);
  const label = model.words.label('reading', 'partly');
  return {
    name: shown.name,
    href: `${root}${shown.path}`,
    partly: why === null ? null : { label, why: sentenceText(why) },
  };
}

/** The plan that stands for an area in the comparison. */
export const comparedPlan = (model: ReportModel, force: string): ShownEdition | null =>
  model.compared.find(({ area }) => area.force === force) ?? null;
