import { type Cell, type Comparison, type EditionFigures, type Share, themes } from '../model/index.ts';
import type { ReadTable } from './said/index.ts';

/** Figures by where they belong: table, area, edition, what they are of, and column. */
export type Ledger = ReadonlyMap<string, string>;

type Values = Readonly<Record<string, string | number | null>>;

/** The main figures of a comparison, by the names that tables give them. */
export function ledgerOf({ forces }: Comparison): Ledger {
  const ledger = new Map<string, string>();
  const enter = (where: readonly string[], values: Values) => {
    for (const [name, value] of Object.entries(values))
      ledger.set(keyOf([...where, name]), value === null ? '' : String(value));
  };
  for (const { force, editions } of forces)
    for (const figures of editions) {
      const own = [force, figures.edition.edition];
      enter(['editions', ...own], editionValues(figures));
      for (const theme of themes) {
        const { narrow, both, shareNarrow, shareBoth } = figures.themes[theme];
        enter(['themes', ...own, theme, 'narrow'], { ...shareValues(shareNarrow), ...cellValues(narrow) });
        enter(['themes', ...own, theme, 'both'], { ...shareValues(shareBoth), ...cellValues(both) });
      }
      for (const [facet, cells] of Object.entries(figures.cells))
        for (const [code, cell] of Object.entries(cells))
          enter(['cells', ...own, facet, code], cellValues(cell));
    }
  return ledger;
}

export const keyOf = (parts: readonly string[]): string => JSON.stringify(parts);

function editionValues({ counts, joint }: EditionFigures): Values {
  return {
    sentences: counts.sentences,
    body_words: counts.bodyWords,
    welsh_words: counts.welshWords,
    undertakings: counts.undertakings,
    firm: counts.firm,
    soft: counts.soft,
    checkable: counts.checkable,
    wishes: counts.wishes,
    priorities: counts.priorities,
    uncertain: counts.uncertain,
    in_lists: counts.listShare.part,
    in_lists_of: counts.listShare.whole,
    rate: counts.rate,
    joint_in_sentence: joint.inSentence.length,
    joint_in_list: joint.inList.length,
    joint_in_section: joint.inSection.length,
    not_only_pursue: joint.notOnlyPursue.part,
    not_only_pursue_of: joint.notOnlyPursue.whole,
    not_only_pursue_related: joint.notOnlyPursueRelated.part,
    not_only_pursue_related_of: joint.notOnlyPursueRelated.whole,
  };
}

const shareValues = ({ part, whole }: Share): Values => ({ share_part: part, share_of: whole });

function cellValues(cell: Cell): Values {
  const step = 'step' in cell ? cell.step : null;
  if (cell.state !== 'figure') return { state: cell.state, step, undertakings: null, firm: null, soft: null };
  const { undertakings, firm, soft, checkable, wishes, priorities, mentions, turnedDown = [], pages } = cell;
  return {
    state: cell.state,
    step,
    undertakings,
    firm,
    soft,
    checkable,
    wishes,
    priorities,
    mentions,
    turned_down: turnedDown.length,
    pages: pages.join(' '),
  };
}

/** Columns that say what the figures of a row are of, by table. */
const keyColumns: Readonly<Record<string, readonly string[]>> = {
  editions: ['area', 'edition'],
  themes: ['area', 'edition', 'theme', 'width'],
  cells: ['area', 'edition', 'facet', 'code'],
};

/** A figure that a file holds; one for readers may be rounded, and say in words that there is none. */
export type Entry = Readonly<{ key: string; value: string; place: string; isRounded?: boolean }>;

/** What tables hold of the figures that a ledger may have, each with its place. */
export function entriesIn(tables: readonly ReadTable[]): Entry[] {
  return tables.flatMap(({ name, header, rows }) => {
    const keys = keyColumns[name]?.map((column) => header.indexOf(column));
    if (!keys || keys.includes(-1)) return [];
    return rows.flatMap((row, at) => {
      const own = keys.map((column) => row[column] ?? '');
      return header.flatMap((column, index) => ({
        key: keyOf([name, ...own, column]),
        value: row[index] ?? '',
        place: `${tables.length > 1 ? `sheet "${name}", ` : ''}row ${at + 2} (${own.join(', ')}), column "${column}"`,
      }));
    });
  });
}
