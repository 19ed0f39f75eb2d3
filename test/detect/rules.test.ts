import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/detect/registry.ts';
import { readingOf } from './reading-of.ts';

const folder = new URL('../../src/detect/rules/', import.meta.url);

describe('rules of detection', () => {
  it('are the files of their folder, each under its own name', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  for (const rule of rules) {
    it(`${rule.id} fires on its examples`, () => {
      expect(rule.examples.fires.length).toBeGreaterThan(0);
      for (const example of rule.examples.fires)
        expect.soft(rule.match(readingOf(example)), JSON.stringify(example)).not.toEqual([]);
    });

    it(`${rule.id} is silent on its look-alikes`, () => {
      expect(rule.examples.not.length).toBeGreaterThan(0);
      for (const example of rule.examples.not)
        expect.soft(rule.match(readingOf(example)), JSON.stringify(example)).toEqual([]);
    });
  }

  it('give back words that stand in the sentence, its lines above or its neighbours', () => {
    for (const rule of rules)
      for (const example of rule.examples.fires) {
        const reading = readingOf(example);
        const seen = JSON.stringify([reading, reading.sentence.blockKind]).toLowerCase();
        for (const { words } of rule.match(reading))
          expect.soft(seen, rule.id).toContain(JSON.stringify(words).slice(1, -1).toLowerCase());
      }
  });
});
