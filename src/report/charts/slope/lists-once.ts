import type { EditionFigures, Theme } from '../../../model/index.ts';
import { isUndertaking } from '../../figures.ts';

/**
 * The share of undertakings on a theme (narrow width) with each list counted once: a headline says only what holds so as
 * well. Null where there are none. Never shown itself.
 */
export function shareWithListsOnce({ statements, themes }: EditionFigures, theme: Theme): number | null {
  const { narrow } = themes[theme];
  const on = new Set(narrow.state === 'figure' ? narrow.statements : []);
  const units = new Map<string, boolean>();
  for (const { id, list } of statements.filter(isUndertaking)) {
    const unit = list === null ? `one ${id}` : `list ${list}`;
    units.set(unit, (units.get(unit) ?? false) || on.has(id));
  }
  return units.size === 0 ? null : [...units.values()].filter(Boolean).length / units.size;
}
