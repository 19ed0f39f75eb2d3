import type { Theme } from '../../model/index.ts';
import { themes } from '../../model/taxonomy.ts';
import { extentOf } from '../evidence-groups.ts';
import { categoriesOf, subjectsOf } from '../facets.ts';
import { countOf } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import { differencesPath } from './differences-view.ts';
import { evidencePath } from './evidence-page-view.ts';
import { findingsOnTheme } from './finding-view.ts';
import { gapRows } from './gap-view.ts';
import { categoryGrid, themeGrid } from './grid-view.ts';
import { jointGroups } from './joint-view.ts';
import { shellView } from './shell-view.ts';
import { stepKey } from './step-key-view.ts';
import { themeEvidence } from './theme-page-evidence-view.ts';
import { themeQuotes } from './theme-page-quotes-view.ts';

/** Where the page of a theme lies in the report. */
export const themePath = (theme: Theme): string => `${theme}.html`;

export const themeLinks = (model: ReportModel) =>
  themes.map((theme) => ({ label: model.words.label('theme', theme), href: themePath(theme) }));

/** One theme in all plans: what stands out, how far each goes, its words, what was not found, and the evidence. */
export function themePageView(model: ReportModel, theme: Theme) {
  const { words, comparison } = model;
  const { label, explanation } = words.term('theme', theme);
  const facets = subjectsOf(comparison).filter(({ facet }) =>
    categoriesOf(comparison, facet).some((category) => category.theme === theme),
  );
  const categories = facets
    .flatMap(({ facet }) => categoriesOf(comparison, facet))
    .filter((category) => category.theme === theme);
  return {
    ...shellView(model, label, ''),
    label,
    explanation,
    plans: countOf(model.compared.length, 'plan'),
    others: themeLinks(model).filter(({ href }) => href !== themePath(theme)),
    findings: findingsOnTheme(model, theme),
    joint: theme === 'organised-crime' ? jointGroups(model) : null,
    steps: stepKey(model),
    themes: themeGrid(model, theme),
    grid:
      categories.length > 0
        ? categoryGrid(model, `grid-${theme}`, `${label}, how far each plan goes`, categories)
        : null,
    quotes: themeQuotes(model, theme),
    gaps: {
      id: `gaps-${theme}`,
      label,
      rows: facets
        .flatMap(({ facet }) => gapRows(model, facet))
        .filter(({ code }) => isOne(categories, code)),
    },
    ...themeEvidence(model, theme, categories),
    evidenceExtent: extentOf(comparison.evidenceBase),
    evidencePage: comparison.evidenceUse && comparison.evidenceUse.plans > 0 ? evidencePath : null,
    differencesPath: model.compared.length > 1 ? differencesPath : null,
  };
}

const isOne = (categories: readonly Readonly<{ code: string }>[], wanted: string): boolean =>
  categories.some(({ code }) => code === wanted);
