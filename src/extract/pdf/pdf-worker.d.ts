// pdfjs ships no types for its reading half.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** Answers what is asked through a port that posts and listens for messages. */
  export const WorkerMessageHandler: { initializeFromPort(port: object): void };
}
