import type { Insertion } from './insert-category.ts';

const context = 3;

/** An insertion as a unified diff of the file, three lines of context around, as `diff -u` and git print it. */
export function insertionDiff(name: string, before: string, { added, place }: Insertion): string {
  const above = linesOf(before.slice(0, place));
  const below = linesOf(before.slice(place));
  // Where the file ended without a line end, what is added begins with that.
  const isOpen = above.length > 0 && !before.slice(0, place).endsWith('\n');
  const inserted = linesOf(isOpen ? added.replace(/^\r?\n/, '') : added);
  const head = above.slice(-context);
  const tail = below.slice(0, context);
  const from = above.length - head.length + 1;
  const kept = head.length + tail.length;
  return [
    `--- ${name}`,
    `+++ ${name}`,
    `@@ -${from},${kept} +${from},${kept + inserted.length} @@`,
    ...head.map((line) => ` ${line}`),
    ...inserted.map((line) => `+${line}`),
    ...tail.map((line) => ` ${line}`),
  ].join('\n');
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
}
