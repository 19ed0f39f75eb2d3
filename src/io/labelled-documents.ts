import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { alignGold, parseGold, selectGold } from '../evaluate/index.ts';
import { extractDocument } from '../extract/index.ts';
import type { GoldUnit, Sentence } from '../model/index.ts';
import { documentOf } from '../pipeline/index.ts';
import { segment } from '../segment/index.ts';
import { sha256 } from '../text/index.ts';
import type { GoldSet } from './gold-sets.ts';

/** A document of a set of labels as it was read, with its units and the label of each sentence that has one. */
export type LabelledDocument = Readonly<{
  set: string;
  area: string;
  document: string;
  units: readonly GoldUnit[];
  sentences: readonly Sentence[];
  /** By index into `sentences`. */
  labels: ReadonlyMap<number, GoldUnit>;
}>;

/**
 * The documents of a set, read as `pcp` reads them, without what is held out. They are the project's own texts, so
 * they are parsed in this process.
 */
export async function readLabelled(set: GoldSet): Promise<LabelledDocument[]> {
  const { units } = parseGold(readFileSync(set.gold, 'utf8'), set.gold);
  const kept = selectGold(units, { leaveOut: set.heldOut });
  const read: LabelledDocument[] = [];
  for (const [document, own] of Map.groupBy(kept, (unit) => unit.document)) {
    const sentences = await sentencesOf(set.sources, document);
    const labels = labelsOf(own, sentences);
    read.push({ set: set.name, area: own[0]!.force, document, units: own, sentences, labels });
  }
  return read;
}

async function sentencesOf(sources: string, name: string): Promise<readonly Sentence[]> {
  const path = join(sources, name);
  const bytes = new Uint8Array(readFileSync(path));
  const extraction = await extractDocument(bytes, basename(path));
  const file = { id: name, path: name, name: basename(path), bytes: bytes.length, sha256: sha256(bytes) };
  return segment(documentOf(extraction, file));
}

/** Where two units share a sentence, the commitment counts. */
function labelsOf(units: readonly GoldUnit[], sentences: readonly Sentence[]): Map<number, GoldUnit> {
  const labels = new Map<number, GoldUnit>();
  for (const [number, own] of alignGold(units, sentences).entries()) {
    const unit = units[number]!;
    for (const sentence of own) {
      const index = sentences.indexOf(sentence);
      const known = labels.get(index);
      if (!known || (known.kind !== 'commitment' && unit.kind === 'commitment')) labels.set(index, unit);
    }
  }
  return labels;
}
