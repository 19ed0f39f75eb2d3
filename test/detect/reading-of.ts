import { type Reading, readAll } from '../../src/detect/reading.ts';
import type { Example } from '../../src/detect/rule.ts';
import { sentence } from './sentence.ts';

/** The reading of an example, with the neighbours and owner it names. */
export function readingOf(example: Example): Reading {
  const { text, previous, next, owner, leadIn, heading, blockKind } =
    typeof example === 'string' ? ({ text: example } as Exclude<Example, string>) : example;
  const own = sentence(text, {
    ...(leadIn === undefined ? {} : { leadIn, leadInChain: [leadIn], blockKind: 'list-item' as const }),
    ...(heading === undefined ? {} : { heading, headingPath: [heading] }),
    ...(blockKind === undefined ? {} : { blockKind }),
    ...(owner === undefined ? {} : { blockKind: 'table-cell', table: actionCell, row: rowOf(owner) }),
  });
  const around = [previous, text, next].filter((line) => line !== undefined);
  const sentences = around.map((line) => (line === text ? own : sentence(line)));
  return readAll(sentences)[sentences.indexOf(own)]!;
}

const actionCell = { table: 0, row: 1, column: 0, header: 'Action', rowHeader: null, isHeader: false };

const rowOf = (owner: string) => [{ header: 'Lead', text: owner, says: 'lead' as const }];
