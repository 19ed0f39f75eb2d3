/** No taxonomy that people wrote comes near these; what passes them is refused before it costs time or memory. */
export const limits = {
  /** Bytes of a file, and of all its parts once unpacked. */
  file: 16 * 1024 * 1024,
  unpacked: 64 * 1024 * 1024,
  /** Characters of one cell, description or literal. */
  cell: 1_000_000,
  /** Categories, rows, codes or concepts. */
  items: 5_000,
  /** Columns of a table. */
  columns: 200,
  /** Elements of one XML part. */
  elements: 1_000_000,
  /** Elements inside each other. */
  depth: 64,
  /** Statements of a Turtle file. */
  statements: 500_000,
} as const;
