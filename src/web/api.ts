// What the page of the review and its server say to each other, as JSON. Types only: the page imports nothing of Node.
//
// Addresses that are no part of /api: `/` the page; `/review.css`; `/client/main.js` and what it imports, by the names of the
// imports (`.ts` in a checkout, with types stripped; `.js` in the package); `/pdfjs/pdf.min.mjs`, `/pdfjs/pdf.worker.min.mjs`,
// `/pdfjs/cmaps/*`, `/pdfjs/standard_fonts/*`. Every request of the page to /api has the header `x-pcp-review: 1`; a POST is
// `content-type: application/json`. 401 says that the session is over.
import type {
  Actor,
  AgreementSet,
  AnchorRelation,
  Block,
  Box,
  Coding,
  Detection,
  DocumentFormat,
  Kind,
  Purpose,
  ReviewEntry,
  Strength,
  Suggestion,
  TrustLevel,
} from '../model/index.ts';

/** Names an item: a sentence of a document (`keyOfSentence`), or words that are no whole sentence. */
export type ItemKey = string;

export type ReviewDocument = Readonly<{
  id: string;
  name: string;
  title: string;
  area: string;
  areaName: string;
  edition: string;
  format: DocumentFormat;
  /** Empty for formats without pages; sizes in points, as shown. */
  pages: readonly Readonly<{ page: number; width: number; height: number; trust: TrustLevel }>[];
  /** True where the file that was read is still where it was and unchanged, so that its pages can be shown. */
  hasSource: boolean;
  /** Sentences that the queue asks for, and how many of them this reviewer has decided. */
  marked: number;
  read: number;
}>;

export type ReviewCode = Readonly<{
  code: string;
  facet: string;
  facetLabel: string;
  label: string;
  definition: string;
  include: readonly string[];
  exclude: readonly string[];
  /** Sentences that belong to the code and some that do not. */
  match: readonly string[];
  noMatch: readonly string[];
  isTheme: boolean;
}>;

/** GET /api/state: all that the page needs once. */
export type ReviewState = Readonly<{
  reviewer: string;
  documents: readonly ReviewDocument[];
  codes: readonly ReviewCode[];
  areas: readonly Readonly<{ slug: string; name: string }>[];
  samples: readonly Readonly<{ id: string; items: number; read: number }>[];
  /** Share of the items of the queue whose suggestion is hidden, 0 to 1. */
  hiddenShare: number;
  /** How many of this reader's decisions are on words that are not where they can be used. */
  earlier: number;
  practice: PracticeState;
  history: HistoryState;
  settings: ReviewSettings;
  /** What was met in opening the run, in plain words. */
  problems: readonly Readonly<{ message: string; hint: string | null }>[];
  /** True where the run has fictional samples only. */
  isFictional: boolean;
}>;

/**
 * How somebody works, kept on this machine and not in the run (a browser forgets it with the port). POST /api/settings takes
 * and answers the whole. `keys` has the actions whose key is not the usual one, at most 64, keys of at most 20 characters.
 */
export type ReviewSettings = Readonly<{ keys: Readonly<Record<string, string>>; advance: boolean }>;

/** What can be taken back and brought back next, in words, or null. */
export type HistoryState = Readonly<{
  undo: Readonly<{ entry: string; says: string; item: ItemKey | null }> | null;
  redo: Readonly<{ entry: string; says: string; item: ItemKey | null }> | null;
}>;

/**
 * What is worked through. `first`: own reading; `second`: what another has read, unseen; `sample`: a random sample, unseen;
 * `adjudicate`: what readers differ on; `practice`: explained items.
 */
export const queueModes = ['first', 'second', 'sample', 'adjudicate', 'practice'] as const;
export type QueueMode = (typeof queueModes)[number];

/** How far an item has come for this reviewer; a flag alone is no decision, and what is flagged and decided is `decided`. */
export const itemStatuses = ['open', 'decided', 'flagged'] as const;
export type ItemStatus = (typeof itemStatuses)[number];

/**
 * GET /api/queue?mode=&sample=&area=&document=&theme=&code=&kind=&status=&hours=&reviewer= : filters that are not given do not
 * bind. `hours` keeps what can be read in that time, what can change a reported cell most first.
 */
export type QueueAnswer = Readonly<{
  mode: QueueMode;
  rows: readonly QueueRow[];
  total: number;
  /** Not decided, flagged or not. */
  open: number;
  /** Minutes left at this reviewer's own pace; null before there is a pace. */
  minutesLeft: number | null;
  /** Why there is nothing to do, or what must be done first; null where there are rows. */
  why: string | null;
  /** What is to be known of what is not among the rows; null where nothing is. */
  note: string | null;
}>;
export type QueueRow = Readonly<{
  key: ItemKey;
  document: string;
  page: number | null;
  /** The first words. */
  words: string;
  /** The machine's reading; null where it is hidden. */
  kind: Kind | null;
  uncertain: boolean | null;
  status: ItemStatus;
  /** Whether a flag of this reviewer stands on it, decided or not. */
  flagged: boolean;
}>;

