/**
 * A file to read: by its path, because its bytes could not be handed over while the parent is busy analysing. The
 * hash says which content is meant.
 */
export type ExtractionJob = Readonly<{ id: number; path: string; sha256: string }>;

/** A sign of life: the child begins to recognise the words of a page, which may take as long as a whole document. */
export type ExtractionProgress = Readonly<{ id: number; page: number }>;

/** Why a document could not be read, in words for its reader. */
export type ExtractionFailure = Readonly<{ code: string; message: string; hint: string }>;

/**
 * The child's answer. The extraction comes as JSON text, which passes between processes far faster than its objects
 * and goes to the cache as it is. `rss` is its memory in bytes, by which the parent decides to renew it.
 */
export type ExtractionAnswer = Readonly<
  { id: number; rss: number } & ({ json: string } | { failure: ExtractionFailure })
>;
