import type { ReadSentence } from '../../model/index.ts';

/** Slim sentences as rows of short values; what stands again and again is a number into `shared`. */
export type PackedSentences = Readonly<{ shared: readonly unknown[]; rows: readonly Row[] }>;
type Row = readonly [
  id: string,
  text: string,
  start: number,
  length: number,
  score: number,
  block: number,
  page: number | null,
  list: number | null,
  section: number | null,
  level: number | null,
  heading: number,
  leadIn: number,
  kinds: number,
  reasons: number,
  tags: number,
];

/** Packs sentences as `slimAnalysis` leaves them. */
export function packSentences(sentences: readonly ReadSentence[]): PackedSentences {
  const shared: unknown[] = [];
  const places = new Map<string, number>();
  const share = (value: unknown): number => {
    const text = JSON.stringify(value);
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, shared.length);
    return shared.push(value) - 1;
  };
  const rows = sentences.map((one): Row => {
    const { blockKind, language, kind, uncertain, strength, actor, measurable } = one;
    return [
      one.id,
      one.text,
      one.span.start,
      one.span.end - one.span.start,
      one.score,
      one.block,
      one.page,
      one.list,
      one.section,
      one.level,
      share(one.heading),
      share(one.leadIn),
      share({ blockKind, language, kind, uncertain, strength, actor, measurable }),
      share(one.reasons),
      share(one.tags),
    ];
  });
  return { shared, rows };
}

/** The sentences that were packed. */
export function unpackSentences({ shared, rows }: PackedSentences): ReadSentence[] {
  type Kinds = Pick<
    ReadSentence,
    'blockKind' | 'language' | 'kind' | 'uncertain' | 'strength' | 'actor' | 'measurable'
  >;
  return rows.map((row): ReadSentence => {
    const [
      id,
      text,
      start,
      length,
      score,
      block,
      page,
      list,
      section,
      level,
      heading,
      leadIn,
      kinds,
      reasons,
      tags,
    ] = row;
    const said = shared[kinds] as Kinds;
    return {
      id,
      text,
      span: { start, end: start + length },
      page,
      boxes: [],
      block,
      blockKind: said.blockKind,
      level,
      list,
      table: null,
      heading: shared[heading] as string | null,
      headingPath: [],
      section,
      leadIn: shared[leadIn] as string | null,
      leadInChain: [],
      language: said.language,
      kind: said.kind,
      score,
      uncertain: said.uncertain,
      strength: said.strength,
      actor: said.actor,
      measurable: said.measurable,
      reasons: shared[reasons] as ReadSentence['reasons'],
      tags: shared[tags] as ReadSentence['tags'],
    };
  });
}
