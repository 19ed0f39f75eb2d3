import type { Cell } from '../../model/index.ts';
import { themes } from '../../model/taxonomy.ts';
import { paragraph, type Section, table } from '../blocks.ts';
import { shareText } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';

/** The furthest step of each plan on each theme, at the width that headlines use. */
export function themesSection(model: ReportModel): Section {
  const { words } = model;
  return {
    id: 'themes',
    heading: 'How far each goes on the themes',
    blocks: [
      paragraph(
        'The furthest step of each plan, with its undertakings of all. Organised crime is counted where it is named, community resilience at its core.',
      ),
      ...table(
        'Themes and steps',
        ['Area', ...themes.map((theme) => words.label('theme', theme))],
        model.compared.map((shown) => [
          shown.name,
          ...themes.map((theme) => {
            const { narrow, shareNarrow } = shown.figures.themes[theme];
            return `${stateOf(model, narrow)}${narrow.state === 'figure' ? `, ${shareText(shareNarrow)}` : ''}`;
          }),
        ]),
      ),
    ],
  };
}

function stateOf({ words }: ReportModel, one: Cell): string {
  if (one.state === 'figure' || one.state === 'not-found') return words.label('step', one.step);
  return `${words.label('cell', one.state)}: ${one.why}`;
}
