import { expect, test } from 'vitest';
import { extractText, seen } from './read.ts';

const kinds = async (text: string) => seen(await extractText(text, 'plan.md')).map((block) => block.kind);

test('a list under "Contents" that repeats later headings is contents', async () => {
  const text =
    'Contents\n\n- Gates .... 3\n- Lanes 4\n- Farms\n\n## Gates\n\nWe mend.\n\n## Lanes\n\n## Farms\n';
  expect(await kinds(text)).toEqual([
    'paragraph',
    'contents',
    'contents',
    'contents',
    'heading',
    'paragraph',
    'heading',
    'heading',
  ]);
});

test('a list that repeats no headings is a list, whatever stands above it', async () => {
  expect(await kinds('# Contents\n\n- Gates\n- Lanes\n- Farms\n')).toEqual([
    'heading',
    'list-item',
    'list-item',
    'list-item',
  ]);
});
