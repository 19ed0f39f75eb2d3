import type { Document, Problem, Taxonomy } from '../model/index.ts';
import { segment } from '../segment/index.ts';
import { type TagChange, tagChange } from '../taxonomy/diff/index.ts';
import { checkExamples, exampleProblems, parseTaxonomy, rememberingReader } from '../taxonomy/index.ts';
import { allMigrations, migrateTags } from '../taxonomy/migrations/index.ts';
import { findAbbreviations } from '../text/index.ts';
import { type LiveDocument, type LiveTags, openLiveTags, type Spot } from './live-tags.ts';
import type { TextFile } from './toolkit.ts';

/** A sentence whose codes or widths are others, with the path and page where it stands. */
export type SentenceEffect = Readonly<{
  path: string;
  page: number | null;
  quote: string;
  change: TagChange;
}>;

/** What a save of a taxonomy does; `problems` alone where it cannot be read, and then nothing else has changed. */
export type SaveEffect =
  | Readonly<{ taxonomy: null; problems: readonly Problem[] }>
  | Readonly<{
      taxonomy: Taxonomy;
      /** Warnings, and examples that do not behave, with their places. */
      problems: readonly Problem[];
      /** Ids of the categories compiled, and how many sentences, examples among them, were read again. */
      compiled: readonly string[];
      read: number;
      /** Against the last save that could be read. */
      changed: readonly SentenceEffect[];
      /** Against the taxonomy the session began with. */
      against: readonly SentenceEffect[];
    }>;

/** Reads one saved state of a taxonomy's files after the other. */
export type LiveSession = Readonly<{ save(files: readonly TextFile[]): SaveEffect }>;

/**
 * Begins a session on a corpus. `base` is the taxonomy that saves are held against; the first save that can be read
 * where null. Of each save only files, categories and sentences are looked at that it changes or can reach.
 */
export function openLiveSession(documents: readonly Document[], base: Taxonomy | null): LiveSession {
  const corpus = documents.map(liveDocument);
  const open = (taxonomy: Taxonomy) => openLiveTags([...corpus, examplesOf(taxonomy)], taxonomy);
  const readFile = rememberingReader();
  let live: LiveTags | null = base === null ? null : open(base);
  let first = base;
  let baseTags = live?.tags().map((tags) => [...tags]) ?? [];
  const differing = new Map<string, Spot>();

  const effectAt = ({ document, sentence }: Spot, before: Sides, after: Sides): SentenceEffect[] => {
    const change = tagChange(before, after);
    const { text, page } = corpus[document]!.sentences[sentence]!;
    return change === null ? [] : [{ path: corpus[document]!.path, page, quote: text, change }];
  };

  return {
    save: (files) => {
      const { taxonomy, problems, sources } = parseTaxonomy(files, readFile);
      if (taxonomy === null) return { taxonomy, problems };
      if (live === null) {
        live = open(taxonomy);
        first = taxonomy;
        baseTags = live.tags().map((tags) => [...tags]);
      }
      const { compiled, read, changed: all } = live.edit(taxonomy);
      const changed = all.filter(({ document }) => document < corpus.length);
      for (const spot of changed) differing.set(`${spot.document}/${spot.sentence}`, spot);
      const today = idsOfToday(first!, taxonomy);
      const now = live.tags();
      const results = checkExamples(taxonomy, exampleTagger(examplesOf(first!), live));
      return {
        taxonomy,
        problems: [...problems, ...exampleProblems(sources, results)],
        compiled,
        read,
        changed: changed.flatMap((spot) => effectAt(spot, today(spot.before), today(spot.after))),
        against: [...differing.values()].flatMap((spot) => {
          const { document, sentence } = spot;
          return effectAt(spot, today(baseTags[document]![sentence]!), today(now[document]![sentence]!));
        }),
      };
    },
  };
}

/** The examples of a taxonomy as one more document, so that they too are read again only where a change can reach them. */
function examplesOf({ facets }: Taxonomy): LiveDocument {
  const texts = facets.flatMap(({ categories }) =>
    categories.flatMap(({ examples }) => [...examples.match, ...examples.noMatch, ...(examples.todo ?? [])]),
  );
  const sentences = [...new Set(texts)].map((text) => ({ id: text, text, ...alone }));
  return { sentences, abbreviations: [] };
}

const alone = { leadIn: null, leadInChain: [], heading: null, headingPath: [] };

/** Tags examples: those that the session began with as they stand, others now. */
function exampleTagger({ sentences }: LiveDocument, live: LiveTags): Parameters<typeof checkExamples>[1] {
  const known = live.tags().at(-1)!;
  const places = new Map(sentences.map(({ text }, at) => [text, at]));
  return {
    tag: (examples) =>
      examples.map((example) => {
        const at = places.get(example.text);
        return at === undefined ? live.tag([example])[0]! : known[at]!;
      }),
  };
}

type Sides = Parameters<typeof tagChange>[0];

function liveDocument(
  document: Document,
): LiveDocument & Readonly<{ path: string; sentences: readonly { page: number | null }[] }> {
  const sentences = segment(document);
  return { path: document.source.path, sentences, abbreviations: findAbbreviations(sentences) };
}

/** Puts tags under the ids that hold after the migrations of either taxonomy. */
function idsOfToday(first: Taxonomy, next: Taxonomy): (tags: Sides) => Sides {
  const migrations = allMigrations(first.migrations, next.migrations);
  if (migrations.length === 0) return (tags) => tags;
  const facets = new Map(
    [first, next].flatMap((taxonomy) =>
      taxonomy.facets.flatMap(({ facet, categories }) => categories.map(({ id }) => [id, facet] as const)),
    ),
  );
  return (tags) => migrateTags(tags, migrations, (code) => facets.get(code) ?? null);
}
