import { join } from 'node:path';
import { comparisonPath } from '../report/index.ts';
import { sha256 } from '../text/hash.ts';
import { codeVersion } from './code-version.ts';
import { readEvidenceFiles, readTemplates } from './corpus-data.ts';
import { lastDecided } from './decided-since.ts';
import { readTexts } from './files.ts';
import { hashFile } from './hash-file.ts';
import type { MadeFiles } from './made-files.ts';
import { corpusFolder } from './project.ts';

/** What files of a report were asked for with, as far as they say something else by it. */
export type MadeWith = Readonly<{
  formats?: readonly string[] | undefined;
  only?: readonly string[] | undefined;
  beside?: readonly string[] | undefined;
  checkedBy?: readonly string[] | undefined;
}>;

/**
 * The entry of files just written below `out` from a comparison of that hash, which knows all that people have decided there;
 * `comparisonHash` tells the hash of the one that lies in the folder.
 */
export async function madeNow(
  out: string,
  files: readonly string[],
  comparison: string,
  asked: MadeWith = {},
): Promise<MadeFiles> {
  const { formats, only, beside, checkedBy } = asked;
  const decidedUpTo = await lastDecided(out);
  return {
    files: [...files],
    comparison,
    program: programKey(),
    ...(decidedUpTo !== null && { decidedUpTo }),
    ...(formats && { formats: [...formats] }),
    ...(only && { only: [...only] }),
    ...(beside && { beside: [...beside] }),
    isChecked: checkedBy !== undefined,
  };
}

/** SHA-256 of the comparison that lies in a folder. */
export const comparisonHash = (out: string): string => hashFile(join(out, comparisonPath)).hash;

/** Key of the code and the data that give a report its figures and words, beside the analyses and what people decided. */
export function programKey(): string {
  const data = [readTexts(corpusFolder, ['.yaml', '.json']), readEvidenceFiles(), readTemplates()];
  return sha256(JSON.stringify([codeVersion('report'), data])).slice(0, 16);
}
