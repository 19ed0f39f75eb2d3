import { foldText } from '../text/index.ts';

// Words that hold sentences together, chosen so that neither set has a word of the other language.
const welsh = new Set(
  (
    "y yr yn ac mae maent roedd gyda gan fel hyn hwn hon sydd sy'n wedi bod eu ein eich ei fy dy ar am o i oedd " +
    'nid ond neu wrth drwy rhwng mewn pan pob pawb bydd byddaf byddwn byddant rydym rwyf rwy dw ydy ydym yw ' +
    "i'r o'r a'r i'n o'n a'n ni'n rwy'n dw'i mae'r mae'n yw'r gwneud gweithio hefyd ymhlith mwy iawn trwy at er gael " +
    'cael dros oddi wneud fydd cymunedau heddlu troseddu trosedd cymru comisiynydd dioddefwyr cynllun blaenoriaethau'
  ).split(' '),
);
const english = new Set(
  (
    'the of and to in is for that with we our will be it as are by this from have has was were or their they not ' +
    'which who can more all my i you your an but been these than would should must into when what how there'
  ).split(' '),
);
// Words of both languages say nothing.
const shared = new Set(['i', 'a', 'am', 'at', 'o', 'er', 'pan', 'more', 'ar']);

/** How much of a text speaks for Welsh and how much for English, in words. */
export function languageEvidence(text: string): { welsh: number; english: number } {
  const found = { welsh: 0, english: 0 };
  for (const word of foldText(text).match(/[\p{L}]+(?:'\p{L}+)?/gu) ?? []) {
    if (shared.has(word)) continue;
    if (english.has(word)) found.english++;
    else if (welsh.has(word) || /[ŵŷ]/.test(word)) found.welsh++;
  }
  return found;
}

/** 'cy' only with evidence: at least two Welsh words and more of them than English ones; a line in both is 'en'. */
export function languageOf(text: string): 'en' | 'cy' | 'unknown' {
  const found = languageEvidence(text);
  const bilingual = /\s[/|]\s/.test(text) && text.length < 200;
  if (!bilingual && found.welsh >= 2 && found.welsh > found.english * 1.5) return 'cy';
  return found.english > 0 || found.welsh === 1 || bilingual ? 'en' : 'unknown';
}

/** Languages of consecutive blocks; a line that shows nothing by itself is Welsh only between Welsh neighbours. */
export function languagesOf(texts: readonly string[]): ('en' | 'cy')[] {
  const own = texts.map(languageOf);
  const after: ('en' | 'cy')[] = [];
  let next: 'en' | 'cy' = 'en';
  for (let at = own.length - 1; at >= 0; at--) {
    after[at] = next;
    const language = own[at];
    if (language && language !== 'unknown') next = language;
  }
  let before: 'en' | 'cy' = 'en';
  return own.map((language, at) => {
    if (language !== 'unknown') before = language;
    else return before === 'cy' && after[at] === 'cy' ? 'cy' : 'en';
    return language;
  });
}
