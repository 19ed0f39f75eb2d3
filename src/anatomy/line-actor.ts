import { actorClass } from './actor-class.ts';
import type { Stretch } from './found.ts';
import { type Ends, endOfNounPhrase } from './noun-phrase.ts';
import { subjectPhrase } from './subject-phrase.ts';
import { findVerbGroups, type Range, stretchOf } from './verb-group.ts';
import { type Piece, readPieces } from './words.ts';

const asked =
  /\b(?:ask(?:ed|s|ing)?|expect(?:s|ed)?|require[sd]?|want|urge|challenged?|direct(?:ed)?|look to|call(?:ed)? on|hold)(?: (?:of|from))? (?<who>(?:the |my |our |all |every |each )?[a-z][a-z' -]{1,60}?)(?=,| to\b|:|$)/dgi;
const agreed =
  /(?<who>(?:the |my |our )?[a-z][a-z' -]{0,60}?) (?:has|have|had) (?:also |each |now )?(?:agreed|signed up|undertaken|committed|promised|pledged)\b/dgi;

/** Who acts by a line above: "I will:", "The Chief Constable has agreed to:", "My office:". Null where it does not say. */
export function actorOfLine(line: string, ends: Ends): Stretch | null {
  const named = lastNamed(line, asked, ends) ?? lastNamed(line, agreed, ends);
  if (named !== null) return named;
  // A line that breaks off at "will" or "to" is completed by its items.
  const pieces = readPieces(`${line.replace(/\W+$/, '')} do`);
  const subjects = findVerbGroups(pieces).flatMap(({ subject }) => subject ?? []);
  const phrases = subjects.flatMap((subject) => subjectPhrase(pieces, subject, ends) ?? []);
  const actor = phrases.findLast((phrase) => canAct(pieces, phrase));
  return actor === undefined ? bareSubject(line, ends) : stretchOf(pieces, actor);
}

const canAct = (pieces: readonly Piece[], { from, end }: Range): boolean =>
  actorClass(pieces.slice(from, end)) !== null;

/** The last that a pattern names in a line, without what it takes in before the name. */
function lastNamed(line: string, pattern: RegExp, ends: Ends): Stretch | null {
  let last: Stretch | null = null;
  for (const match of line.matchAll(pattern)) {
    const [start, end] = match.indices!.groups!.who!;
    const pieces = readPieces(line.slice(start, end));
    const phrase = subjectPhrase(pieces, { from: 0, end: pieces.length }, ends);
    if (phrase === null || !canAct(pieces, phrase)) continue;
    const within = stretchOf(pieces, phrase);
    last = { start: start + within.start, end: start + within.end };
  }
  return last;
}

/** Words of a line that is a name and no more, and of one that ends in its verb, at most. */
const [longestName, longestClause] = [6, 14];

/** A line that is a name and no more ("The force:"), or ends in "have" ("my team and the Constabulary have:"). */
function bareSubject(line: string, ends: Ends): Stretch | null {
  const pieces = readPieces(line);
  const words = pieces.filter(({ isWord }) => isWord);
  const hasVerb = /^(?:have|has|will|are|is)$/.test(words.at(-1)?.lower ?? '');
  if (words.length === 0 || words.length > (hasVerb ? longestClause : longestName)) return null;
  const from = hasVerb ? pieces.findLastIndex(({ lower }) => lower === ',') + 1 : 0;
  const end = endOfNounPhrase(pieces, from, ends);
  if (end <= from || (!hasVerb && pieces.slice(end).some(({ isWord }) => isWord))) return null;
  const [first, second] = pieces.slice(from, end);
  // "My promises" and "our priorities" name nobody.
  const isOwn = /^(?:my|our)$/.test(first!.lower);
  if (isOwn && !/^(?:office|team|deputy|force|officers|partners|staff)$/.test(second?.lower ?? ''))
    return null;
  return canAct(pieces, { from, end }) ? stretchOf(pieces, { from, end }) : null;
}
