import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../src/extract/index.ts';
import { readPlan } from '../../src/samples/index.ts';
import { segment } from '../../src/segment/index.ts';
import { asDocument } from '../extract/read.ts';
import { bare, corpusFile, sources } from './samples-fixture.ts';

const files = readdirSync(join(import.meta.dirname, '../../corpus/plans'));
const fileOf = (id: string) => files.find((name) => name.startsWith(`${id}.`) && !name.endsWith('.yaml'));

/** Each commitment in a table of a plan's source with the other cells of its row. */
function commitments(plan: ReturnType<typeof readPlan>) {
  return plan.blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    return block.rows.flatMap((row) =>
      row.flatMap((unit, at) => {
        if (unit.kind !== 'commitment') return [];
        const others = row.flatMap((cell, i) =>
          i === at ? [] : [{ header: bare(block.header[i]!.text), text: bare(cell.text) }],
        );
        return [{ text: bare(unit.text), others }];
      }),
    );
  });
}

describe.each(sources().map(readPlan))('in $id', (plan) => {
  const wanted = commitments(plan);
  const name = fileOf(plan.id);
  test.skipIf(wanted.length === 0)(
    'every commitment of a table carries the rest of its row, its lead and date among it',
    async () => {
      const extraction = await extractDocument(new Uint8Array(corpusFile(`plans/${name}`)), name!);
      const sentences = segment(asDocument(extraction));
      const found = wanted.map(({ text }) => {
        const sentence = sentences.find((one) => one.table !== null && bare(one.text) === text);
        return {
          text: sentence === undefined ? null : text,
          others: sentence?.row?.map((cell) => ({ header: bare(cell.header ?? ''), text: bare(cell.text) })),
        };
      });
      expect(found).toEqual(wanted);
      for (const { table, row } of sentences) {
        if (table?.header !== 'Action') continue;
        expect(row?.map((cell) => cell.says)).toEqual(['lead', 'date']);
      }
    },
  );
});

test('the samples have commitments in tables', () => {
  expect(sources().map(readPlan).flatMap(commitments).length).toBeGreaterThan(20);
});
