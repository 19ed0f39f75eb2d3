import fc from 'fast-check';
import { readTaxonomyFiles } from '../../../src/io/corpus-data.ts';
import type { Category, Facet, Taxonomy, Term } from '../../../src/model/index.ts';
import { exchangeFormats, importedFiles } from '../../../src/taxonomy/exchange/index.ts';
import { parseTaxonomy } from '../../../src/taxonomy/index.ts';

/** The project's own taxonomy. */
export function ownTaxonomy(): Taxonomy {
  const { taxonomy } = parseTaxonomy(readTaxonomyFiles());
  if (!taxonomy) throw new Error('the taxonomy has errors: see pcp taxonomy lint');
  return taxonomy;
}

/** What of a taxonomy is compared: all but the hash of its files' text. Facets stand in the order of their files' names. */
export function contentOf({ version, facets, sources = {}, migrations = [] }: Taxonomy) {
  return { version, sources, migrations, facets: facets.toSorted((a, b) => (a.facet < b.facet ? -1 : 1)) };
}

export const formatOf = (id: string) => exchangeFormats.find((format) => format.id === id)!;
export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** A file of a format read, with what reading and the checks of every run have to say. */
export async function readBack(id: string, content: string | Uint8Array, name = `file.${id}`) {
  const read = await formatOf(id).read!(bytesOf(content), name);
  const { files, problems, places } = importedFiles(read);
  const parsed = parseTaxonomy(files);
  return { files, problems, places, taxonomy: parsed.taxonomy, checked: parsed.problems };
}

/** Awkward words: signs that some format means something by, or that programs trim, fold or run. */
const awkward = fc.constantFrom(
  '=1+1',
  "'=SUM(A1)",
  "''-x",
  '+44',
  '@home',
  '"quoted"',
  '"a" and "b"',
  'a,b;c\td',
  'two\nlines',
  ' blank before',
  'blank after ',
  'Include: not a part',
  '--- for pcp; leave as it is ---',
  '- item',
  '{any: [x]}',
  '[1]',
  'a: b',
  '# hash',
  'null',
  'yes',
  '2012-07-31',
  'naïve café – “dash”',
  '<b>&amp;</b>',
  ']]>',
  '_x000D_',
  'carriage\rreturn',
  'bell\u0007',
  '😀 emoji',
  '"""',
  'back\\slash',
  '%41 a/b',
  '__proto__',
  'constructor',
  '\u2000',
  'next line\u0085and\u2028line',
);
/** The sign for what could not be decoded is refused in YAML, so that no taxonomy holds it. */
const text = fc
  .oneof(
    awkward,
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .filter((made) => !made.includes('\uFFFD'));
const words = fc
  .uniqueArray(fc.constantFrom('lamp', 'street', '=CCTV', 'watch*', 'a|b', '...', 'knife'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => ['light', ...parts, 'near'].join(' '));
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(?:-[a-z0-9]{1,4})?$/);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const term: fc.Arbitrary<Term> = fc.oneof(
  { weight: 3, arbitrary: words },
  fc
    .record(
      {
        any: fc.array(words, { minLength: 1, maxLength: 3 }),
        not: fc.array(words, { maxLength: 2 }),
        weight: fc.constantFrom(0.3, 0.5, 2),
        width: fc.constantFrom('core' as const, 'related' as const),
        shared: fc.boolean(),
      },
      { requiredKeys: ['any'] },
    )
    .map((made) => made as Term),
  fc.record({
    near: fc.array(words, { minLength: 2, maxLength: 3 }),
    within: fc.integer({ min: 1, max: 9 }),
  }),
);
const sentences = fc.uniqueArray(text, { minLength: 3, maxLength: 5 });

const category = (
  code: string,
  others: readonly string[],
  sources: readonly string[],
): fc.Arbitrary<Category> => {
  const wider = others.filter((other) => other < code);
  return fc
    .record({
      id: fc.constant(code),
      label: text,
      definition: text,
      include: maybe(fc.oneof(text, fc.constant(''))),
      exclude: maybe(text),
      theme: maybe(fc.constantFrom('prevention' as const, 'organised-crime' as const)),
      width: maybe(fc.constantFrom('core' as const, 'named' as const)),
      terms: fc.array(term, { minLength: 1, maxLength: 5 }),
      falseFriends: maybe(fc.array(words, { maxLength: 3 })),
      examples: fc
        .record({ match: sentences, noMatch: sentences, todo: maybe(fc.array(text, { maxLength: 2 })) })
        .map(withoutNone),
      appliesFrom: maybe(fc.constant('2012-07-31')),
      appliesTo: maybe(fc.constantFrom('2012-07-31', '2023-02-21')),
      since: fc.constantFrom('1.0.0', '1.1.0'),
      status: fc.constantFrom('stable' as const, 'experimental' as const),
      // No category is wider than itself, so only one that comes before it in the alphabet is wider than another.
      broader: wider.length > 0 ? maybe(fc.constantFrom(...wider)) : fc.constant(undefined),
      related: maybe(fc.array(fc.constantFrom(...others), { maxLength: 2 })),
      evidence: maybe(fc.array(id, { maxLength: 3 })),
      sources: maybe(
        sources.length > 0
          ? fc.array(fc.constantFrom(...sources), { maxLength: 3 })
          : fc.constant<string[]>([]),
      ),
      unverified: maybe(text),
      bodies: maybe(
        fc.array(fc.record({ list: id, names: fc.array(text, { minLength: 1, maxLength: 2 }) }), {
          maxLength: 2,
        }),
      ),
      onlyAlone: maybe(fc.boolean()),
      aloneIn: maybe(fc.constantFrom('facet' as const, 'family' as const)),
      kinds: maybe(fc.array(fc.constantFrom('commitment', 'priority'), { maxLength: 2 })),
    })
    .map((made) => withoutNone(made) as Category);
};

/** Taxonomies that pass the checks of every run, of words that formats could trip over. */
export const taxonomies: fc.Arbitrary<Taxonomy> = fc
  .record({
    codes: fc.uniqueArray(id, { minLength: 2, maxLength: 5 }),
    names: fc.uniqueArray(
      id.filter((name) => name !== 'taxonomy'),
      { minLength: 1, maxLength: 2 },
    ),
    sources: fc.dictionary(
      fc.oneof(
        id,
        awkward.filter((key) => key !== '__proto__'),
      ),
      text,
      { maxKeys: 3 },
    ),
  })
  .chain(({ codes, names, sources }) => {
    const share = names.map((_, at) => codes.filter((__, place) => place % names.length === at));
    const facets = names.map(
      (name, at): fc.Arbitrary<Facet> =>
        fc
          .record({
            facet: fc.constant(name),
            label: text,
            question: fc.oneof(text, fc.constant('')),
            inGrid: maybe(fc.boolean()),
            family: maybe(id),
            categories: fc.tuple(...share[at]!.map((code) => category(code, codes, Object.keys(sources)))),
          })
          .map((made) => withoutNone(made) as Facet),
    );
    const migrations = maybe(
      text.map((why) => [
        {
          kind: 'rename' as const,
          from: 'retired-id',
          to: codes[0]!,
          date: '2026-11-30',
          version: '1.2.3',
          why,
        },
      ]),
    );
    return fc
      .record({ facets: fc.tuple(...facets), migrations })
      .map((made) => withoutNone({ version: '1.2.3', hash: '', sources, ...made }) as Taxonomy);
  });

function withoutNone<T extends object>(thing: T): T {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as T;
}
