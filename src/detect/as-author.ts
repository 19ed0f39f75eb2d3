/** What names an author in the third person: how a text's own name is sought, and whether "he" and "she" are the author. */
export type AuthorNames = Readonly<{
  /** Forms of the name, folded, the longest first. */
  names: readonly string[];
  pronouns: boolean;
}>;

/** Words that may stand between a subject and its verb. */
const adverb = '(?:also|now|then|always|never|still|already|therefore|\\w+ly)';
const title = '(?:cllr|councillor|dr|mr|mrs|ms|miss|sir|dame|lord|lady|prof|professor)\\.? ';

/** Verbs of the third person as the first says them. */
const irregular: Readonly<Record<string, string>> = { is: 'am', has: 'have', does: 'do', goes: 'go' };
const unchanged =
  /^(?:will|would|shall|should|can|could|must|may|might|had|was|did|won't|wouldn't|can't|couldn't|didn't|wasn't|hadn't)$|[a-z]ed$/;
const past =
  /^(?:led|ran|won|saw|began|became|built|brought|came|fought|gave|got|grew|held|kept|knew|left|lost|made|met|put|said|set|spent|spoke|stood|took|taught|told|went|wrote)$/;

/** The verb as the first person says it, no longer than it was; null where the word is no verb that can follow a name. */
function firstPersonOf(verb: string): string | null {
  const known = irregular[verb];
  if (known !== undefined) return known;
  if (unchanged.test(verb) || past.test(verb)) return verb;
  if (/ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(verb)) return verb.slice(0, -2);
  return /[^su'i]s$/.test(verb) ? verb.slice(0, -1) : null;
}

/** After these a name is no subject: "under Harriet officers will sign up". */
const notObject = '(?<!\\b(?:under|for|by|with|of|from|to|elect|vote|back|trust|choose) )';

const escaped = (text: string): string => text.replace(/[^\w ]/g, '\\$&');

/** The way of reading a folded text as if its author said it of himself or herself, letter for letter. */
export function asAuthor({ names, pronouns }: AuthorNames): (folded: string) => string {
  const called = names.map(escaped).join('|');
  const who = `(?:${title})?(?:${called})${pronouns ? '|s?he' : ''}`;
  const said = new RegExp(`${notObject}\\b(?:${who})((?: ${adverb})?) ([a-z]+(?:n't)?)\\b`, 'g');
  const short = new RegExp(`\\b(?:${who})'(ll|d)\\b`, 'g');
  const being = new RegExp(`\\b(?:${who})'s(?= (?:an?|the|not|now|\\w+ing)\\b)`, 'g');
  const has = new RegExp(`\\b(${called})(?:'s|s')(?= )`, 'g');
  const gate = new RegExp(`\\b(?:${called}${pronouns ? '|s?he|his|hers?' : ''})\\b`);
  return (folded) => {
    if (!gate.test(folded)) return folded;
    const spoken = folded
      .replace(said, (whole, between: string, verb: string) => {
        const own = firstPersonOf(verb);
        return own === null ? whole : `i${between} ${own}`.padStart(whole.length);
      })
      .replace(short, (whole, end: string) => `i'${end}`.padStart(whole.length))
      .replace(being, (whole) => "i'm".padStart(whole.length))
      .replace(has, (whole) => 'my'.padStart(whole.length));
    return pronouns ? spoken.replace(/\b(?:his|her)\b(?= [a-z])/g, ' my') : spoken;
  };
}
