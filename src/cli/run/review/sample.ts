import { openReview } from '../../../io/review/open-review.ts';
import { writeSample } from '../../../io/review/samples.ts';
import { exitCodes } from '../../../model/index.ts';
import { drawSample } from '../../../review/index.ts';
import { countOf, numberOption, type ReviewAction } from './action.ts';

/** Draws a random sample from the machine's reading of a run and writes it beside the decisions. */
export const sample: ReviewAction['run'] = async ({ out, taxonomy, options, json, terminal }) => {
  const number = numberOption(options, 'n', 400, 1);
  const seed = numberOption(options, 'seed', 1, 0);
  const { analyses } = openReview(out, taxonomy);
  const drawn = drawSample(analyses, number, seed);
  const file = writeSample(out, drawn);
  const { strata, items } = drawn;
  if (json) {
    terminal.out(JSON.stringify({ file, id: drawn.id, items: items.length, strata }, null, 1));
    return exitCodes.ok;
  }
  if (items.length < number)
    terminal.say(
      `note: the run has only ${countOf(items.length, 'sentence')} to draw from; all are in the sample.`,
    );
  terminal.say(
    `${countOf(items.length, 'sentence')} drawn from ${countOf(strata.length, 'stratum', 'strata')}:`,
  );
  for (const { id, size, drawn: own, weight } of strata)
    terminal.say(
      `  ${id}: ${own} of ${size}${weight === null ? '' : `, each standing for ${weight.toFixed(1)}`}`,
    );
  terminal.out(file);
  return exitCodes.ok;
};
