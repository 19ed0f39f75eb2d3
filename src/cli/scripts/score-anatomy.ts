// Scores what commitments are taken apart into against machine-made labels, on the half that the rules were made on
// and on the half kept for measuring: `npm run anatomy [-- --errors]`. Errors are listed for the first half only.
import { renderAnatomyErrors, renderAnatomyScores } from '../../evaluate/index.ts';
import { readAnatomies } from '../../io/anatomy-labels.ts';
import { loadToolkit } from '../../io/tools.ts';

const readings = await readAnatomies(loadToolkit().toolkit);
console.log(renderAnatomyScores(readings));
if (process.argv.includes('--errors')) console.log(renderAnatomyErrors(readings));
