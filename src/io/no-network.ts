/**
 * Keeps Node from loading its network code, which no process that reads files uses: pdfjs looks at this class as it
 * loads, and Node then loads all of that code to have one, a tenth of what a reading process takes to start. To be
 * imported before pdfjs.
 */
globalThis.Response = class {
  async bytes(): Promise<never> {
    throw new Error('nothing is fetched in this process');
  }
} as unknown as typeof Response;
