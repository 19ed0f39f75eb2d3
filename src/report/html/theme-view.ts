import type { Cell, Theme } from '../../model/index.ts';
import { themes } from '../../model/taxonomy.ts';
import { figure } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { editionCell } from './cell-view.ts';
import { shareView } from './joint-view.ts';

/** The themes of one edition at both widths; prevention has one. */
export const themeRows = (model: ReportModel, shown: ShownEdition) =>
  themes.map((theme) => themeRow(model, shown, theme));

function themeRow(model: ReportModel, shown: ShownEdition, theme: Theme) {
  const { words } = model;
  const figures = shown.figures.themes[theme];
  const narrow = theme === 'organised-crime' ? 'named' : 'core';
  const wide = theme === 'prevention' ? null : theme;
  return {
    anchor: `theme-${theme}`,
    label: words.label('theme', theme),
    narrowLabel: wide === null ? '' : words.label('width', narrow),
    narrow: editionCell(shown, figures?.narrow, words, null),
    narrowShare: figures ? shareView(figures.shareNarrow) : null,
    narrowWishes: wishesOf(figures?.narrow),
    bothLabel: wide === null ? null : words.label('both-widths', wide),
    both: editionCell(shown, figures?.both, words, null),
    bothShare: figures ? shareView(figures.shareBoth) : null,
    bothWishes: wishesOf(figures?.both),
  };
}

const wishesOf = (cell: Cell | undefined): string => (cell?.state === 'figure' ? figure(cell.wishes) : '0');
