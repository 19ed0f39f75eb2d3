import { describe, expect, it } from 'vitest';
import type { Analysis, ReadSentence } from '../../src/model/index.ts';
import { passageParts } from '../../src/verify/passage-parts.ts';

const sentences = [
  ['a', 'We say more. The law lets me make grants', 'paragraph', 'en', 4],
  ['b', 'Police and Crime Plan 4', 'furniture', 'en', 4],
  ['c', 'Heddlu a throsedd', 'paragraph', 'cy', 4],
  ['d', 'Tell us.', 'paragraph', 'en', 5],
  ['e', 'Somebody will ring you back, and soon', 'paragraph', 'en', 5],
].map(([id, text, blockKind, language, page]) => ({ id, text, blockKind, language, page }) as ReadSentence);
const plan = { sentences } as unknown as Analysis;
const partsOf = (words: string, from = 'a') =>
  passageParts(words, plan, from)?.map(({ words: own, sentence }) => [own, sentence.page]);

describe('a passage that two plans share', () => {
  it('is parted at the ends of sentences, over what is no part of it', () => {
    expect(partsOf('the law lets me make grants tell us somebody will ring you')).toEqual([
      ['The law lets me make grants', 4],
      ['Tell us.', 5],
      ['Somebody will ring you', 5],
    ]);
  });

  it('is one part within a sentence, and none where its letters do not follow each other', () => {
    expect(partsOf('law lets me')).toEqual([['law lets me', 4]]);
    expect(partsOf('The law lets me make rules. Tell us')).toBeUndefined();
    expect(partsOf('Tell us', 'nowhere')).toBeUndefined();
  });
});
