/** A grey picture: one byte a dot, rows from the top, 0 is black; `dpi` is how many dots an inch of paper takes. */
export type Picture = Readonly<{ width: number; height: number; grey: Uint8Array; dpi: number }>;

/** A word that was recognised: its place in dots from the top left, the line it stands in, its confidence 0 to 1. */
export type SeenWord = Readonly<{
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  line: string;
  confidence: number;
}>;

/**
 * A program that reads words in pictures; `name` with its version. `recognise` rejects where it fails or stalls;
 * `close` frees what it holds.
 */
export type Recogniser = Readonly<{
  name: string;
  recognise(picture: Picture): Promise<readonly SeenWord[]>;
  close(): Promise<void>;
}>;

/** What reading pictures needs of the machine, handed in by the edge. */
export type OcrMeans = Readonly<{
  /** Opens the recogniser, once a page needs it; null where there is none on this machine. */
  open(): Promise<Recogniser | null>;
  /** Makes pdfjs able to draw pages; false where the drawing library cannot be loaded. */
  prepareDrawing(): boolean;
  /**
   * Told before each page, so that a long document is not taken for a stalled one; false where the document has had
   * its time and the rest is to be left.
   */
  begin(page: number): boolean;
}>;
