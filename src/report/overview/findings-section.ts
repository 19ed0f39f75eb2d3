import { paragraph, type Section } from '../blocks.ts';
import { findingViews } from '../html/finding-view.ts';
import type { ReportModel } from '../report-model.ts';

/** What all plans together show. */
export function findingsSection(model: ReportModel): Section {
  const { together } = findingViews(model);
  const items = together.map(({ text, checked }) => `${text} ${checked}`);
  return {
    id: 'findings',
    heading: 'What stands out',
    blocks:
      items.length > 0
        ? [{ kind: 'list', items }]
        : [paragraph('Nothing stands out by the rules of the report.')],
  };
}
