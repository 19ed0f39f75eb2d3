/*
 * Ways to turn something down that need no "not" before a deed: standing against it, taking its money away, listing it
 * under a heading that refuses. All look at the words just before a place, at most these many characters of them.
 */
const window = 160;

/** Small words between what turns away and the thing, so that it is the thing itself that is turned away. */
const onlyThis =
  '(?: (?:the|any|more|all|another|a|an|every|further|new|extra|wider|general|blanket|use|of|idea|plans?|proposals?|calls?|funding|for|paying|spending|spend|money|on|putting|up|running|rolling|out|having|introducing|bringing|in|public|our|my|these|those|such|that|this)){0,7}';
const firmly =
  '(?: (?:firmly|strongly|completely|wholly|totally|always|still|also|utterly|fundamentally)){0,2}';

const against = new RegExp(
  `(?:\\b(?:am|are|is|be|remain|remains|stand|stands|voted|vote|argue|argued)|'m|'re)${firmly} (?:against|opposed to)${onlyThis}\\s*$`,
  'i',
);
const opposing = new RegExp(
  `\\b(?<!not |never |n't )(?:oppose|opposes|opposing|reject|rejects|say no to|says no to|said no to|end support for)${onlyThis}\\s*$`,
  'i',
);

/** "Move money from", "shift the budget out of", "divert spending away from", with three words at most before the thing. */
const moneyFrom = new RegExp(
  "\\b(?<!not |never |n't )(?:mov|shift|switch|divert|redirect|transfer|tak|reallocat|withdraw|pull|put)(?:e|es|ed|ing|s|ting)?" +
    "(?: (?:the|our|my|all|any|some|more|that|this|public|existing|half|of|back)){0,3}(?: [\\p{L}'-]{1,20})?" +
    ' (?:money|moneys|funding|funds|cash|grants?|spending|budgets?|investment|£[\\d.,]{1,12}(?: ?(?:million|m|bn|k))?)' +
    '(?: (?:away|now|currently|spent|out|that|goes|is|we|i|spend)){0,4} (?:from|out of)' +
    "(?: (?!(?:to|into|towards?|for|and|by|through|with|so)\\b)[\\p{L}\\p{N}'-]{1,30}){0,3}\\s*$",
  'iu',
);

const before = (text: string, place: number): string =>
  text.slice(Math.max(0, place - window), place).replaceAll('’', "'");

/** Whether what stands at a place in a text is stood against, or its money taken from it: "I am against X", "move money from X to Y". */
export function isStoodAgainst(text: string, place: number): boolean {
  const words = before(text, place);
  return against.test(words) || opposing.test(words) || moneyFrom.test(words);
}

const refusingHeading =
  /^(?:(?:what|things|some things|the things|schemes|ideas|where|which|and what|ten things|five things|three things) )?(?:that )?(?:i|we|the commissioner|this plan)(?: (?:will|shall|would|am|are|is|going|to))?(?:n't| not| never| no longer)(?: (?:going|to|be))*(?: (?:do|doing|fund|funding|pay for|paying for|support|supporting|back|backing|spend (?:your |public |any )?money on|commission|commissioning|buy|use|continue))$/;
const opposedHeading =
  /^(?:what|things|ideas|schemes) (?:that )?(?:i|we)(?: (?:am|are|stand|will|shall))?(?: (?:against|oppose|opposed to|reject|rule out|stop|scrap|end|stop doing|stop funding|stop paying for))$/;

/** Whether a heading turns down whatever is listed under it: "What I will not do", "Things we will no longer fund". */
export function refusesWhatFollows(heading: string): boolean {
  if (heading.length > window) return false;
  const bare = heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\bwon't\b/g, 'will not')
    .replace(/^[\d.)\s]{1,8}/, '')
    .replace(/[\s:.…–—-]{1,8}$/, '');
  return refusingHeading.test(bare) || opposedHeading.test(bare);
}

/** Whether words say for themselves who does what ("I will fund Y instead"), so that the heading above speaks of others. */
export const saysItself = (text: string): boolean =>
  /\b(?:will|shall|must|should|am|are|is|i'll|we'll|instead)\b/i.test(text.slice(0, window));
