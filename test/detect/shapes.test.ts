import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/detect/features.ts';
import { fire } from '../../src/detect/fire.ts';
import { readAll } from '../../src/detect/reading.ts';
import { eachRun, nameRun, runNamed, shapeNames, shapeOf } from '../../src/detect/shapes.ts';
import { sentence } from './sentence.ts';

const runsOf = (words: readonly string[]): string[] => {
  const names: string[] = [];
  eachRun(words.map(shapeOf), (run) => names.push(nameRun(run)));
  return names;
};

describe('runs of word shapes', () => {
  it('keep small words and tell others by their endings, from before the first word on', () => {
    expect(runsOf(['we', 'will', 'funding', 'schools'])).toEqual([
      '^ we',
      '^ we will',
      '^ we will ING',
      'we will',
      'we will ING',
      'we will ING S',
      'will ING',
      'will ING S',
      'ING S',
    ]);
  });

  it('have one number each, whatever their length', () => {
    const shape = fc.integer({ min: 0, max: shapeNames.length - 1 });
    fc.assert(
      fc.property(fc.array(shape, { minLength: 2, maxLength: 4 }), (shapes) => {
        const name = shapes.map((at) => shapeNames[at]).join(' ');
        expect(nameRun(runNamed(name)!)).toBe(name);
      }),
    );
    expect(runNamed('we flarp')).toBeNull();
  });

  it('are features of a sentence', () => {
    const [reading] = readAll([sentence('We will fund schools.')]);
    expect(featuresOf(reading!, fire(reading!))).toContain('shape:we will WORD');
  });
});
