import type { AgreementSet } from '../../model/index.ts';
import type { Judgement } from '../judge/index.ts';

type Span = Readonly<{ source: string; reader: string; start: number; end: number }>;

/**
 * Of undertakings that two readers both marked in the same file, how many have the very same words, and the mean share of
 * characters in common (of both together). Each is paired with the one of the other reader that it has most in common with.
 */
export function spanAgreement(judgements: readonly Judgement[]): AgreementSet['span'] {
  const spans = judgements.flatMap(spansOf);
  const overlaps = [...Map.groupBy(spans, ({ source }) => source).values()].flatMap(overlapsIn);
  return {
    pairs: overlaps.length,
    same: overlaps.filter((overlap) => overlap === 1).length,
    overlap: overlaps.length === 0 ? null : overlaps.reduce((all, one) => all + one, 0) / overlaps.length,
  };
}

function spansOf({ coding, last, reviewer, structure }: Judgement): Span[] {
  const { source, position } = last.anchor;
  const isSplit = structure?.action === 'split';
  if (coding?.kind !== 'commitment' && !isSplit) return [];
  const whole = { source, reader: reviewer };
  if (!isSplit) return [{ ...whole, start: position.start, end: position.end }];
  return structure.parts
    .filter(({ to }) => to.kind === 'commitment')
    .map(({ start, end }) => ({ ...whole, start: position.start + start, end: position.start + end }));
}

function overlapsIn(spans: readonly Span[]): number[] {
  const readers = [...Map.groupBy(spans, ({ reader }) => reader).values()];
  return readers.flatMap((own, at) =>
    readers.slice(at + 1).flatMap((others) =>
      own.flatMap((one) => {
        const best = others.reduce((most, other) => Math.max(most, overlapOf(one, other)), 0);
        return best > 0 ? [best] : [];
      }),
    ),
  );
}

function overlapOf(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const both = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return common <= 0 ? 0 : common / both;
}
