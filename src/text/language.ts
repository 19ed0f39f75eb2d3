import { foldText } from './normalise.ts';

export type Language = 'en' | 'cy';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

// Words that hold sentences together, chosen so that no set has a word of the other language. Words of both
// ("a", "am", "at", "i", "o", "ar", "er", "pan", "more") say nothing and stand in neither.
const welshFunction = words(
  "y yr yn ac mae maent roedd gyda gan fel hyn hwn hon sydd sy'n wedi bod eu ein eich ei fy dy oedd nid ond neu wrth " +
    'drwy rhwng mewn pob pawb bydd byddaf byddwn byddant rydym rwyf rwy dw ydy ydym yw weld ' +
    "i'r o'r a'r i'n o'n a'n gyda'r gyda'n ni'n rwy'n dw'i mae'r mae'n yw'r hefyd ymhlith mwy iawn trwy gael cael dros " +
    'wneud fydd pwy pam sut beth hynny sicrhau gwneud gweithio cefnogi',
);
// Nouns of the field: they stand in names in English text too ("Heddlu Gwent"), so they never decide alone.
const welshNouns = words(
  'heddlu cymru cymunedau cymuned troseddu trosedd troseddau comisiynydd dioddefwyr cynllun blaenoriaethau ' +
    'blaenoriaeth rhagair plismona cyllid partneriaid diogel diogelwch niwed gwasanaeth gwasanaethau pobl plant',
);
const english = words(
  'the of and to in is for that with we our will be it as are by this from have has was were or their they not us ' +
    'which who can all my you your an but been these than would should must into when what how there on every each',
);

type Evidence = Readonly<{ welsh: number; functional: number; english: number }>;

/** How many words of a text speak for Welsh (function words apart) and for English. */
function languageEvidence(text: string): Evidence {
  const found = { welsh: 0, functional: 0, english: 0 };
  for (const word of foldText(text).match(/\p{L}+(?:'\p{L}+)?/gu) ?? []) {
    if (english.has(word)) found.english++;
    else if (welshFunction.has(word)) {
      found.welsh++;
      found.functional++;
    } else if (welshNouns.has(word) || /[ŵŷ]/.test(word)) found.welsh++;
  }
  return found;
}

/**
 * 'cy' only with evidence: two Welsh words or more, a function word among them, and half as many again as English
 * ones. A line in both languages ("Foreword / Rhagair") is 'en'. Null where nothing is shown.
 */
export function languageOf(text: string): Language | null {
  const found = languageEvidence(text);
  const bilingual = text.length < 200 && /\s[/|]\s/.test(text);
  if (!bilingual && found.welsh >= 2 && found.functional > 0 && found.welsh > found.english * 1.5)
    return 'cy';
  return found.english > 0 || bilingual ? 'en' : null;
}

/**
 * Languages of consecutive blocks; one that shows nothing by itself is Welsh only between Welsh neighbours, or where it
 * is an item of a list that stands under Welsh.
 */
export function languagesOf(blocks: readonly Readonly<{ text: string; isItem: boolean }>[]): Language[] {
  const own = blocks.map(({ text }) => languageOf(text));
  const last = own.findLast((language) => language !== null) ?? 'en';
  const after: Language[] = [];
  let next: Language = last;
  for (let at = own.length - 1; at >= 0; at--) {
    after[at] = next;
    next = own[at] ?? next;
  }
  let before: Language = own.find((language) => language !== null) ?? 'en';
  return own.map((language, at) => {
    before = language ?? before;
    return language ?? (before === 'cy' && (after[at] === 'cy' || blocks[at]!.isItem) ? 'cy' : 'en');
  });
}
