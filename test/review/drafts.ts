import type { Anchor, Coding, EntryDraft, ReviewEntry } from '../../src/model/index.ts';

export const coding: Coding = {
  kind: 'commitment',
  strength: 'firm',
  actor: 'commissioner',
  measurable: false,
  codes: ['PRV-early'],
};

/** An anchor of made-up words. */
export const anchor = (more: Partial<Anchor> = {}): Anchor => ({
  document: 'plan',
  source: 'f'.repeat(64),
  edition: 'demo-2025',
  area: 'demo',
  sentence: 's1',
  quote: 'We will open a youth hub.',
  prefix: '',
  suffix: '',
  leadIn: null,
  page: 1,
  boxes: [],
  position: { start: 0, end: 25, of: 1000 },
  ...more,
});

const stamped = {
  purpose: 'queue' as const,
  codebook: '1',
  taxonomy: { version: '1.0.0', hash: 'a'.repeat(64) },
};
const onWords = {
  ...stamped,
  suggestion: { ...coding, uncertain: false, score: 0.9 },
  hidden: false,
  definitions: { 'PRV-early': 'abc' },
};

/** What somebody decides, with the parts that do not matter filled in. */
export const draft = (
  more: Partial<EntryDraft> & { action: EntryDraft['action']; [key: string]: unknown },
): EntryDraft =>
  (more.action === 'undo' || more.action === 'redo' || more.action === 'read-not-found'
    ? { ...stamped, ...more }
    : { ...onWords, anchor: anchor(), ...more }) as EntryDraft;

/** The draft of a number: decisions of every length, with signs of several bytes. */
export const draftOf = (number: number): EntryDraft =>
  draft({
    action: 'note',
    anchor: anchor({ quote: `Commitment ${number}` }),
    text: `Note ${number}: £${'é'.repeat(1 + ((number * 37) % 900))}`,
  });

let made = 0;
/** An entry as the log gives it back; numbered in the order in which they are made. */
export function entry(
  reviewer: string,
  more: Partial<ReviewEntry> & { action: EntryDraft['action']; [key: string]: unknown },
): ReviewEntry {
  made += 1;
  const at = new Date(Date.UTC(2026, 10, 2) + made * 1000).toISOString();
  return {
    schemaVersion: 1,
    id: `e${made}`,
    reviewer,
    writer: `w-${reviewer}`,
    sequence: made,
    at,
    ...draft(more as never),
    ...more,
  } as ReviewEntry;
}
