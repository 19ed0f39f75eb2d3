import { readAllExamples } from '../../../io/review/all-examples.ts';
import { wholeTaxonomy } from '../../../io/review/open-review.ts';
import { readRunRecord } from '../../../io/run-record.ts';
import { taxonomyFolderOf } from '../../../io/taxonomy-of-run.ts';
import { exitCodes } from '../../../model/index.ts';
import { exampleLines, proposedExamples } from '../../../review/index.ts';
import { printable } from '../../terminal.ts';
import { countOf, type ReviewAction } from './action.ts';

/** Lists what readers proposed as examples of categories, as lines of YAML to paste. No file is changed. */
export const examples: ReviewAction['run'] = async ({ out, taxonomy, json, terminal }) => {
  const proposed = proposedExamples(
    readAllExamples(out),
    wholeTaxonomy(taxonomyFolderOf(readRunRecord(out), taxonomy)),
  );
  if (json) {
    terminal.out(JSON.stringify(proposed, null, 1));
    return exitCodes.ok;
  }
  if (proposed.length === 0) {
    terminal.say('Nobody has proposed an example that the taxonomy has not.');
    return exitCodes.ok;
  }
  for (const category of proposed) for (const line of exampleLines(category)) terminal.out(printable(line));
  terminal.say(
    `${countOf(proposed.length, 'category', 'categories')}. Paste what you want below the category in its file, in words of your own where the taxonomy goes to others, then run pcp taxonomy test.`,
  );
  return exitCodes.ok;
};
