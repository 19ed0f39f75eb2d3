import type { Where } from '../../../model/index.ts';

/** A cell as it was read, with the place of each of its lines. */
export type Cell = Readonly<{ text: string; where(line: number): Where }>;
export type Row = Readonly<{ cells: readonly Cell[]; where: Where }>;
