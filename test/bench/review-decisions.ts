import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openReview } from '../../src/io/review/open-review.ts';
import { type EntryDraft, reviewEntrySchema } from '../../src/model/index.ts';
import { anchorOfSentence, isQueued, machineCoding } from '../../src/review/index.ts';
import { chanceOf } from './extract/random.ts';

/** Who decided, and what share of all decisions; what two have read is read by both. */
const readers = [
  { reviewer: 'ada', share: 0.45 },
  { reviewer: 'ben', share: 0.35 },
  { reviewer: 'bench', share: 0.2 },
];

/**
 * Writes so many decisions on the plans of a run, as three people would have made them: most accept what the machine says, one in
 * five puts its codes right, one in ten is rejected. Each reader goes through the marked sentences from a place of their own, so
 * that about a third is read twice. Gives how many were written.
 */
export function writeDecisions(out: string, wanted: number): number {
  const { analyses, taxonomy } = openReview(out);
  const items = analyses.flatMap((analysis) =>
    analysis.sentences.flatMap((sentence, at) => (isQueued(sentence) ? [{ analysis, sentence, at }] : [])),
  );
  const stamp = {
    purpose: 'queue' as const,
    codebook: '1.0.0',
    taxonomy: { version: taxonomy.version, hash: taxonomy.hash },
  };
  mkdirSync(join(out, 'decisions'), { recursive: true });
  let written = 0;
  for (const [number, { reviewer, share }] of readers.entries()) {
    const chance = chanceOf(number + 1);
    const first = Math.floor((number * items.length) / readers.length);
    const own = Math.min(items.length, Math.round(wanted * share));
    const lines = Array.from({ length: own }, (_, index) => {
      const { analysis, sentence, at } = items[(first + index) % items.length]!;
      const { uncertain, score } = sentence;
      const suggestion = { ...machineCoding(sentence), uncertain, score };
      const on = {
        ...stamp,
        anchor: anchorOfSentence(analysis, at),
        suggestion,
        hidden: false,
        definitions: {},
      };
      const luck = chance.whole(0, 9);
      const draft: EntryDraft =
        luck === 0
          ? { ...on, action: 'reject' }
          : luck < 3
            ? { ...on, action: 'change', to: { codes: suggestion.codes.slice(1) } }
            : { ...on, action: 'accept', suggestion };
      const entry = reviewEntrySchema.parse({
        ...draft,
        schemaVersion: 1,
        id: `${reviewer}-${index}`,
        reviewer,
        writer: `bench-${reviewer}`,
        sequence: index + 1,
        at: new Date(Date.UTC(2026, 10, 1) + index * 20_000).toISOString(),
      });
      return JSON.stringify(entry);
    });
    writeFileSync(join(out, 'decisions', `${reviewer}.jsonl`), `${lines.join('\n')}\n`);
    written += lines.length;
  }
  return written;
}
