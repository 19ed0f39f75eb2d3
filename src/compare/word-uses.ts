import { commonWords, stem, tokenise } from '../text/index.ts';

/** How a plan uses a word: how often, in which printed forms, in which of its sections. */
export type WordUse = { count: number; forms: Map<string, number>; sections: Set<string> };

/** A text to count, and the section it stands in. */
export type Countable = Readonly<{ text: string; section: string }>;

/**
 * Uses of words by their stems. Words that say little of what a text is about are left out, and so are numbers and names:
 * a stem that begins with a capital within a sentence more often than not. `words` counts all words.
 */
export function usesOf(texts: Iterable<Countable>): { uses: Map<string, WordUse>; words: number } {
  const uses = new Map<string, WordUse>();
  const capitals = new Map<string, number>();
  let words = 0;
  for (const { text, section } of texts) {
    tokenise(text).forEach(({ folded, raw }, at) => {
      words += 1;
      if (commonWords.has(folded) || /^\d/.test(folded) || folded.length < 3) return;
      const root = stem(folded);
      const use = uses.get(root) ?? { count: 0, forms: new Map(), sections: new Set() };
      use.count += 1;
      use.forms.set(folded, (use.forms.get(folded) ?? 0) + 1);
      use.sections.add(section);
      uses.set(root, use);
      if (at > 0 && /^\p{Lu}/u.test(raw)) capitals.set(root, (capitals.get(root) ?? 0) + 1);
    });
  }
  for (const [root, count] of capitals) if (2 * count > uses.get(root)!.count) uses.delete(root);
  return { uses, words };
}

/** The form of a stem that is printed most, of equals the first by letter: a reader knows no stems. */
export function shownForm(uses: readonly WordUse[]): string {
  const all = new Map<string, number>();
  for (const { forms } of uses)
    for (const [form, count] of forms) all.set(form, (all.get(form) ?? 0) + count);
  return [...all].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))[0];
}
