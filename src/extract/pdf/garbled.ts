// The commonest words of English and of Welsh: a text of any length in either is full of them.
const english =
  'the and to of in for is on that with be are as by our this it will from or have we not an at';
const welsh = 'y yr yn o ar am gan ei eu bod mae sydd wedi gyda hyn nad nid bydd ein';
const both = 'a i';

/** Whose the commonest words are. */
export const languageOfCommon: ReadonlyMap<string, 'en' | 'cy' | 'both'> = new Map([
  ...english.split(' ').map((word) => [word, 'en'] as const),
  ...welsh.split(' ').map((word) => [word, 'cy'] as const),
  ...both.split(' ').map((word) => [word, 'both'] as const),
]);

const enough = 300;
const leastKnown = 0.04;

/** Whether letters come out as letters but make no words: a font that maps its glyphs to the wrong characters. */
export function isGarbled(texts: readonly string[]): boolean {
  // No more words than these are looked at; once so many of them are known, the rest changes nothing.
  const most = enough + texts.reduce((longest, { length }) => Math.max(longest, length), 0);
  let [words, known] = [0, 0];
  for (const text of texts) {
    if (words >= enough) break;
    for (const word of text.toLowerCase().split(' ')) {
      if (word.length > 25) continue;
      words++;
      if (languageOfCommon.has(word)) known++;
    }
    if (known >= leastKnown * most) return false;
  }
  return (
    words >= 80 &&
    known < leastKnown * words &&
    texts.some((text) => /\p{L}{3}/u.test(text)) &&
    !isFigures(texts)
  );
}

/** Tables of figures and lists of names have few common words too. */
function isFigures(texts: readonly string[]): boolean {
  const whole = texts.join('').slice(0, 4000);
  return (whole.match(/\d/g)?.length ?? 0) > 0.15 * whole.length;
}
