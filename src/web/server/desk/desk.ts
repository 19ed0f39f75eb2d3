import type { DecisionLog } from '../../../io/decisions/index.ts';
import type { RunDocument } from '../../../io/review/run-documents.ts';
import type {
  Analysis,
  Category,
  Facet,
  PracticeItem,
  Problem,
  ReviewSample,
  Taxonomy,
} from '../../../model/index.ts';
import type { Assigned, LiveReview, Meanings, PracticeProgress } from '../../../review/index.ts';

/** A category with the facet that has it. */
export type CodeEntry = Readonly<{ facet: Facet; category: Category }>;

/** All that one reader works on: the run, what everybody decided of it, and the own log. */
export type Desk = Readonly<{
  out: string;
  reviewer: string;
  /** Whether the folder still holds the run that was opened. */
  isCurrent(): boolean;
  log: DecisionLog;
  /** As the machine read them, in the order of the run, without what only a single item needs (`slimAnalysis`). */
  analyses: readonly Analysis[];
  analysisOf(document: string): Analysis | null;
  /** A document with all that was read of it. Throws PcpError `bad-analysis`, `bad-artefact`. */
  open(document: string): RunDocument;
  taxonomy: Taxonomy;
  /** By code; the first facet that has it. */
  codes: ReadonlyMap<string, CodeEntry>;
  /** By code, what it means now, as a hash. */
  meanings: Meanings;
  samples: readonly ReviewSample[];
  /** What was shared out to this reader; null where nothing binds. */
  assigned: Assigned | null;
  /** The items of the practice round. */
  practice: readonly PracticeItem[];
  /** Items of each sample, by its id. */
  sampled: ReadonlyMap<string, ReadonlySet<string>>;
  live: LiveReview;
  /** Takes in what others have decided into the same folder since. */
  catchUp(): void;
  hiddenShare: number;
  /** Version of the codebook, which is kept with every decision. */
  codebook: string;
  problems: readonly Problem[];
  now(): number;
  /** What changes while the desk is open, beside the decisions. */
  session: Session;
}>;

export type Session = {
  /** Items whose reading this reader was shown since the desk was opened. */
  readonly shown: Set<string>;
  /** Items that come back to this reader so that drift shows; null where that is to be worked out. */
  again: ReadonlySet<string> | null;
  /** Where practice stands; null where it is to be worked out. */
  practice: PracticeProgress | null;
  /** Entries by the name of the request that they were written for. */
  readonly answered: Map<string, string>;
};
