import type { ReviewEntry, ReviewSample } from '../model/index.ts';
import { sha256 } from '../text/index.ts';

/** Names what people decided and the samples they coded: what is made of other decisions is another thing. */
export const decisionsHash = (entries: readonly ReviewEntry[], samples: readonly ReviewSample[]): string =>
  sha256(JSON.stringify([entries, samples])).slice(0, 16);
