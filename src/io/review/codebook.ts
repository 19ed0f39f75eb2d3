import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGold } from '../../evaluate/gold.ts';
import {
  type CodingRules,
  codingRulesSchema,
  type PracticeItem,
  practiceListSchema,
} from '../../model/index.ts';
import { practiceItems } from '../../review/index.ts';
import { readAs } from '../corpus-data.ts';
import { corpusFolder, samplesGold } from '../project.ts';

/** The rules by which people code. Their version is what a decision is kept with (`codebook`). Throws PcpError `bad-manifest`. */
export const readCodebook = (): CodingRules => readAs(join(corpusFolder, 'codebook.yaml'), codingRulesSchema);

/** The items of the practice round, out of the labelled sample plans. Throws PcpError: `bad-manifest`, `bad-practice`. */
export function readPractice(rules: CodingRules = readCodebook()): PracticeItem[] {
  const choices = readAs(join(corpusFolder, 'practice.yaml'), practiceListSchema);
  return practiceItems(choices, parseGold(readFileSync(samplesGold, 'utf8'), samplesGold).units, rules);
}
