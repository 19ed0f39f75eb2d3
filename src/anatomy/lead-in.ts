import type { AnatomyPart } from '../model/index.ts';
import { actorClass } from './actor-class.ts';
import { opensWithVerb } from './clause-opening.ts';
import { findDeadlines } from './deadline.ts';
import { apartFrom, type Stretch } from './found.ts';
import { findFrequencies } from './frequency.ts';
import { verbs } from './known-verbs.ts';
import { actorOfLine } from './line-actor.ts';
import type { Ends } from './noun-phrase.ts';
import { partsOfText } from './part.ts';
import { findPartners } from './partner.ts';
import { findVerbGroups } from './verb-group.ts';
import { type Piece, readPieces } from './words.ts';

/** What a line above an item says for it, with the base form of the line's verb. */
export type LineReading = Readonly<{
  parts: readonly AnatomyPart[];
  base: string | null;
  actor: ReturnType<typeof actorClass>;
}>;

const longestLine = 600;

/** Reads a lead-in: who acts, from when or until when, with whom, and its verb where it has one of its own. */
export function readLine(
  text: string,
  line: number,
  bodies: readonly Stretch[],
  firstYear: number | null,
): LineReading {
  // No line that introduces a list is longer, and each item would read it again.
  if (text.length > longestLine) return { parts: [], base: null, actor: null };
  const pieces = readPieces(text);
  const deadlines = findDeadlines(text, firstYear);
  const often = findFrequencies(text);
  const ends: Ends = { stops: [...deadlines, ...often], wholes: [] };
  const actor = actorOfLine(text, ends);
  const verb = verbOfLine(pieces);
  const named =
    actor === null ? [] : pieces.filter(({ start, end }) => start >= actor.start && end <= actor.end);
  const partners = apartFrom(findPartners(pieces, bodies, false), actor === null ? [] : [actor]);
  const parts = partsOfText(text, line);
  return {
    parts: [
      ...parts('actor', actor === null ? [] : [actor]),
      ...parts('action', verb === null ? [] : [{ start: verb.start, end: verb.end }]),
      ...parts('deadline', deadlines),
      ...parts('frequency', often),
      ...parts('partner', partners),
    ],
    base: verb?.base ?? null,
    actor: actor === null ? null : actorClass(named),
  };
}

/** Verbs that only announce what follows, or that say that somebody else is to act. */
const announcing =
  /^(?:do|agree|ask|expect|require|want|need|include|follow|see|say|know|set|mean|commit|pledge|promise|deliver|achieve|undertake|sign|start|judge|measure)$/;

/** The verb of a line that its items complete: "I will fund:", "there will be:", "Provide, for parents:". */
function verbOfLine(pieces: readonly Piece[]): (Stretch & { base: string | null }) | null {
  if (pieces.at(-1)?.lower !== ':') return null;
  const group = findVerbGroups(pieces).findLast(({ subordinate }) => !subordinate);
  if (group !== undefined) {
    const { from, end, base, main } = group;
    const isThere = pieces[from - 1]?.lower === 'there' && pieces[main]!.lower === 'be';
    if (!isThere && (base === null || announcing.test(base))) return null;
    return { start: pieces[from]!.start, end: pieces[end - 1]!.end, base };
  }
  const first = pieces[0]!;
  const base = verbs.baseOf(first.lower);
  if (base === null || announcing.test(base)) return null;
  const opens = opensWithVerb(pieces, 0) || pieces[1]?.lower === ',';
  return opens && (verbs.bases.has(first.lower) || verbs.gerunds.has(first.lower))
    ? { start: first.start, end: first.end, base }
    : null;
}
