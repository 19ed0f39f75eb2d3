import type { Anatomy, AnatomyPart, Box, Detection, Sentence } from '../model/index.ts';
import { chooseParts } from './choose-parts.ts';
import { readLine } from './lead-in.ts';
import type { Manner } from './opening.ts';
import { readOwnText } from './own-text.ts';
import { partsOfRow } from './rows.ts';
import { testabilityOf } from './testability.ts';

/** Words that name a body: `line` is a lead-in's place in the chain, null for the sentence's own text. */
export type NamedBody = Readonly<{ line: number | null; start: number; end: number }>;

/** A commitment with what anatomy needs of other steps. */
export type Given = Readonly<{
  sentence: Sentence;
  detection: Pick<Detection, 'actor' | 'strength'>;
  bodies: readonly NamedBody[];
  /** First year of the plan's period: what ended before it is past; null where it is not known. */
  firstYear: number | null;
  /** Boxes of a stretch of the sentence's own text, by offsets into it; none for formats without pages. */
  boxesOf: (start: number, end: number) => readonly Box[];
}>;

/**
 * Takes a commitment apart: its parts, by role and in order, and whether it could be tested. What the words leave unsaid
 * is taken from the row of a table, then from the lines above, nearest first.
 */
export function anatomise(given: Given): Anatomy {
  const { sentence, detection, bodies, firstYear } = given;
  const bodiesIn = (line: number | null) => bodies.filter((body) => body.line === line);
  const own = readOwnText({
    text: sentence.text,
    manner: mannerOf(given),
    bodies: bodiesIn(null),
    withForce: detection.actor === 'partners',
    firstYear,
  });
  const above = sentence.leadInChain
    .map((text, line) => readLine(text, line, bodiesIn(line), firstYear))
    .reverse();
  const parts = chooseParts({ own, row: partsOfRow(sentence.row ?? []), above }, detection.actor);
  const base = own.hasVerb ? own.base : (above.find((line) => line.base !== null)?.base ?? null);
  const isOutcome = detection.strength === 'aspiration' && !own.hasVerb;
  return {
    parts: parts.map((part) => withBoxes(part, given)),
    testability: testabilityOf({ parts, base, isOutcome }),
  };
}

function withBoxes(part: AnatomyPart, { boxesOf }: Given): AnatomyPart {
  const boxes = part.where === 'text' ? boxesOf(part.start, part.end) : [];
  return boxes.length === 0 ? part : { ...part, boxes: [...boxes] };
}

const asks = /\b(?:will|shall|must|to|should)(?: also| each| now)?\W{0,5}$/i;
const listsActions =
  /^(?:key |our |my )?(?:actions?|activity|activities|commitments?|what (?:we|i|the [a-z ]{2,40}) will do)\b/i;
const namesOnly = /^(?:\S+ ){0,3}[^\s,;.]+:$/;

function mannerOf({ sentence, detection }: Given): Manner {
  const { blockKind, leadIn } = sentence;
  return {
    isItem: leadIn !== null || blockKind === 'list-item' || blockKind === 'table-cell',
    isAsked: leadIn !== null && (asks.test(leadIn) || listsActions.test(leadIn)),
    isNamed: leadIn !== null && leadIn.length < 60 && namesOnly.test(leadIn),
    isOutcome: detection.strength === 'aspiration',
  };
}
