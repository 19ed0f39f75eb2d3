import { expect, it } from 'vitest';
import { readSources, type SourceFile } from './sources.ts';

/** A report, not a bar: the median length of source files and those that have grown long. */
function sizesOf(files: readonly SourceFile[]): string {
  const lengths = files.map((file) => file.lines).sort((a, b) => a - b);
  const at = (share: number) => lengths[Math.floor(share * (lengths.length - 1))] ?? 0;
  const long = files.filter((file) => file.lines > 250).sort((a, b) => b.lines - a.lines);
  const names = long.map((file) => `${file.path} (${file.lines})`).join(', ') || 'none';
  return `${files.length} source files: median ${at(0.5)} lines, nineteen of twenty under ${at(0.95) + 1}; over 250: ${names}`;
}

it('source files are measured', async () => {
  const sizes = sizesOf(await readSources());
  console.log(sizes);
  expect(sizes).toMatch(/^\d+ source files: median \d+ lines/);
});
