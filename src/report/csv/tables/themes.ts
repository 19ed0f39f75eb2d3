import type { Cell, Share } from '../../../model/index.ts';
import { themes } from '../../../model/taxonomy.ts';
import type { ReportModel } from '../../report-model.ts';
import { editionFields, editionKey, editionReference } from '../edition-key.ts';
import { integer, key, type Table, text, type Value } from '../field.ts';
import { quoteRead, quoteReadField } from '../reading-columns.ts';
import { cellFields, cellValues } from './cells.ts';

/** A row an edition, theme and width. */
export const themesTable = ({ editions }: ReportModel): Table => ({
  name: 'themes',
  title: 'Themes at both widths',
  description:
    'A row an edition, theme and width: narrow (community resilience core, organised crime named) or both.',
  primaryKey: ['area', 'edition', 'theme', 'width'],
  foreignKeys: [editionReference],
  fields: [
    ...editionFields,
    key('theme', 'Theme'),
    key('width', 'narrow or both'),
    integer('share_part', 'Undertakings on the theme'),
    integer('share_of', 'Undertakings of the edition'),
    ...cellFields,
    text('statement', 'The statement that goes furthest'),
    text('quote', 'Its words'),
    quoteReadField,
  ],
  rows: editions.flatMap((shown) =>
    themes.flatMap((theme): Value[][] => {
      const figures = shown.figures.themes[theme];
      if (!figures) return [];
      const { narrow, both, shareNarrow, shareBoth } = figures;
      const own = [...editionKey(shown), theme];
      const rowOf = (width: string, share: Share, cell: Cell): Value[] => {
        const [first] = cell.state === 'figure' ? cell.statements : [];
        const quote = first === undefined ? null : (shown.statements.get(first)?.quote ?? null);
        return [
          ...own,
          width,
          share.part,
          share.whole,
          ...cellValues(cell),
          first ?? null,
          quote,
          quoteRead(shown, first),
        ];
      };
      return [rowOf('narrow', shareNarrow, narrow), rowOf('both', shareBoth, both)];
    }),
  ),
});
