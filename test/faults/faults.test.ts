import { expect, it } from 'vitest';
import { hostileFile } from './hostile.ts';
import { flagsOf } from './judge.ts';
import { mutantOf, samples } from './mutants.ts';
import { type File, type Outcome, readFiles } from './read-files.ts';
import { textKept } from './text-kept.ts';

// A small part of `npm run faults`.
const limits = { size: 1, seconds: 20, megabytes: 700 };

async function read(files: readonly File[]): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  await readFiles(files, limits, (outcome) => outcomes.set(outcome.name, outcome));
  return outcomes;
}

it('files whose parts lead back to themselves end as text or a clear problem', {
  timeout: 60_000,
}, async () => {
  const names = [
    'form-in-itself.pdf',
    'loop-of-pages.pdf',
    'loop-of-tags.pdf',
    'loop-of-outline.pdf',
    'stream-of-itself.pdf',
    'length-of-itself.pdf',
    'negative-length.pdf',
    'huge-box.pdf',
    'million-pages.pdf',
    'locked.pdf',
    'entity-bomb.docx',
  ];
  const outcomes = await read(names.map(hostileFile));
  expect([...outcomes.keys()].sort()).toEqual([...names].sort());
  for (const { name, extraction, failure } of outcomes.values())
    expect.soft(failure?.hint ?? extraction?.text, name).toBeTypeOf('string');
  expect(outcomes.get('locked.pdf')?.failure?.code).toBe('encrypted-pdf');
});

it('damaged samples that lost a tenth of their text are flagged', { timeout: 60_000 }, async () => {
  const whole = await read([...samples].map(([name, bytes]) => ({ name, bytes })));
  const mutants = Array.from({ length: 14 }, (_, number) => mutantOf(number * 3));
  const outcomes = await read(mutants);
  const lost = mutants.filter(({ name, source }) => {
    const kept = textKept(
      whole.get(source)?.extraction?.text ?? '',
      outcomes.get(name)?.extraction?.text ?? '',
    );
    return kept <= 0.9;
  });
  expect(lost.length).toBeGreaterThan(3);
  for (const { name, what } of lost)
    expect.soft(flagsOf(outcomes.get(name)!), `${name}: ${what}`).not.toEqual([]);
});
