import type { Cell, EditionFigures, Share, Theme } from '../../model/index.ts';
import { themes } from '../../model/taxonomy.ts';
import { hasPercent, shareText } from '../figures.ts';
import { percent } from '../percent.ts';
import type { ReportModel } from '../report-model.ts';
import { whyUnread } from '../unread.ts';

/** What a chart can say of a theme: a share, one of nothing found, one of too few undertakings, or why there is none. */
type ShareState = 'share' | 'few' | 'not-found' | 'not-read' | 'does-not-apply';

/** The share of one theme, at the width that headlines use, as charts show it. */
export type ThemeShare = Readonly<{
  theme: Theme;
  label: string;
  /** The width: "Named", "Core"; null for a theme with one. */
  note: string | null;
  share: Share;
  state: ShareState;
  /** "32%", "3 of 7", "Not found", "Not read", "Does not apply": each is something else. */
  text: string;
}>;

export function themeShares({ words }: ReportModel, figures: EditionFigures): ThemeShare[] {
  return themes.map((theme) => {
    const { narrow, shareNarrow: share } = figures.themes[theme];
    const width = theme === 'prevention' ? null : theme === 'organised-crime' ? 'named' : 'core';
    const state = stateOf(figures, narrow, share);
    const texts: Readonly<Record<ShareState, () => string>> = {
      share: () => percent(share.share ?? 0),
      few: () => shareText(share),
      'not-found': () => words.label('step', 'not-found'),
      'not-read': () => words.label('cell', 'not-read'),
      'does-not-apply': () => words.label('cell', 'does-not-apply'),
    };
    return {
      theme,
      label: words.short('theme', theme),
      note: width === null ? null : words.label('width', width),
      share,
      state,
      text: texts[state](),
    };
  });
}

/** A share of what little was read of a plan is none of the plan. */
function stateOf(figures: EditionFigures, { state }: Cell, share: Share): ShareState {
  if (state === 'does-not-apply') return state;
  if (state === 'not-read' || whyUnread(figures) !== null) return 'not-read';
  if (state === 'not-found') return state;
  return hasPercent(share) ? 'share' : 'few';
}
