import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentFormats } from '../../src/model/index.ts';
import { idsOf, registries } from './registries.ts';
import { root } from './sources.ts';

describe('a registry', () => {
  for (const registry of registries) {
    const there = existsSync(join(root, registry.file));
    it.skipIf(!there)(
      `names all ${registry.name} of its folder, each once and by its file's name`,
      async () => {
        const ids = await idsOf(registry);
        const members = registry.members();
        expect(members.length, `no ${registry.name} found: has the folder moved?`).toBeGreaterThan(0);
        expect([...new Set(ids)].sort(), `${registry.file} against its folder`).toEqual(members.sort());
        expect(ids?.length, `${registry.file} names one twice`).toBe(new Set(ids).size);
      },
    );
  }

  it('of extractors covers every format a document can have', async () => {
    const extractors = registries.find((registry) => registry.name === 'extractors');
    expect([...((await idsOf(extractors!)) ?? [])].sort()).toEqual([...documentFormats].sort());
  });
});
