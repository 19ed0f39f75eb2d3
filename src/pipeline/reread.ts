import { detect, type See, type Weights } from '../detect/index.ts';
import type { ReadSentence } from '../model/index.ts';

/** A document's sentences judged anew by other weights, or seen in another way; what they are about stays. */
export function reread(sentences: readonly ReadSentence[], weights: Weights, see?: See): ReadSentence[] {
  const detections = detect(sentences, weights, see);
  return sentences.map((sentence, index) => ({ ...sentence, ...detections[index]! }));
}