/** Why the machine reads a sentence as it does, in plain words. */
export type ItemReason = Readonly<{
  says: string;
  words: string;
  /** Speaks for a commitment (above 0) or against (below 0). */
  weight: number;
}>;
export type ItemTag = Readonly<{ code: string; label: string; words: string; score: number }>;

/**
 * GET /api/near-terms?key=&mode= : terms that nearly stand in a sentence (`missing` is the word that is not there, empty where all are and
 * stand too far apart), and terms that stand there and were set aside. `more` counts those that are not told.
 */
export type NearTermsAnswer = Readonly<{
  nearly: readonly Readonly<{ label: string; term: string; missing: string }>[];
  setAside: readonly Readonly<{ label: string; words: string; term: string; why: string }>[];
  more: number;
  /** What is to be known of it; null where nothing is. */
  note: string | null;
}>;

/** GET /api/item?key=&mode=&sample= */
export type Item = Readonly<{
  key: ItemKey;
  document: string;
  page: number | null;
  boxes: readonly Box[];
  /** Offsets into the document's text; `text` is what stands there. */
  start: number;
  end: number;
  text: string;
  /** The sentences that stand before and after it in the document, for a merge. */
  previous: ItemKey | null;
  next: ItemKey | null;
  before: readonly string[];
  after: readonly string[];
  headings: readonly string[];
  leadIn: string | null;
  row: readonly Readonly<{ header: string | null; text: string }>[];
  language: 'en' | 'cy';
  trust: TrustLevel | null;
  /** True where the machine's suggestion is not shown: then the next four are null or empty. */
  hidden: boolean;
  suggestion: Suggestion | null;
  reasons: readonly ItemReason[];
  tags: readonly ItemTag[];
  /** Rules that nearly fired or were overruled; terms are asked for by themselves (`NearTermsAnswer`). */
  whyNot: readonly string[];
  /** What this reviewer has said so far; null where nothing. With `adjudicate`: what was settled, if it was. */
  coding: Coding | null;
  notes: readonly string[];
  flagged: boolean;
  status: ItemStatus;
  /** With `adjudicate`: what each reader said, by pseudonym. Else empty. */
  readings: readonly Readonly<{
    reviewer: string;
    coding: Coding;
    notes: readonly string[];
    entries: readonly string[];
  }>[];
  disputed: readonly (keyof Coding)[];
  /** With `practice` after it was answered: what the codebook says. */
  explanation: Readonly<{ isRight: boolean; coding: Coding; rule: string }> | null;
  detection: Pick<Detection, 'score'> | null;
}>;

/** Words that somebody marked: a stretch of the document's text. The server finds pages and boxes. */
export type Selection = Readonly<{ document: string; start: number; end: number }>;

/**
 * What the page asks to be written down. The server makes anchor, suggestion and definitions from its own store. `request` is
 * unique: asked again because its answer was lost, the same is answered and nothing is written twice.
 */
export type DecisionRequest = Readonly<{ mode: QueueMode | 'check'; sample?: string; request?: string }> &
  (
    | Readonly<{ action: 'accept' | 'reject'; item: ItemKey }>
    | Readonly<{ action: 'change'; item: ItemKey; to: Readonly<Partial<Coding>> }>
    | Readonly<{ action: 'add'; selection: Selection; to: Coding }>
    | Readonly<{
        action: 'split';
        item: ItemKey;
        parts: readonly Readonly<{ start: number; end: number; to: Coding }>[];
      }>
    | Readonly<{ action: 'merge'; item: ItemKey; with: readonly ItemKey[]; to: Coding }>
    | Readonly<{ action: 'note'; item: ItemKey; text: string }>
    | Readonly<{ action: 'flag'; item: ItemKey; on: boolean }>
    | Readonly<{ action: 'adjudicate'; item: ItemKey; to: Coding }>
    | Readonly<{ action: 'example'; item: ItemKey; code: string; side: 'match' | 'noMatch' }>
    | Readonly<{ action: 'found-here'; code: string; selection: Selection; to: Coding }>
    | Readonly<{ action: 'read-not-found'; area: string; code: string }>
    | Readonly<{ action: 'undo' | 'redo'; entry: string }>
  );

/** POST /api/decisions: 200 once it is on the disk. */
export type DecisionAnswer = Readonly<{
  /** Null for an example, which is kept apart from the decisions. */
  entry: ReviewEntry | null;
  /** The item that it is about, as it stands now; null where it has none. */
  item: Item | null;
  history: HistoryState;
  practice: PracticeState;
}>;

