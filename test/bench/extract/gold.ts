/** What a brochure holds, as it was set: the truth that readings of it are scored against. */
export type Gold = Readonly<{
  /** In reading order; `thread` names the text it belongs to: the main text or a box of its own. */
  sentences: readonly GoldSentence[];
  headings: readonly GoldText[];
  items: readonly GoldText[];
  /** Running heads, feet and page numbers. */
  furniture: readonly GoldText[];
}>;
export type GoldText = Readonly<{ text: string; page: number }>;
export type GoldSentence = GoldText & Readonly<{ thread: string }>;
