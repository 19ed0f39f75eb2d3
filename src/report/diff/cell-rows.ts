import type { CellChange, CellSide } from '../../model/index.ts';
import type { Words } from '../words.ts';

/** Whether a cell changes by more than a number. */
export function isStepChange({ before, after }: CellChange): boolean {
  return before.step !== after.step || before.state !== after.state;
}

/** The cells that change, a table an edition; those that change step come first. */
export function cellsByArea(cells: readonly CellChange[], words: Words) {
  const groups = Map.groupBy(cells, ({ force, edition }) => JSON.stringify([force, edition]));
  return [...groups.values()].map((own, index) => {
    const { area, title, compared } = own[0]!;
    const rows = [...own].sort((a, b) => Number(isStepChange(b)) - Number(isStepChange(a)));
    return {
      id: `cells-${index + 1}`,
      name: `${area}: ${title}${compared ? '' : ' (shown beside, not compared)'}`,
      rows: rows.map((cell) => ({
        ...nameOf(cell, words),
        before: sideView(cell.before, words),
        after: sideView(cell.after, words),
      })),
    };
  });
}

function nameOf({ facet, code, label }: CellChange, words: Words): { label: string; code: string } {
  if (facet === 'theme') return { label: words.label('theme', code), code: 'theme' };
  if (facet === 'theme-both-widths')
    return { label: words.label('theme', code), code: 'theme, at both widths together' };
  return { label, code };
}

function sideView({ state, step, undertakings }: CellSide, words: Words) {
  if (step !== null)
    return { style: step, text: words.short('step', step), undertakings: String(undertakings) };
  const text = state === 'not-in-taxonomy' ? 'not in this list' : words.short('cell', state);
  return { style: state === 'not-in-taxonomy' ? 'not-read' : state, text, undertakings: '' };
}
