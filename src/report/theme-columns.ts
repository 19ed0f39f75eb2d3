import type { Theme } from '../model/index.ts';
import type { ReportModel } from './report-model.ts';

/** A reading of a theme: its width, and the group and id of that in the glossary; null for a theme with one reading. */
type ThemeColumn = Readonly<{
  theme: Theme;
  width: 'narrow' | 'both';
  reading: readonly [group: string, id: string] | null;
}>;

/** The readings of the three themes that stand side by side: prevention has one, the others a narrow and a wide one. */
export const themeColumns: readonly ThemeColumn[] = [
  { theme: 'prevention', width: 'narrow', reading: null },
  { theme: 'organised-crime', width: 'narrow', reading: ['width', 'named'] },
  { theme: 'organised-crime', width: 'both', reading: ['both-widths', 'organised-crime'] },
  { theme: 'community-resilience', width: 'narrow', reading: ['width', 'core'] },
  { theme: 'community-resilience', width: 'both', reading: ['both-widths', 'community-resilience'] },
];

/** What a reading is called: "Named", "Core and wider"; null where a theme has one only. */
export const readingLabel = ({ words }: ReportModel, { reading }: ThemeColumn): string | null =>
  reading === null ? null : words.label(...reading);
