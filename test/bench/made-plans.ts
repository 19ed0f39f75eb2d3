import type { Document } from '../../src/model/index.ts';
import { chanceOf } from './extract/random.ts';

/**
 * So many plans as text, made of the blocks of others: each takes a sample's headings in order and below each one blocks of
 * all samples, so that no two are the same and all have the samples' words.
 */
export function madePlans(samples: readonly Document[], plans: number): string[] {
  const blocks = samples.flatMap(({ blocks: own, text }) =>
    own
      .filter(({ kind }) => kind === 'paragraph' || kind === 'list-item')
      .map(({ span }) => text.slice(span.start, span.end)),
  );
  return Array.from({ length: plans }, (_, number) => {
    const { pick } = chanceOf(number + 1);
    const { blocks: own, text } = samples[number % samples.length]!;
    return own
      .flatMap(({ kind, span }) => {
        const words = text.slice(span.start, span.end);
        if (kind === 'heading') return ['', words, ''];
        return [kind === 'list-item' ? `- ${pick(blocks)}` : pick(blocks), ''];
      })
      .join('\n');
  });
}
