import type { AbsenceDecision, Comparison, Decision } from '../../model/index.ts';
import { type ToDecide, toDecide } from './to-decide.ts';

/** What people have decided, and what decisions are held against. */
export type DecisionsMade = Readonly<{
  decisions: readonly Decision[];
  absences: readonly AbsenceDecision[];
  /** By code, what the category means today (`definitionHash`); a decision by another meaning is to be made again. */
  definitions: ReadonlyMap<string, string>;
  /** Makes two renderings of the same words equal. */
  bare: (text: string) => string;
}>;

/** Something that a checked copy would state and that stands in its way. */
export type Undecided = Readonly<{ item: ToDecide; why: string }>;

/** Code of a decision that a statement has no match in the other edition of its area. */
export const noMatchCode = 'no-match';

/**
 * What is left to decide before a report may call itself checked: each item and each "not found" behind a headline, a
 * verdict or a change that no named person has decided, or has decided otherwise than the report says. A statement is decided
 * where each of its categories is, or itself where it has none.
 */
export function undecided(comparison: Comparison, made: DecisionsMade): Undecided[] {
  const judge = judgeOf(comparison, made);
  return toDecide(comparison).flatMap((item) => {
    const why = judge(item);
    return why === null ? [] : [{ item, why }];
  });
}

/** Everybody who decided something, in order of name. */
export const decidedBy = ({ decisions, absences }: DecisionsMade): string[] =>
  [...new Set([...decisions, ...absences].map(({ reviewer }) => reviewer.trim()).filter(Boolean))].sort();

function judgeOf({ forces }: Comparison, made: DecisionsMade): (item: ToDecide) => string | null {
  const editions = forces.flatMap(({ editions: own }) => own);
  const names = new Map(
    editions.flatMap(({ documents }) => documents.map(({ id, path, name }) => [id, [id, path, name]])),
  );
  const byQuote = Map.groupBy(made.decisions.filter(isNamed), ({ quote }) => made.bare(quote));
  const absences = made.absences.filter(isNamed);
  return (item) => {
    if (item.kind === 'not-found') return whyNotRead(item, absences, made.definitions);
    const { quote, places, codes } = item.statement;
    const files = new Set(places.flatMap(({ document }) => names.get(document) ?? [document]));
    const own = (byQuote.get(made.bare(quote)) ?? []).filter(({ document }) => files.has(document));
    const wanted = item.kind === 'no-match' ? [...codes, noMatchCode] : codes;
    if (wanted.length === 0) return own.length > 0 ? null : nobody;
    return wanted.map((code) => whyOpen(code, own, made.definitions)).find((why) => why !== null) ?? null;
  };
}

const nobody = 'nobody has decided it';
const isNamed = ({ reviewer }: Readonly<{ reviewer: string }>): boolean => reviewer.trim() !== '';

/** The last decision of each reader counts. */
function whyOpen(
  code: string,
  decisions: readonly Decision[],
  definitions: ReadonlyMap<string, string>,
): string | null {
  const own = decisions.filter((decision) => decision.code === code);
  const current = own.filter(({ definition }) => isCurrent(code, definition, definitions));
  if (current.length === 0)
    return own.length > 0 ? `${code} was decided by another definition` : `nobody has decided ${code}`;
  const inOrder = current.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const last = new Map(inOrder.map(({ reviewer, verdict }) => [reviewer, verdict]));
  const against = [...last].find(([, verdict]) => verdict === 'rejected')?.[0];
  return against === undefined ? null : `${against} has decided that ${code} does not belong there`;
}

function whyNotRead(
  { force, edition, code }: Extract<ToDecide, { kind: 'not-found' }>,
  absences: readonly AbsenceDecision[],
  definitions: ReadonlyMap<string, string>,
): string | null {
  const own = absences.filter((one) => one.area === force && one.edition === edition && one.code === code);
  if (own.some(({ definition }) => isCurrent(code, definition, definitions))) return null;
  return own.length > 0 ? 'it was looked for by another definition' : 'nobody has read the plan for it';
}

const isCurrent = (code: string, definition: string, definitions: ReadonlyMap<string, string>): boolean =>
  (definitions.get(code) ?? definition) === definition;
