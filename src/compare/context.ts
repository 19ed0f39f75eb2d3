import type {
  Accuracy,
  AlignmentSource,
  EvidenceBase,
  Force,
  Frames,
  OwnAccuracy,
  Problem,
  Taxonomy,
} from '../model/index.ts';

/** What a comparison needs besides the analyses. */
export type CompareContext = Readonly<{
  taxonomy: Taxonomy;
  evidence: EvidenceBase;
  forces: readonly Force[];
  /** Frames of law and policy to hold editions against; none are where absent. */
  frames?: Frames;
  /** The date editions are held against, YYYY-MM-DD; null for the latest final edition of each area. */
  asAt: string | null;
  pcpVersion: string;
  /** How reading errs from text to text; no plan is put in a band where absent. */
  accuracy?: Accuracy;
  /** The same of these plans themselves, which goes before it where a random sample of them tells enough. */
  own?: OwnAccuracy;
  /** The 2020 report's table; no alignment is made where absent. */
  alignment?: AlignmentSource;
  problems?: readonly Problem[];
  /** Files from which nothing could be read, to be listed with what was left out. */
  unread?: readonly Readonly<{ path: string; force: string; why: string }>[];
}>;
