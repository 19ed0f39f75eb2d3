import { countOf } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import { bandKey, bandsTableView, whyNoBands } from './bands-view.ts';
import { likenessView } from './likeness-view.ts';
import { planName } from './plan-name.ts';
import { sharedPath } from './shared-view.ts';
import { shellView } from './shell-view.ts';
import { whyNoWords, wordsOfPlan } from './words-view.ts';

/** Where the page lies that says where plans differ and where they are alike. */
export const differencesPath = 'differences.html';

/** Who says more or less, which words are a plan's own, and which plans are alike; null where fewer than two are compared. */
export function differencesView(model: ReportModel) {
  if (model.compared.length < 2) return null;
  const { metrics = [] } = model.comparison;
  const ruleOf = (id: string) => metrics.find((metric) => metric.id === id)?.definition ?? '';
  return {
    ...shellView(model, 'Where plans differ, and where they are alike', ''),
    plans: countOf(model.compared.length, 'plan'),
    bandsRule: ruleOf('band'),
    whyNoBands: whyNoBands(model),
    bandKey: bandKey(model),
    ...bandsTableView(model),
    wordsRule: ruleOf('distinctive-words'),
    whyNoWords: whyNoWords(model),
    words: model.compared.map((shown) => ({
      plan: planName(model, shown, ''),
      words: wordsOfPlan(model, shown) ?? [],
    })),
    alikeRule: ruleOf('similarity'),
    alike: likenessView(model),
    sharedPath: model.comparison.sharedWording ? sharedPath : null,
  };
}
