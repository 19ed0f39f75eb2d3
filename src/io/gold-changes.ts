import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pairedChanges, parseGold, readGold, selectGold } from '../evaluate/index.ts';
import type {
  Abbreviation,
  GoldUnit,
  Migration,
  ReadSentence,
  ScoreChange,
  Tag,
  Taxonomy,
} from '../model/index.ts';
import { documentOf, openLiveTags } from '../pipeline/index.ts';
import { segment } from '../segment/index.ts';
import { successorsOf } from '../taxonomy/migrations/index.ts';
import { findAbbreviations } from '../text/index.ts';
import { extractFile, readSource } from './extract-file.ts';
import { goldSets } from './gold-sets.ts';

/** A labelled document before it is tagged. */
type Untagged = Readonly<{
  units: readonly GoldUnit[];
  sentences: readonly ReadSentence[];
  abbreviations: readonly Abbreviation[];
}>;

/** The labelled documents of one kind of set, by the names in their labels. */
export type GoldTexts = Readonly<{ set: string; documents: ReadonlyMap<string, Untagged> }>;

/**
 * Kinds of labels that come with the project and may be scored as often as a taxonomy changes: not the reserve, which is scored rarely, nor
 * what is held out of the others.
 */
const kinds = ['samples', 'plans', 'further', 'voices'];

/** Figures that tags decide alone, with the measure whose counts each is made of. */
const figures = {
  'theme-macro-f1': 'theme',
  'width-macro-f1': 'width',
  'mention-macro-f1': 'mention',
  'code-micro-f1': 'code',
  'code-macro-f1': 'code',
};

/** What a sentence is bears on none of these figures, so nobody asks. */
const notJudged = {
  kind: 'context',
  score: 0,
  uncertain: false,
  strength: 'firm',
  actor: 'unclear',
  measurable: false,
} as const;

/** Reads the labelled documents up to their tags, from the cache where they were read before. */
export async function readGoldTexts(tools: Parameters<typeof extractFile>[2]): Promise<GoldTexts[]> {
  const sets = goldSets().map((set) => ({ ...set, kind: set.name.split('/')[0]! }));
  const all: GoldTexts[] = [];
  for (const kind of kinds) {
    const documents = new Map<string, Untagged>();
    for (const { gold, sources, heldOut } of sets.filter((set) => set.kind === kind)) {
      const units = selectGold(parseGold(readFileSync(gold, 'utf8'), gold).units, { leaveOut: heldOut });
      for (const [name, own] of Map.groupBy(units, ({ document }) => document)) {
        const untagged = await readDocument(join(sources, name), tools);
        if (untagged !== null) documents.set(name, { units: own, ...untagged });
      }
    }
    if (documents.size > 0) all.push({ set: kind, documents });
  }
  return all;
}

async function readDocument(
  path: string,
  tools: Parameters<typeof extractFile>[2],
): Promise<Omit<Untagged, 'units'> | null> {
  const file = { path, absolute: resolve(path) };
  const source = readSource(file);
  const extracted = 'failure' in source ? source : await extractFile(file, source, tools);
  if ('failure' in extracted) return null;
  const facts = { id: path, path, name: path, bytes: extracted.bytes, sha256: extracted.hash };
  const sentences = segment(documentOf(extracted.open(), facts));
  return {
    sentences: sentences.map((sentence) => ({ ...sentence, ...notJudged, reasons: [], tags: [] })),
    abbreviations: findAbbreviations(sentences),
  };
}

/**
 * How figures on machine-made labels change from one taxonomy to the other. Labels are read under the ids of today; a label
 * that was split since says nothing any more and is left out.
 */
export function scoreChanges(
  texts: readonly GoldTexts[],
  before: Taxonomy,
  after: Taxonomy,
  migrations: readonly Migration[],
  migrate: (tags: readonly Tag[]) => readonly Tag[],
): ScoreChange[] {
  return texts.flatMap(({ set, documents }) => {
    const live = openLiveTags([...documents.values()], before);
    const old = live.tags().map((tags) => [...tags]);
    live.edit(after);
    const readings = [...documents].map(([name, document], at) => {
      const labels = document.units.map((unit) => ({ ...unit, ...codesToday(unit, migrations) }));
      const read = (tags: readonly (readonly Tag[])[]) =>
        readGold(labels, new Map([[name, { sentences: withTags(document, tags.map(migrate)) }]]));
      const [was, is] = [old[at]!, live.tags()[at]!];
      const first = read(was);
      return { before: first, after: was.every((tags, number) => tags === is[number]) ? first : read(is) };
    });
    const all = (side: 'before' | 'after') => readings.flatMap((one) => one[side]);
    const changes = pairedChanges(all('before'), all('after'), figures);
    const units = all('before').length;
    return changes.map((change) => ({ set, units, documents: documents.size, ...change }));
  });
}

function withTags({ sentences }: Untagged, tags: readonly (readonly Tag[])[]): ReadSentence[] {
  return sentences.map((sentence, at) => ({ ...sentence, tags: [...tags[at]!] }));
}

function codesToday({ codes, mentions }: GoldUnit, migrations: readonly Migration[]) {
  const today = (all: readonly string[]) => [
    ...new Set(
      all.flatMap((code) => {
        const { codes: now } = successorsOf(code, migrations);
        return now.length > 1 ? [] : now;
      }),
    ),
  ];
  return { codes: today(codes), ...(mentions && { mentions: today(mentions) }) };
}