/** GET /api/page?document=&page=&mode= : the words of a page with their places, and its sentences. */
export type PageAnswer = Readonly<{
  document: string;
  page: number;
  width: number;
  height: number;
  trust: TrustLevel;
  /** Lines of words in reading order; offsets into the document's text. */
  runs: readonly Readonly<{ start: number; end: number; text: string; box: Box }>[];
  sentences: readonly PageSentence[];
}>;
export type PageSentence = Readonly<{
  key: ItemKey;
  start: number;
  end: number;
  boxes: readonly Box[];
  /** The machine's mark; null where suggestions are hidden. */
  marked: boolean | null;
  status: ItemStatus | null;
}>;

/** GET /api/text?document=&mode= : a document without pages (or whose file is gone), as blocks in reading order. */
export type TextAnswer = Readonly<{
  document: string;
  blocks: readonly (Pick<Block, 'kind' | 'level' | 'marker' | 'page'> &
    Readonly<{ start: number; end: number; text: string }>)[];
  sentences: readonly PageSentence[];
}>;
// GET /api/source?document= : the bytes of the PDF; 409 where the file has changed or is gone.

/** GET /api/search?document=&area=&words= : sentences of any kind that hold the words, at most 100. */
export type SearchAnswer = Readonly<{ total: number; found: readonly FoundSentence[] }>;
export type FoundSentence = Readonly<{
  key: ItemKey;
  document: string;
  page: number | null;
  start: number;
  end: number;
  text: string;
  /** The machine's reading; null where it is withheld. */
  kind: Kind | null;
  /** How near it is, 0 to 1; null for a search of words. */
  likeness: number | null;
}>;

/** GET /api/not-found?area= : categories that were not found in an area's plan. */
export type NotFoundAnswer = Readonly<{
  rows: readonly Readonly<{
    area: string;
    code: string;
    label: string;
    facetLabel: string;
    /** Who else undertakes it. */
    others: number;
    read: readonly Readonly<{ reviewer: string; on: string }>[];
  }>[];
}>;
/** GET /api/nearest?area=&code= : what to read before "not found" is said. */
export type NearestAnswer = Readonly<{
  area: string;
  code: string;
  nearest: readonly FoundSentence[];
  untrusted: readonly Readonly<{ document: string; page: number; why: string }>[];
  /** Whether a commitment of the plan is in the category: then nobody can say that it was not found. */
  isUndertaken: boolean;
  read: readonly Readonly<{ reviewer: string; on: string }>[];
}>;

/**
 * GET /api/earlier : what became of words that this reader decided on and that are not where their decision can be used, what only a
 * person can tell first.
 */
export type EarlierAnswer = Readonly<{ rows: readonly EarlierRow[] }>;
export type EarlierRow = Readonly<{
  id: string;
  quote: string;
  area: string;
  /** The day of the decision, and what was decided, in a word. */
  on: string;
  says: string;
  relation: AnchorRelation;
  /** The sentence that it is now; where only a person can tell, those that it may be, the likeliest first. */
  now: readonly Readonly<FoundSentence & { isRead: boolean }>[];
}>;

/** GET /api/agreement */
export type AgreementAnswer = Readonly<{
  overall: AgreementSet;
  documents: readonly AgreementSet[];
  rewrite: readonly Readonly<{ code: string; alpha: number }>[];
  toAdjudicate: number;
}>;

/** GET /api/mine : this reviewer's own pace and drift, which stay on this machine. */
export type MineAnswer = Readonly<{
  decided: number;
  secondsAnItem: number | null;
  /** How often a suggestion was taken as it was when shown, and how often the reading was the same when hidden. */
  takenWhenShown: Readonly<{ of: number; same: number }>;
  sameWhenHidden: Readonly<{ of: number; same: number }>;
  /** Items read twice by the same person, and how many were read alike. */
  drift: Readonly<{ of: number; same: number }>;
}>;

/** Where a practice round stands. */
export type PracticeState = Readonly<{
  items: number;
  answered: number;
  /** Of the round that is on. */
  alpha: number | null;
  /** The last round that was answered to its end, with what was taken for something else, the most frequent first. */
  last: Readonly<{
    alpha: number | null;
    missed: readonly Readonly<{ right: Kind; said: Kind; times: number }>[];
  }> | null;
  /** Alpha from which live coding opens. */
  needed: number;
  isOpen: boolean;
  /** The note by which somebody opened it all the same. */
  override: string | null;
}>;
// POST /api/practice {override: string}: opens live coding with a note. Answer: PracticeState.

/** Every refusal and error, with its HTTP status. */
export type ErrorAnswer = Readonly<{
  error: Readonly<{ code: string; message: string; hint: string | null }>;
}>;

export const strengthWords: readonly Strength[] = ['firm', 'soft', 'aspiration'];
export const actorWords: readonly Actor[] = ['commissioner', 'force', 'partners', 'joint', 'unclear'];
export type { Purpose };
