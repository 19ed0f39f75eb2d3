import { sentenceText } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { whyUnread } from '../unread.ts';
import { bandsOfPlan, whyNoBands } from './bands-view.ts';
import { differencesPath } from './differences-view.ts';
import { likeOfPlan } from './likeness-view.ts';
import { sharedOfPlan } from './shared-view.ts';
import { whyNoWords, wordsOfPlan } from './words-view.ts';

/** On what a compared plan says more or less, its own words, and which plans are like it; null without others. */
export function planBesideView(model: ReportModel, shown: ShownEdition, root: string) {
  if (!shown.figures.compared || model.compared.length < 2) return null;
  const unread = whyUnread(shown.figures);
  return {
    href: `${root}${differencesPath}`,
    unread: unread === null ? null : sentenceText(unread),
    whyNoBands: whyNoBands(model),
    bands: bandsOfPlan(model, shown),
    whyNoWords: whyNoWords(model),
    words: wordsOfPlan(model, shown) ?? [],
    alike: likeOfPlan(model, shown, root),
    shared: sharedOfPlan(model, shown, root),
  };
}
