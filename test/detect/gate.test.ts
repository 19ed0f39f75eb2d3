import { expect, it, vi } from 'vitest';
import { fire } from '../../src/detect/fire.ts';
import { rules } from '../../src/detect/registry.ts';
import type { Example } from '../../src/detect/rule.ts';
import { readingOf } from './reading-of.ts';

const gates = vi.hoisted(() => ({ open: false }));

// With all bits set every text meets every need, and every pattern runs on it.
vi.mock('../../src/detect/gate.ts', async (original) => {
  const actual = await original<typeof import('../../src/detect/gate.ts')>();
  const metByNone = () => (gates.open ? actual.metByNone().map(() => -1) : actual.metByNone());
  return { ...actual, metByNone };
});

/** What every rule says of an example, with the gates as they are or all open. */
function firings(example: Example, open: boolean): string[] {
  gates.open = open;
  return fire(readingOf(example)).map(({ rule, words, where }) => [rule.id, where, words].join(': '));
}

const examples = rules.flatMap(({ examples: { fires, not } }) => [...fires, ...not]);

it('with all gates open no rule says anything else on any example of any rule', () => {
  for (const example of examples)
    expect.soft(firings(example, false), JSON.stringify(example)).toEqual(firings(example, true));
});

it('all gates are open where the test opens them', () => {
  gates.open = true;
  expect(readingOf('We will listen.').met.every((part) => part === -1)).toBe(true);
});

it('gates keep most patterns from running on an example', () => {
  gates.open = false;
  const bits = (met: readonly number[]) =>
    met.reduce((sum, part) => sum + (part >>> 0).toString(2).replaceAll('0', '').length, 0);
  const shares = examples.map((example) => {
    const { met } = readingOf(example);
    return bits(met) / (32 * met.length);
  });
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.5);
});
