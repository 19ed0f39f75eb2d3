import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Reading, readAll } from '../../src/detect/reading.ts';
import { rules } from '../../src/detect/registry.ts';
import type { Example } from '../../src/detect/rule.ts';
import { sentence } from './sentence.ts';

const folder = new URL('../../src/detect/rules/', import.meta.url);

/** The reading of an example, with the neighbours and owner it names. */
function readingOf(example: Example): Reading {
  const { text, previous, next, owner, leadIn, heading, blockKind } =
    typeof example === 'string' ? ({ text: example } as Exclude<Example, string>) : example;
  const own = sentence(text, {
    ...(leadIn === undefined ? {} : { leadIn, leadInChain: [leadIn], blockKind: 'list-item' as const }),
    ...(heading === undefined ? {} : { heading, headingPath: [heading] }),
    ...(blockKind === undefined ? {} : { blockKind }),
    ...(owner === undefined ? {} : { blockKind: 'table-cell', table: cell(0, 'Action') }),
  });
  const around = [previous, text, next].filter((line) => line !== undefined);
  const sentences = around.map((line) => (line === text ? own : sentence(line)));
  const ownerCell =
    owner === undefined ? [] : [sentence(owner, { blockKind: 'table-cell', table: cell(1, 'Lead') })];
  return readAll([...sentences, ...ownerCell])[sentences.indexOf(own)]!;
}

function cell(column: number, header: string) {
  return { table: 0, row: 1, column, header, rowHeader: null, isHeader: false };
}

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
