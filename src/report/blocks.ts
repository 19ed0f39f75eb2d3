/** Words of a plan or of its heading, with where they stand and what the machine marked. */
export type Quote = Readonly<{
  kind: 'quote';
  leadIn: string | null;
  text: string;
  where: string;
  marks: readonly string[];
}>;

/** Text, with a link to its source where there is one. */
export type Cell = Readonly<{ text: string; address: string | null }>;

/** A part of a section; every format writes each kind in its own way and adds nothing to it. */
export type Block =
  | Readonly<{ kind: 'paragraph'; text: string }>
  | Readonly<{ kind: 'subheading'; text: string }>
  | Quote
  | Readonly<{
      kind: 'table';
      caption: string;
      header: readonly string[];
      rows: readonly (readonly Cell[])[];
      /** How wide the columns are beside each other; all alike where it is not said. */
      widths?: readonly number[];
    }>
  | Readonly<{ kind: 'list'; items: readonly string[] }>;

export type Section = Readonly<{ id: string; heading: string; blocks: readonly Block[] }>;

/** A paper of a few pages, such as a funding evidence pack or a briefing: all that its formats show, in order. */
export type Paper = Readonly<{
  /** File name without its ending. */
  name: string;
  title: string;
  subtitle: string;
  /** "Working copy: machine reading, 0% checked by a person". */
  workingCopy: string;
  /** First line of every output: what it describes, and what not. */
  describes: string;
  /** Said on every page where the areas are fictional; null otherwise. */
  fictional: string | null;
  /** Who made it, with what. */
  madeBy: string;
  sections: readonly Section[];
}>;

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const subheading = (text: string): Block => ({ kind: 'subheading', text });
export const cell = (text: string, address: string | null = null): Cell => ({ text, address });

/** A table of plain texts; nothing where it has no rows. */
export function table(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly (string | Cell)[])[],
  widths?: readonly number[],
): Block[] {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => row.map((one) => (typeof one === 'string' ? cell(one) : one)));
  return [{ kind: 'table', caption, header, rows: cells, ...(widths && { widths }) }];
}
