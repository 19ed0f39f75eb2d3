import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults, floorsSchema } from './floors.ts';
import { goldenSets, measure } from './measure.ts';

const floors = floorsSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'quality.json'), 'utf8')),
);

describe('agreement with machine-made labels', () => {
  it.each(goldenSets)('on the %s has not fallen', async (set) => {
    expect(faults(set, await measure(set), floors).join('\n')).toBe('');
  });
});
