import { figure } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';

/** How studies were looked for, the scales and the rule of verdicts, for the methods part; null where none is held. */
export function evidenceSearchView({ comparison }: ReportModel) {
  const { search, scales, rule } = comparison.evidenceBase;
  if (!search) return null;
  return {
    on: search.on,
    where: search.where,
    how: search.how,
    kept: search.kept,
    limits: search.limits,
    rule: rule ?? null,
    scales: scales ?? [],
    topics: search.topics.map(({ label, counts, withVerdict, queries, remark }) => ({
      label,
      direct: figure(counts.direct),
      indirect: figure(counts.indirect),
      none: figure(counts.none),
      withVerdict: figure(withVerdict),
      queries,
      remark,
    })),
  };
}
