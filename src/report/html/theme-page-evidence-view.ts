import type { Comparison, Statement, Theme } from '../../model/index.ts';
import { groupsOf } from '../evidence-groups.ts';
import { figure } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import { namedRows } from './evidence-view.ts';

type Category = Comparison['categories'][number];

/** What was evaluated and is named where plans speak of a theme; what none names; where a pilot would teach most. */
export function themeEvidence(model: ReportModel, theme: Theme, categories: readonly Category[]) {
  const { evidenceUse, evidenceBase } = model.comparison;
  const codes = new Set(categories.map(({ code }) => code));
  const labels = new Map(groupsOf(evidenceBase).map(({ id, label }) => [id, label]));
  return {
    named: namedRows(model, model.editions, '', (statement) => isOn(model, statement, theme)),
    unnamed: (evidenceUse?.unnamed ?? [])
      .filter(({ code }) => codes.has(code))
      .flatMap(({ group }) => labels.get(group) ?? []),
    pilots: (evidenceUse?.pilots ?? [])
      .filter(({ code }) => codes.has(code))
      .map(({ code, undertakenBy }) => ({
        label: model.category(code)?.label ?? code,
        areas: `${figure(undertakenBy.length)} of ${figure(evidenceUse?.plans ?? 0)}`,
      })),
  };
}

const isOn = (model: ReportModel, { codes }: Statement, theme: Theme): boolean =>
  codes.some((code) => model.category(code)?.theme === theme);
