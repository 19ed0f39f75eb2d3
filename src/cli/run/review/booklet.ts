import { readCodebook } from '../../../io/review/codebook.ts';
import { wholeTaxonomy } from '../../../io/review/open-review.ts';
import { writeBooklet } from '../../../io/review/write-booklet.ts';
import { readRunRecord } from '../../../io/run-record.ts';
import { taxonomyFolderOf } from '../../../io/taxonomy-of-run.ts';
import { exitCodes } from '../../../model/index.ts';
import type { ReviewAction } from './action.ts';

/** Writes the codebook as a page to print; it needs no run. */
export const booklet: ReviewAction['run'] = async ({ out, taxonomy, json, terminal }) => {
  const codebook = readCodebook();
  const whole = wholeTaxonomy(taxonomyFolderOf(readRunRecord(out), taxonomy));
  const file = writeBooklet(out, codebook, whole);
  if (json)
    terminal.out(JSON.stringify({ file, codebook: codebook.version, taxonomy: whole.version }, null, 1));
  else {
    terminal.say(
      `Codebook ${codebook.version} with taxonomy ${whole.version}; open it in a browser and print it.`,
    );
    terminal.out(file);
  }
  return exitCodes.ok;
};
