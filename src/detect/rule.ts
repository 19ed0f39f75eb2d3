import type { Reason } from '../model/index.ts';
import type { Form } from './form.ts';
import { seek } from './gate.ts';
import type { Line, Reading } from './reading.ts';

/** What a rule speaks for. Rules on frames speak for how the lines under them are to be read. */
export type Says =
  | 'commitment'
  | 'priority'
  | 'achievement'
  | 'context'
  | 'firm'
  | 'soft'
  | 'aspiration'
  | 'commissioner'
  | 'force'
  | 'partners'
  | 'joint'
  | 'unclear'
  | 'measurable';

/** Words that made a rule fire. `distance` is given for frames only: 0 is the nearest. */
export type Hit = Readonly<{ words: string; where: Reason['where']; distance?: number }>;

/** A sentence for a rule's examples: its words, or its words with what stands around them. */
export type Example =
  | string
  | Readonly<{
      text: string;
      leadIn?: string;
      heading?: string;
      blockKind?: Reading['sentence']['blockKind'];
      previous?: string;
      next?: string;
      owner?: string;
    }>;

/** What a rule sees in a sentence. `gate` is the number of the gate of its one pattern, where it has one. */
export type Match = ((reading: Reading) => readonly Hit[]) & Readonly<{ gate?: number }>;

/** One observation on a sentence. Its examples are its tests. */
export type Rule = Readonly<{
  /** The name of its file. */
  id: string;
  says: Says;
  /** A sentence that tells a reader of a report what was seen. */
  doc: string;
  examples: Readonly<{ fires: readonly Example[]; not: readonly Example[] }>;
  match: Match;
}>;

/** What a rule says that does not fire. */
export const silent: readonly Hit[] = [];

/** Matches a pattern in the sentence's folded words; the words are given back as they stand. */
export function inText(pattern: RegExp): Match {
  const find = seek(pattern);
  const match = (reading: Reading): readonly Hit[] => {
    const found = find(reading);
    if (found === null) return silent;
    const words = wordsAt(reading.sentence.text, found.index, found.index + found[0].length);
    return [{ words, where: 'text' }];
  };
  return Object.assign(match, { gate: find.number });
}

/** What stands there, from the start of a word: a name that is read as "I" is longer than it. */
function wordsAt(text: string, start: number, end: number): string {
  let from = start;
  if (isLetter.test(text[from] ?? '')) while (isLetter.test(text[from - 1] ?? '')) from -= 1;
  return text.slice(from, end).trim();
}

const isLetter = /[a-z]/i;

let patternsInFrames = 0;

/** Matches a pattern in the nearest lead-in or heading that has it. */
export function inFrame(pattern: RegExp): Match {
  const find = seek(pattern);
  const number = patternsInFrames++;
  // One heading or lead-in stands above many sentences: each is searched once.
  const wordsIn = (line: Line): string | null => {
    const known = line.found[number];
    if (known !== undefined) return known;
    const found = find(line);
    const words = found && line.text.slice(found.index, found.index + found[0].length).trim();
    line.found[number] = words;
    return words;
  };
  return ({ frames }) => {
    for (const { line, where, distance } of frames) {
      const words = wordsIn(line);
      if (words !== null) return [{ words, where, distance }];
    }
    return silent;
  };
}

/** Matches a pattern in the cell of the same table row that names an owner or lead. */
export function inOwner(pattern: RegExp): Match {
  return ({ owner }) => {
    const found = owner === null ? null : pattern.exec(owner.toLowerCase());
    return found === null ? silent : [{ words: owner!, where: 'neighbour' }];
  };
}

/** Fires on a sentence of the given form, with its first words. */
export function opening(form: Form): Match {
  return (reading) =>
    reading.form === form ? [{ words: firstWords(reading.sentence.text, form), where: 'text' }] : silent;
}

/** Fires after a sentence of the given form that is not itself the lead-in. */
export function before(form: Form): Match {
  return ({ previous, sentence }) =>
    previous !== null && previous.form === form && previous.sentence.text !== sentence.leadIn
      ? [{ words: previous.sentence.text, where: 'neighbour' }]
      : silent;
}

function firstWords(text: string, form: Form): string {
  return form === 'noun-phrase' || form === 'introduction' || form === 'question'
    ? text
    : text
        .split(' ')
        .slice(0, form === 'infinitive' ? 3 : 1)
        .join(' ');
}
