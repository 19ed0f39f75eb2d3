import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../model/index.ts';
import { readAnalysis } from '../compare-again.ts';
import { writeWhole } from '../files.ts';
import { pcpVersion } from '../version.ts';

/**
 * What a queue, a search and the placing of decisions need of an analysis: no boxes, no words behind rules and tags, no
 * anatomy, no neighbouring cells. A tenth of the bytes, so that 43 plans are open in a blink.
 */
export function slimAnalysis(analysis: Analysis): Analysis {
  return {
    ...analysis,
    evidence: [],
    sentences: analysis.sentences.map(({ anatomy: _, row: __, ...sentence }) => ({
      ...sentence,
      boxes: [],
      headingPath: [],
      leadInChain: [],
      reasons: sentence.reasons
        .filter(({ weight }) => weight !== 0)
        .map(({ rule, says, where, weight }) => ({ rule, says, words: '', where, weight })),
      tags: sentence.tags.map((tag) => ({ ...tag, evidence: [] })),
    })),
  };
}

type Saved = Readonly<{ key: string; analysis: Analysis }>;

/**
 * The slim analysis of a document of a run, from the cache of the run or made anew where the analysis has been written since.
 * Throws as `readAnalysis` does.
 */
export function readSlim(out: string, id: string): Analysis {
  const stats = statSync(join(out, 'analyses', `${id}.json`), { throwIfNoEntry: false });
  const key = `${pcpVersion} ${stats?.size} ${stats?.mtimeMs}`;
  const file = join(out, 'cache', 'review', `${id}.json`);
  const saved = stats ? readSaved(file) : null;
  if (saved?.key === key && saved.analysis.id === id) return saved.analysis;
  const analysis = slimAnalysis(readAnalysis(out, id));
  try {
    writeWhole(file, JSON.stringify({ key, analysis } satisfies Saved), false);
  } catch {
    // A folder that may only be read: it is made anew each time.
  }
  return analysis;
}

function readSaved(file: string): Saved | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Saved;
  } catch {
    return null;
  }
}
