import type { Kind, ReadSentence, Statement, Strength, Tag, Width } from '../model/index.ts';
import { sha256 } from '../text/index.ts';
import { sorted } from './order.ts';
import type { Printing } from './printing.ts';

/** What a tag says of a statement, and whether more than its heading says so. */
export type Subject = Readonly<{
  facet: string;
  theme: Tag['theme'];
  width: Width | null;
  ownWords: boolean;
}>;

/** A statement with what the metrics need of it and the report does not. */
export type Distinct = Readonly<{
  statement: Statement;
  printings: readonly Printing[];
  /** By code. */
  subjects: ReadonlyMap<string, Subject>;
  /** Every list and section in which it is printed. */
  lists: readonly string[];
  sections: readonly string[];
}>;

const kindOrder: readonly Kind[] = ['context', 'achievement', 'priority', 'commitment'];
const strengthOrder: readonly Strength[] = ['aspiration', 'soft', 'firm'];

/** Makes one statement of all printings of a thing: its furthest kind and strength, its fullest wording. */
export function makeStatement(printings: readonly Printing[]): Distinct {
  const kind = furthest(
    kindOrder,
    printings.map((printing) => printing.sentence.kind),
  );
  const speaking = printings.filter((printing) => printing.sentence.kind === kind);
  const quoted = fullest(speaking);
  const { sentence } = quoted;
  const said = speaking.map((printing) => printing.sentence);
  const undertakes = kind === 'commitment';
  const tags = tagsOf(quoted, printings);
  const statement: Statement = {
    id: sha256([kind, quoted.folded, quoted.leadIn].join('\n')).slice(0, 12),
    kind,
    strength: undertakes
      ? furthest(
          strengthOrder,
          said.map((one) => one.strength),
        )
      : null,
    actor: undertakes ? sentence.actor : null,
    measurable: undertakes ? said.some((one) => one.measurable) : null,
    uncertain: said.every((one) => one.uncertain),
    score: said.reduce((most, one) => Math.max(most, one.score), 0),
    quote: sentence.text,
    leadIn: sentence.leadIn,
    heading: sentence.heading,
    ...rowOf(speaking),
    ...(undertakes ? anatomyOf(sentence) : {}),
    list: listOf(quoted),
    section: sectionOf(quoted),
    codes: sorted(tags.map((tag) => tag.code)),
    widths: Object.fromEntries(tags.map((tag) => [tag.code, tag.width])),
    words: Object.fromEntries(tags.map((tag) => [tag.code, tag.evidence[0]?.words ?? ''])),
    reasons: reasonsOf(sentence),
    places: printings.map(placeOf),
  };
  return {
    statement,
    printings,
    subjects: new Map(tags.map((tag) => [tag.code, subjectOf(tag)])),
    lists: sorted(printings.map(listOf).filter((list) => list !== null)),
    sections: sorted(printings.map(sectionOf).filter((section) => section !== null)),
  };
}

function furthest<T>(order: readonly T[], values: readonly T[]): T {
  // Not by Math.max of them all: a text may print one sentence a hundred thousand times.
  return order[values.reduce((most, value) => Math.max(most, order.indexOf(value)), 0)]!;
}

/** The longest wording; a line of the contents page, with its dots, only where there is no other. */
function fullest(printings: readonly Printing[]): Printing {
  const body = printings.filter(({ sentence }) => sentence.blockKind !== 'contents');
  const choice = body.length > 0 ? body : printings;
  return choice.reduce((best, next) => (next.folded.length > best.folded.length ? next : best));
}

const narrow: readonly (Width | null)[] = ['core', 'named'];

/** One tag a code, at its narrowest width, with words of the quoted wording where they made it. */
function tagsOf(quoted: Printing, printings: readonly Printing[]): Tag[] {
  const byCode = new Map<string, Tag>();
  for (const { sentence } of [quoted, ...printings]) {
    for (const tag of sentence.tags) {
      const held = byCode.get(tag.code);
      if (!held) byCode.set(tag.code, tag);
      else if (narrow.includes(tag.width) && !narrow.includes(held.width)) byCode.set(tag.code, tag);
      else if (hasOwnWords(tag) && !hasOwnWords(held) && held.width === tag.width) byCode.set(tag.code, tag);
    }
  }
  return sorted(byCode.keys()).map((code) => byCode.get(code)!);
}

function subjectOf(tag: Tag): Subject {
  return { facet: tag.facet, theme: tag.theme, width: tag.width, ownWords: hasOwnWords(tag) };
}

function hasOwnWords(tag: Tag): boolean {
  return tag.evidence.some((evidence) => evidence.where !== 'heading');
}

function reasonsOf(sentence: ReadSentence): string[] {
  return sentence.reasons
    .filter((reason) => reason.weight !== 0)
    .map((reason) => `${reason.rule}: ${reason.says} ("${reason.words}")`);
}

/** The row of the first printing that stands in a table: it may be printed elsewhere without its lead and date. */
function rowOf(printings: readonly Printing[]): Pick<Statement, 'row'> {
  const row = printings.find(({ sentence }) => (sentence.row?.length ?? 0) > 0)?.sentence.row;
  return row === undefined ? {} : { row };
}

/** Boxes stay in the analyses: they would double a comparison's size. */
function anatomyOf({ anatomy }: ReadSentence): Pick<Statement, 'anatomy'> {
  if (anatomy === undefined) return {};
  const parts = anatomy.parts.map(({ boxes: _, ...part }) => part);
  return { anatomy: { ...anatomy, parts } };
}

function listOf({ document, sentence }: Printing): string | null {
  return sentence.list === null ? null : `${document}/${sentence.list}`;
}

function sectionOf({ document, sentence }: Printing): string | null {
  return sentence.section === null ? null : `${document}/${sentence.section}`;
}

function placeOf({ document, sentence }: Printing): Statement['places'][number] {
  const { id, page, block, boxes } = sentence;
  return { document, sentence: id, page, block, boxes: [...boxes] };
}
