import type { Taxonomy } from '../../model/index.ts';
import { bareText } from '../../text/index.ts';

/** A sentence that a reader proposed as an example of a category, or as one that is not of it. */
export type Proposed = Readonly<{
  code: string;
  side: 'match' | 'noMatch';
  text: string;
  leadIn: string | null;
  document: string;
  page: number | null;
  reviewer: string;
  at: string;
}>;

/** What was proposed for one category: the file and facet that it stands in, or null where the taxonomy has no such category. */
export type ProposedFor = Readonly<{
  facet: string | null;
  code: string;
  sides: readonly Readonly<{ side: Proposed['side']; examples: readonly Wording[] }>[];
}>;

/** One wording with who proposed it; `both` where others proposed it for the other side, so that somebody must decide. */
export type Wording = Readonly<{ text: string; by: readonly Proposed[]; both: boolean }>;

/**
 * Proposals by category in the order of the taxonomy, each wording once. What a category has as an example already is left out.
 */
export function proposedExamples(proposals: readonly Proposed[], { facets }: Taxonomy): ProposedFor[] {
  const places = facets.flatMap(({ facet, categories }) =>
    categories.map(({ id, examples }) => ({
      facet,
      code: id,
      known: [...examples.match, ...examples.noMatch],
    })),
  );
  const codes = new Set(places.map(({ code }) => code));
  const unknown = [...new Set(proposals.map(({ code }) => code).filter((code) => !codes.has(code)))].sort();
  const all = [...places, ...unknown.map((code) => ({ facet: null, code, known: [] }))];
  return all.flatMap(({ facet, code, known }) => {
    const had = new Set(known.map(bareText));
    const own = proposals.filter((one) => one.code === code && !had.has(bareText(one.text)));
    if (own.length === 0) return [];
    const sides = (['match', 'noMatch'] as const)
      .map((side) => ({ side, examples: wordingsOf(own, side) }))
      .filter(({ examples }) => examples.length > 0);
    return [{ facet, code, sides }];
  });
}

function wordingsOf(own: readonly Proposed[], side: Proposed['side']): Wording[] {
  const elsewhere = new Set(own.filter((one) => one.side !== side).map(({ text }) => bareText(text)));
  const here = own.filter((one) => one.side === side);
  return [...Map.groupBy(here, ({ text }) => bareText(text))].map(([bare, by]) => ({
    text: by[0]!.text,
    by,
    both: elsewhere.has(bare),
  }));
}

/** The lines to paste below a category's `examples`, with a comment on each that YAML passes over. */
export function exampleLines({ facet, code, sides }: ProposedFor): string[] {
  return [
    facet === null
      ? `# no category ${code} is in the taxonomy any more`
      : `# ${facet}.yaml, category ${code}`,
    '    examples:',
    ...sides.flatMap(({ side, examples }) => [`      ${side}:`, ...examples.flatMap(linesOf)]),
  ];
}

function linesOf({ text, by, both }: Wording): string[] {
  const [first] = by;
  const people = [...new Set(by.map(({ reviewer }) => reviewer))].join(', ');
  const where = `${first!.document}${first!.page === null ? '' : `, page ${first!.page}`}`;
  const under = first!.leadIn === null ? '' : `, under ${quoted(first!.leadIn)}`;
  const doubt = both ? '; proposed for the other side too' : '';
  // A string of JSON is one of YAML, whatever stands in it.
  return [
    `        # ${oneLine(`${people} on ${first!.at.slice(0, 10)}, ${where}${under}${doubt}`)}`,
    `        - ${quoted(text)}`,
  ];
}

const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, escaped);
const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** No sign of a plan may end a comment. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
