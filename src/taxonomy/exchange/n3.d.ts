/** What is used of n3, which comes without types of its own. */
declare module 'n3' {
  export type Term = Readonly<{
    termType: string;
    value: string;
    language?: string;
    datatype?: Readonly<{ value: string }>;
  }>;
  export type Quad = Readonly<{ subject: Term; predicate: Term; object: Term; graph: Term }>;
  export const DataFactory: Readonly<{
    namedNode(iri: string): Term;
    literal(text: string, languageOrDatatype?: string | Term): Term;
  }>;
  export class Writer {
    constructor(options: { prefixes: Readonly<Record<string, string>> });
    addQuad(subject: Term, predicate: Term, object: Term): void;
    list(elements: readonly Term[]): Term;
    end(done: (error: Error | null, text: string) => void): void;
  }
  export class Parser {
    constructor(options: { format: string; blankNodePrefix?: string });
    parse(
      text: string,
      calls: {
        onQuad(error: Error | null, quad: Quad | null): void;
        onToken(token: Readonly<{ line: number }>): void;
      },
    ): void;
  }
  const n3: { DataFactory: typeof DataFactory; Writer: typeof Writer; Parser: typeof Parser };
  export default n3;
}
