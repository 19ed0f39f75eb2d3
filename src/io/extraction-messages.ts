import type { Extraction } from '../model/index.ts';

export type ExtractionJob = Readonly<{ id: number; name: string; bytes: Uint8Array }>;

/** Why a document could not be read, in words for its reader. */
export type ExtractionFailure = Readonly<{ code: string; message: string; hint: string }>;

/** The child's answer; `rss` is its memory in bytes, by which the parent decides to renew it. */
export type ExtractionAnswer = Readonly<
  { id: number; rss: number } & ({ extraction: Extraction } | { failure: ExtractionFailure })
>;
