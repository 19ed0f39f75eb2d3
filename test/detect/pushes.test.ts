import { describe, expect, it } from 'vitest';
import { detect, pushesOf } from '../../src/detect/index.ts';
import { softmax } from '../../src/detect/linear.ts';
import { committed } from '../../src/detect/weights.ts';
import { sentence } from './sentence.ts';

const sentences = [
  sentence('I will open two advice shops by 2027.', { leadIn: 'Next year:' }),
  sentence('It rained all year, and the river rose.'),
];

describe('pushes', () => {
  it('add up to the score of each sentence', () => {
    const scores = detect(sentences).map(({ score }) => score);
    const sums = pushesOf(sentences).map((pushes) => {
      const own = pushes.filter(({ about }) => about === 'kind');
      const total = committed.kind.classes.map((label) =>
        own.reduce((sum, { weights }) => sum + (weights[label] ?? 0), 0),
      );
      return softmax(total)[0]!;
    });
    for (const [index, sum] of sums.entries()) expect(sum).toBeCloseTo(scores[index]!, 2);
  });

  it('name the rule they come of, or what was learned', () => {
    const from = pushesOf(sentences)[0]?.map((push) => push.from);
    expect(from).toEqual(expect.arrayContaining(['rule first-person-will', 'words', 'how common each is']));
  });
});
