import { afterEach, expect, it } from 'vitest';
import { fire } from '../../src/detect/fire.ts';
import { metByNone } from '../../src/detect/gate.ts';
import { rules } from '../../src/detect/registry.ts';
import type { Example } from '../../src/detect/rule.ts';
import { readingOf } from './reading-of.ts';

// What a text without words meets is where every reading begins. With all its bits set every text meets every need, and
// every pattern runs on it.
const always = metByNone() as number[];
const asDerived = [...always];

const openGates = () => always.fill(-1);
const closeGates = () =>
  asDerived.forEach((part, at) => {
    always[at] = part;
  });

afterEach(closeGates);

/** What every rule says of an example, with the gates as they are or all open. */
function firings(example: Example, open: boolean): string[] {
  if (open) openGates();
  else closeGates();
  return fire(readingOf(example)).map(({ rule, words, where }) => [rule.id, where, words].join(': '));
}

const examples = rules.flatMap(({ examples: { fires, not } }) => [...fires, ...not]);

it('with all gates open no rule says anything else on any example of any rule', () => {
  for (const example of examples)
    expect.soft(firings(example, false), JSON.stringify(example)).toEqual(firings(example, true));
});

it('all gates are open where the test opens them', () => {
  openGates();
  expect(readingOf('We will listen.').met.every((part) => part === -1)).toBe(true);
});

it('gates keep most patterns from running on an example', () => {
  const bits = (met: readonly number[]) =>
    met.reduce((sum, part) => sum + (part >>> 0).toString(2).replaceAll('0', '').length, 0);
  const shares = examples.map((example) => {
    const { met } = readingOf(example);
    return bits(met) / (32 * met.length);
  });
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.5);
});
