/** Something that an output says and that does not hold. */
export type Fault = Readonly<{
  /**
   * `quote`: not where it is said to stand. `figure`, `words`: not what the analyses give. `file`: not to be read. `stale`: made
   * from another run or with other options, and so held against nothing.
   */
  kind: 'quote' | 'figure' | 'words' | 'file' | 'stale';
  /** The file, relative to the output folder. */
  file: string;
  /** Where in the file, in words for its reader. */
  place: string;
  expected: string;
  found: string;
  /** What to do. */
  hint: string;
}>;

/** Texts that differ in their figures alone, or in their words. */
export function kindOfDifference(expected: string, found: string): 'figure' | 'words' {
  const words = (text: string) => text.replace(/\d[\d,.]*/g, '');
  return words(expected) === words(found) ? 'figure' : 'words';
}

/** How many figures a text has. */
export const figuresIn = (text: string): number => text.match(/\d[\d,.]*/g)?.length ?? 0;

const longest = 160;

/** The beginning of a text, for a message. */
export const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest)} …`;
