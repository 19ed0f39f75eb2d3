/** First line of every output: what it describes, and what not. */
export const describes =
  'This describes what published plans say, not what forces do. Work on organised crime is often set out in regional or restricted documents.';

/** Stands on every page of an output of fictional areas. */
export const fictionalNotice = 'Fictional sample: the areas, people and plans in this report do not exist.';
