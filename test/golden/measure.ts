import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateAll, parseGold, readGold, selectGold } from '../../src/evaluate/index.ts';
import { goldSets } from '../../src/io/gold-sets.ts';
import { readGoldDocuments } from '../../src/io/read-gold-documents.ts';
import { loadToolkit } from '../../src/io/tools.ts';
import type { Evaluation } from '../../src/model/index.ts';

/** The sets whose figures have floors: texts of the project that rules and weights were made on. */
export const goldenSets = ['samples', 'plans'];

/** A scan: its words depend on which recogniser a machine has. */
const scanned = ['kelderdale'];

/**
 * The figures of a set by the committed rules, weights and terms, the whole path from file to labels, without what is
 * kept unseen. Nothing is kept from an earlier run.
 */
export async function measure(name: string): Promise<Evaluation['figures']> {
  const set = goldSets().find((one) => one.name === name)!;
  const { units } = parseGold(readFileSync(set.gold, 'utf8'), set.gold);
  const gold = selectGold(units, { leaveOut: [...set.heldOut, ...scanned] });
  const out = mkdtempSync(join(tmpdir(), 'pcp-golden-'));
  try {
    const { analyses } = await readGoldDocuments(gold, set.sources, out, loadToolkit().toolkit);
    return evaluateAll({ readings: readGold(gold, analyses), baselines: false }).figures;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
