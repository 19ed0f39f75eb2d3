import { describe, expect, it } from 'vitest';
import { chooseLifts, kindOf } from '../../src/detect/lifts.ts';
import { kinds } from '../../src/model/index.ts';

const none = { achievement: 1, priority: 1 };

describe('the kind of a sentence', () => {
  it('is a commitment from the deciding score up, whatever is likelier', () => {
    expect(kindOf([0.4, 0, 0, 0.6], kinds, 0.4, none)).toBe('commitment');
    expect(kindOf([0.39, 0, 0, 0.61], kinds, 0.4, none)).toBe('context');
  });

  it('is a rare kind where its chance reaches that of context once it is lifted', () => {
    expect(kindOf([0.1, 0.1, 0.3, 0.5], kinds, 0.4, none)).toBe('context');
    expect(kindOf([0.1, 0.1, 0.3, 0.5], kinds, 0.4, { achievement: 2, priority: 1 })).toBe('achievement');
  });
});

describe('lifts', () => {
  const sure = { set: 'a', each: [0, 0, 0.1, 0.9], kind: 'context' } as const;
  const shy = { set: 'a', each: [0, 0, 0.4, 0.6], kind: 'achievement' } as const;

  it('raise a kind that is seldom the likeliest and often right', () => {
    expect(chooseLifts([sure, sure, shy, shy], 0.4).achievement).toBeGreaterThan(1);
  });

  it('leave chances alone where nothing is won', () => {
    const clear = { set: 'a', each: [0, 0, 0.9, 0.1], kind: 'achievement' } as const;
    expect(chooseLifts([sure, clear], 0.4)).toEqual(none);
  });
});
