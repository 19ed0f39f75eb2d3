import type { Metric } from '../metric.ts';
import { band } from './band.ts';
import { change } from './change.ts';
import { distinctiveWords } from './distinctive-words.ts';
import { evidenceNotNamed } from './evidence-not-named.ts';
import { joint } from './joint.ts';
import { listShare } from './list-share.ts';
import { moneyWithoutEvidence } from './money-without-evidence.ts';
import { namedEvidence } from './named-evidence.ts';
import { notFound } from './not-found.ts';
import { notOnlyPursue } from './not-only-pursue.ts';
import { pilotCandidates } from './pilot-candidates.ts';
import { rate } from './rate.ts';
import { sharedWording } from './shared-wording.ts';
import { similarity } from './similarity.ts';
import { step } from './step.ts';
import { themeShare } from './theme-share.ts';
import { undertakings } from './undertakings.ts';

/** Every figure of a comparison, in the order in which findings are given: the joint measure first. */
export const metrics: readonly Metric[] = [
  joint,
  notOnlyPursue,
  band,
  themeShare,
  step,
  undertakings,
  rate,
  listShare,
  change,
  distinctiveWords,
  similarity,
  sharedWording,
  notFound,
  namedEvidence,
  evidenceNotNamed,
  moneyWithoutEvidence,
  pilotCandidates,
];
