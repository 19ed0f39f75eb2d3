import type { Coding, Kind } from '../../model/index.ts';
import type { DecisionRequest, Item, QueueMode } from '../api.ts';

/** A reading that somebody is making of an item: what is null was not said yet. */
export type Draft = Readonly<
  Omit<Coding, 'kind' | 'codes'> & { kind: Kind | null; codes: readonly string[] | null }
>;

export const emptyDraft: Draft = { kind: null, strength: null, actor: null, measurable: null, codes: [] };

/**
 * What a reading begins with: what this reader said before, else what the machine says where it is shown, else nothing. Whoever
 * settles a difference begins with what readers agree on alone, also where one of them is the same person.
 */
export function draftOf(item: Item, mode: QueueMode): Draft {
  if (mode === 'adjudicate')
    return item.disputed.length === 0 && item.coding ? item.coding : agreedPart(item);
  if (item.coding) return item.coding;
  if (item.hidden || !item.suggestion) return emptyDraft;
  const { kind, strength, actor, measurable, codes } = item.suggestion;
  return tidy({ kind, strength, actor, measurable, codes });
}

/** What the readers of an item say alike; the rest is for the adjudicator to say. */
function agreedPart({ readings, disputed }: Item): Draft {
  const first = readings[0]?.coding;
  if (!first) return emptyDraft;
  const open = new Set<string>(disputed);
  return {
    kind: open.has('kind') ? null : first.kind,
    strength: open.has('strength') ? null : first.strength,
    actor: open.has('actor') ? null : first.actor,
    measurable: open.has('measurable') ? null : first.measurable,
    codes: open.has('codes') ? null : first.codes,
  };
}

/** Categories that all readers of an item give. */
export function sharedCodes({ readings }: Pick<Item, 'readings'>): readonly string[] {
  const [first = [], ...others] = readings.map(({ coding }) => coding.codes);
  return first.filter((code) => others.every((list) => list.includes(code)));
}

/** A draft with each code once; only commitments have strength, actor and measurable. */
export function tidy(draft: Draft): Draft {
  const undertakes = draft.kind === 'commitment';
  return {
    kind: draft.kind,
    strength: undertakes ? draft.strength : null,
    actor: undertakes ? draft.actor : null,
    measurable: undertakes ? draft.measurable : null,
    codes: draft.codes && [...new Set(draft.codes)].sort(),
  };
}

/**
 * What must still be said, in words for the button; null where the draft is whole. A practice round asks what a sentence is and
 * no more.
 */
export function missing(draft: Draft, mode: QueueMode | null = null): string | null {
  if (draft.kind === null) return 'Say what it is';
  if (mode === 'practice') return null;
  return missingOfCommitment(draft) ?? (draft.codes === null ? 'Say which categories it has' : null);
}

function missingOfCommitment(draft: Draft): string | null {
  if (draft.kind !== 'commitment') return null;
  if (draft.strength === null) return 'Say how firm it is';
  if (draft.actor === null) return 'Say who is to do it';
  if (draft.measurable === null) return 'Say whether it holds a number, a date or a named thing';
  return null;
}

/** The coding that a whole draft says, or null. */
export const codingOf = (draft: Draft): Coding | null =>
  missing(draft) === null ? (tidy(draft) as Coding) : null;

export const sameDraft = (one: Draft, other: Draft): boolean =>
  JSON.stringify(tidy(one)) === JSON.stringify(tidy(other));

type OnItem = Extract<DecisionRequest, { item: string }>;
type WithoutMode<T> = T extends unknown ? Omit<T, 'mode' | 'sample' | 'request'> : never;
/** A decision before it is said in which mode it was made. */
export type Decision = WithoutMode<DecisionRequest>;

/**
 * What to write down for a draft of an item: that the suggestion holds, what differs from what was said before, or all of it
 * where nothing was shown. Null where the draft is not whole, or where it says what this reader has said already.
 */
export function decisionOf(item: Item, draft: Draft, mode: QueueMode): WithoutMode<OnItem> | null {
  if (mode === 'practice') {
    const { kind } = draft;
    // What is said after the explanation was read is no answer: there is one an item.
    return kind === null || item.coding ? null : { action: 'change', item: item.key, to: { kind } };
  }
  const coding = codingOf(draft);
  if (!coding) return null;
  if (mode === 'adjudicate')
    return item.disputed.length === 0 && item.coding && sameDraft(item.coding, coding)
      ? null
      : { action: 'adjudicate', item: item.key, to: coding };
  if (item.coding && sameDraft(item.coding, coding)) return null;
  const machine = item.hidden ? null : item.suggestion;
  if (machine && sameDraft(machine, coding)) return { action: 'accept', item: item.key };
  const before = item.coding ?? machine;
  return { action: 'change', item: item.key, to: before ? differences(before, coding) : coding };
}

function differences(before: Coding, after: Coding): Partial<Coding> {
  const tidied = tidy(before);
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(tidied[name as keyof Coding]),
  );
  // A new kind brings its strength, actor and measurable, so that none of an older reading is left beside it.
  return changed.some(([name]) => name === 'kind') ? after : Object.fromEntries(changed);
}
