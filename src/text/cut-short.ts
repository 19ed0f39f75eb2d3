/** The words with no more than so many letters, and a mark where some are left out. */
export const cutShort = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most).trimEnd()}…` : words;
