import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../model/index.ts';
import { leadingRule } from '../../review/index.ts';
import { readAnalysis } from '../compare-again.ts';
import { writeWhole } from '../files.ts';
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
  return readSaved(pathOf(out, id), keyOf(out, id)) ?? keepSlim(out, readAnalysis(out, id, slimAnalysis));
}

/** Keeps a slim analysis when the analysis has just been written, so that the first review of a run is open as soon as the next. */
export function keepSlim(out: string, slim: Analysis): Analysis {
  const { sentences, ...analysis } = slim;
  const saved: Saved = { key: keyOf(out, slim.id), analysis, sentences: packSentences(sentences) };
  try {
    writeWhole(pathOf(out, slim.id), JSON.stringify(saved), false);
  } catch {
    // A folder that may only be read: it is made anew each time.
  }
  return slim;
}

const pathOf = (out: string, id: string): string => join(out, sentencesFolder, `${id}.json`);

/** Tells the analysis of which a slim one was made from any other. */
function keyOf(out: string, id: string): string {
  const stats = statSync(join(out, 'analyses', `${id}.json`), { throwIfNoEntry: false });
  return `${format} ${id} ${stats?.size} ${stats?.mtimeMs}`;
}

function readSaved(file: string, key: string): Analysis | null {
  try {
    const saved = JSON.parse(readFileSync(file, 'utf8')) as Saved;
    return saved.key === key ? { ...saved.analysis, sentences: unpackSentences(saved.sentences) } : null;
  } catch {
    return null;
  }
}
