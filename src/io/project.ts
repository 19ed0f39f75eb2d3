import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds `corpus` and `templates`: two levels up from this file, in a checkout and when built. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of the code itself. */
export const codeRoot = fileURLToPath(new URL('../', import.meta.url));

export const corpusFolder = join(projectRoot, 'corpus');
export const taxonomyFolder = join(corpusFolder, 'taxonomy');
export const alignmentFile = join(corpusFolder, 'alignment.yaml');
export const evidenceFolder = join(corpusFolder, 'evidence');
export const templatesFolder = join(projectRoot, 'templates');

/** Where the sample plans lie: what is analysed when no path is given. */
export const samplesFolder = join(corpusFolder, 'plans');

/** The machine-made labels of the sample plans. */
export const goldFolder = join(corpusFolder, 'gold');
export const samplesGold = join(goldFolder, 'samples.jsonl');

/** How often the machine agreed with labels on texts kept unseen. */
export const accuracyFile = join(corpusFolder, 'accuracy.json');
