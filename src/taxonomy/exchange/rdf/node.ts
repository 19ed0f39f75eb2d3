/** An object of a statement. A list keeps its order; text without language and datatype is a plain string. */
export type Value =
  | Readonly<{ iri: string }>
  | Readonly<{ text: string; language?: string; datatype?: string }>
  | Readonly<{ list: readonly Value[] }>;

/** A predicate with its objects. */
export type Property = readonly [predicate: string, values: readonly Value[]];

/** Everything that is said of one subject. Each predicate stands once. */
export type Node = Readonly<{ iri: string; properties: readonly Property[] }>;

/** A subject as it was read: its objects by predicate, in the file's order. `line` is where it is first spoken of. */
export type ReadNode = Readonly<{
  iri: string;
  line: number;
  said: ReadonlyMap<string, readonly Readonly<{ value: Value; line: number }>[]>;
}>;
