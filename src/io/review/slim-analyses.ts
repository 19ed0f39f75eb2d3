import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../model/index.ts';
import { leadingRule } from '../../review/index.ts';
import { readAnalysis } from '../compare-again.ts';
import { decisionsFolder, logFiles } from '../decisions/index.ts';
import { copyWhole, writeWhole } from '../files.ts';
import { type PackedSentences, packSentences, unpackSentences } from './pack-sentences.ts';

/**
 * What a queue, a search and the placing of decisions need of an analysis: no boxes, no words behind rules and tags, no anatomy,
 * no neighbouring cells, and of the reasons the one that marked the sentence.
 */
export function slimAnalysis(analysis: Analysis): Analysis {
  return {
    ...analysis,
    problems: [],
    evidence: [],
    sentences: analysis.sentences.map(({ anatomy: _, row: __, ...sentence }) => {
      const leading = leadingRule(sentence);
      return {
        ...sentence,
        boxes: [],
        table: null,
        headingPath: [],
        leadInChain: [],
        reasons: sentence.reasons
          .filter(({ rule }) => rule === leading)
          .map((reason) => ({ ...reason, words: '' })),
        tags: sentence.tags.map((tag) => ({ ...tag, score: 1, evidence: [] })),
      };
    }),
  };
}

/** Where a run keeps what a review opens from, below its folder: not in the cache, which people delete. */
export const sentencesFolder = 'sentences';

/** Raise it when what a slim analysis holds changes. */
const format = 2;
type Saved = Readonly<{ key: string; analysis: Omit<Analysis, 'sentences'>; sentences: PackedSentences }>;

/**
 * The slim analysis of a document, as the run left it, or made anew where it is not there or the analysis has been written since:
 * a sixth of the bytes, so that 43 plans are open in a blink. Throws as `readAnalysis` does.
 */
export function readSlim(out: string, id: string): Analysis {
  const saved = readSaved(pathOf(out, id));
  return saved?.key === keyOf(out, id) ? unpacked(saved) : keepSlim(out, readAnalysis(out, id, slimAnalysis));
}

/** Keeps a slim analysis when the analysis has just been written, so that the first review of a run is open as soon as the next. */
export function keepSlim(out: string, slim: Analysis): Analysis {
  const { sentences, ...analysis } = slim;
  const saved: Saved = { key: keyOf(out, slim.id), analysis, sentences: packSentences(sentences) };
  try {
    keepEarlier(out, slim.id, slim.source.sha256);
    writeWhole(pathOf(out, slim.id), JSON.stringify(saved), false);
  } catch {
    // A folder that may only be read: it is made anew each time.
  }
  return slim;
}

/**
 * Sets what was read of a file aside when another takes its place (`now` is its hash, null where none does) and people have decided
 * in this folder: what became of the words that they decided on is told by it.
 */
export function keepEarlier(out: string, id: string, now: string | null): void {
  const file = pathOf(out, id);
  const source = readSaved(file)?.analysis.source.sha256;
  if (source === undefined || source === now) return;
  if (logFiles(decisionsFolder(out)).length === 0) return;
  try {
    copyWhole(file, earlierPath(out, source));
  } catch {
    // Less can be told then of what became of words; the run goes on.
  }
}

/** What was read of the files on which people decided before others took their places, by the hashes of those files. */
export function readEarlier(out: string, sources: ReadonlySet<string>): Analysis[] {
  return [...sources].flatMap((source) => {
    if (!/^[0-9a-f]{64}$/.test(source)) return [];
    const saved = readSaved(earlierPath(out, source));
    return saved ? [unpacked(saved)] : [];
  });
}

const pathOf = (out: string, id: string): string => join(out, sentencesFolder, `${id}.json`);
const earlierPath = (out: string, source: string): string =>
  join(out, sentencesFolder, '_earlier', `${source}.json`);

/** Tells the analysis of which a slim one was made from any other. */
function keyOf(out: string, id: string): string {
  const stats = statSync(join(out, 'analyses', `${id}.json`), { throwIfNoEntry: false });
  return `${format} ${id} ${stats?.size} ${stats?.mtimeMs}`;
}

const unpacked = ({ analysis, sentences }: Saved): Analysis => ({
  ...analysis,
  sentences: unpackSentences(sentences),
});

/** What was kept, in the shape of today; null where it is not there, or damaged. */
function readSaved(file: string): Saved | null {
  try {
    const saved = JSON.parse(readFileSync(file, 'utf8')) as Saved;
    return saved.key.startsWith(`${format} `) ? saved : null;
  } catch {
    return null;
  }
}
