import type { ReportModel } from '../report-model.ts';

/** The seven steps in order, and what else a cell may say, for the key of the heat maps. */
export const stepKey = ({ words }: ReportModel) =>
  (['step', 'cell'] as const).flatMap((group) =>
    words.group(group).map(({ id, explanation }) => ({
      style: id,
      text: words.short(group, id),
      label: words.label(group, id),
      explanation,
    })),
  );
