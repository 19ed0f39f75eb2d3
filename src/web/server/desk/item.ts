import type { Coding, ReadSentence, Suggestion } from '../../../model/index.ts';
import { type Judgement, keyOfSentence, machineCoding } from '../../../review/index.ts';
import type { Item, ItemStatus, QueueMode } from '../../api.ts';
import { againOf, isDisputed, isShown, ownJudgements } from './blind.ts';
import type { Desk } from './desk.ts';
import { type ItemPlace, placeOfKey } from './keys.ts';
import { reasonsOf, whyNotOf } from './reasons.ts';
import { statusOfItem } from './status.ts';

/** How many sentences before and after an item its reader sees. */
const around = 2;

export type AskedItem = Readonly<{ mode: QueueMode | null; sample: string | null }>;

/** An item as this reader may see it; null where the key names none. */
export function itemOf(desk: Desk, key: string, asked: AskedItem): Item | null {
  const place = placeOfKey(desk, key);
  if (!place) return null;
  const { analysis, placeOf } = desk.open(place.analysis.id);
  const at = placeOf.get(place.sentence.id)!;
  const sentence = analysis.sentences[at]!;
  const shown = isShown(desk, key, asked.mode);
  if (shown) desk.session.shown.add(key);
  const own = ownSaid(desk, key, asked);
  return {
    key,
    document: analysis.id,
    ...wordsOf(desk, place, sentence),
    ...neighbours(analysis.id, analysis.sentences, at),
    headings: sentence.headingPath,
    leadIn: sentence.leadIn,
    row: (sentence.row ?? []).map(({ header, text }) => ({ header, text })),
    language: sentence.language,
    trust: analysis.pages.find(({ page }) => page === sentence.page)?.trust ?? null,
    hidden: !shown,
    ...(shown ? readingOf(desk, place, analysis.sentences, at) : unseen),
    coding: asked.mode === 'adjudicate' ? settledOf(desk, key) : (own.at(-1)?.coding ?? null),
    notes: own.flatMap(({ notes }) => notes),
    flagged: own.some(({ flagged }) => flagged),
    status: statusIn(desk, key, asked),
    ...(asked.mode === 'adjudicate' && isDisputed(desk, key) ? disputeOf(desk, key) : undisputed),
    explanation: null,
  };
}

const unseen = { suggestion: null, reasons: [], tags: [], whyNot: [], detection: null };
const undisputed = { readings: [], disputed: [] };

/** Words that are no whole sentence were found by a person: the machine said nothing of them. */
function readingOf(desk: Desk, { whole }: ItemPlace, sentences: readonly ReadSentence[], at: number) {
  const sentence = sentences[at]!;
  return {
    suggestion: whole ? suggestionOf(sentence) : null,
    reasons: whole ? reasonsOf(sentence.reasons) : [],
    tags: sentence.tags.map(({ code, score, evidence }) => ({
      code,
      label: desk.codes.get(code)?.category.label ?? code,
      words: evidence[0]?.words ?? '',
      score,
    })),
    whyNot: whole ? whyNotOf(sentences, at) : [],
    detection: whole ? { score: sentence.score } : null,
  };
}

export const suggestionOf = (sentence: ReadSentence): Suggestion => ({
  ...machineCoding(sentence),
  uncertain: sentence.uncertain,
  score: sentence.score,
});

function wordsOf(desk: Desk, { key, whole }: ItemPlace, { text, span, page, boxes }: ReadSentence) {
  if (whole) return { ...span, text, page, boxes };
  const { anchor } = desk.live.judgementsOf(key)[0]?.last ?? {};
  const start = anchor ? text.indexOf(anchor.quote) : -1;
  if (!anchor || start < 0) return { ...span, text, page, boxes };
  const from = span.start + start;
  return {
    start: from,
    end: from + anchor.quote.length,
    text: anchor.quote,
    page: anchor.page,
    boxes: anchor.boxes,
  };
}

function neighbours(document: string, sentences: readonly ReadSentence[], at: number) {
  const key = (one: ReadSentence | undefined) => (one ? keyOfSentence(document, one.id) : null);
  return {
    previous: key(sentences[at - 1]),
    next: key(sentences[at + 1]),
    before: sentences.slice(Math.max(0, at - around), at).map(({ text }) => text),
    after: sentences.slice(at + 1, at + 1 + around).map(({ text }) => text),
  };
}

/** What this reader has said in a way of working; an item that has come back is as if nothing had been said. */
function ownSaid(desk: Desk, key: string, { mode, sample }: AskedItem): readonly Judgement[] {
  const own = ownJudgements(desk, key).toSorted((a, b) => (a.last.at < b.last.at ? -1 : 1));
  if (againOf(desk).has(key)) return own.filter(({ purpose }) => purpose === 'again');
  return mode === 'sample' ? own.filter((one) => one.purpose === 'sample' && one.sample === sample) : own;
}

/** How far an item has come in a way of working: where differences are settled, whether this one is. */
function statusIn(desk: Desk, key: string, { mode, sample }: AskedItem): ItemStatus {
  if (mode !== 'adjudicate') return statusOfItem(desk, key, mode === 'sample' ? sample : null);
  return settledOf(desk, key) === null ? 'open' : 'decided';
}

/** What an adjudicator settled; null where nobody has. An own reading is none, and whoever settles begins without it. */
function settledOf(desk: Desk, key: string): Coding | null {
  const resolution = desk.live.resolutionOf(key);
  return resolution?.adjudicator && resolution.toSettle.length === 0 ? (resolution.agreed as Coding) : null;
}

function disputeOf(desk: Desk, key: string) {
  const judged = desk.live
    .judgementsOf(key)
    .filter(({ coding, purpose }) => coding !== null && purpose !== 'practice');
  const byReader = Map.groupBy(judged, ({ reviewer }) => reviewer);
  const { toSettle = [], settleFor = null } = desk.live.resolutionOf(key) ?? {};
  return {
    readings: [...byReader.values()].map((own) => {
      const last = own.reduce((one, other) => (other.last.at >= one.last.at ? other : one));
      // Where codings for a sample differ, these are what is settled, whatever was said elsewhere since.
      const coded = own.find(
        ({ sample, unseen }) => unseen !== null && sample !== null && sample === settleFor,
      );
      return {
        reviewer: last.reviewer,
        coding: (coded?.unseen ?? last.coding) as Coding,
        notes: own.flatMap(({ notes }) => notes),
        entries: own.map((one) => one.last.id),
      };
    }),
    disputed: toSettle,
  };
}
