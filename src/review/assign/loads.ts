import type { Assignment } from '../../model/index.ts';

/** What an assignment gives each reader. */
export type ReaderLoad = Readonly<{
  reviewer: string;
  documents: number;
  items: number;
  words: number;
  second: number;
}>;

/** How much each reader has, in the order of names. */
export function loadsOfReaders({ reviewers, documents }: Assignment): ReaderLoad[] {
  return reviewers.map((reviewer) => {
    const own = documents.filter((one) => one.reviewer === reviewer);
    const second = documents.flatMap((one) => one.second.filter((other) => other.reviewer === reviewer));
    return {
      reviewer,
      documents: own.length,
      items: own.reduce((all, { items }) => all + items, 0),
      words: own.reduce((all, { words }) => all + words, 0),
      second: second.reduce((all, { sentences }) => all + sentences.length, 0),
    };
  });
}
