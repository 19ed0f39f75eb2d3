import type { Coding, ReadSentence } from '../../model/index.ts';
import { sha256 } from '../../text/index.ts';
import type { Resolution } from '../judge/index.ts';
import type { SentenceReading } from './apply-review.ts';

type Code = (host: ReadSentence, coding: Coding) => ReadSentence;
type Part = Readonly<{ start: number; end: number; to: Coding }>;

/**
 * The sentences that stand for one that was taken apart or in which words were marked: its parts where it was split; else
 * itself, and after it each stretch that a person marked. A stretch has the boxes of its sentence.
 */
export function partsOf(
  host: ReadSentence,
  settled: ReadSentence,
  resolution: Resolution | null,
  marked: readonly Resolution[],
  code: Code,
): { sentences: ReadSentence[]; added: ({ id: string } & SentenceReading)[] } {
  const split = resolution?.structure?.action === 'split' ? resolution.structure : null;
  const parts = (split?.parts ?? []).flatMap((part) => {
    const within = part.start < part.end && part.end <= host.text.length && split!.anchor.quote === host.text;
    return within ? [cut(host, part, code)] : [];
  });
  const words = marked.flatMap((one) =>
    markedWords(host, one, code).map((sentence) => ({ sentence, resolution: one })),
  );
  return {
    sentences: [...(parts.length > 0 ? parts : [settled]), ...words.map(({ sentence }) => sentence)],
    added: [
      ...parts.map(({ id }) => ({
        id,
        effect: 'corrected' as const,
        resolution: resolution!,
        made: 'split' as const,
      })),
      ...words.map(({ sentence: { id }, resolution: own }) => ({
        id,
        effect: own.disputed.length > 0 ? ('disputed' as const) : ('added' as const),
        resolution: own,
        made: null,
      })),
    ],
  };
}

/** Words inside a sentence, or from it on into the next, with their coding; none where their readers differ on the kind. */
function markedWords(
  host: ReadSentence,
  { agreed, agreedCodes, last }: Resolution,
  code: Code,
): ReadSentence[] {
  if (agreed.kind === undefined) return [];
  const { quote } = last.anchor;
  const to: Coding = {
    kind: agreed.kind,
    strength: agreed.strength ?? null,
    actor: agreed.actor ?? null,
    measurable: agreed.measurable ?? null,
    codes: [...(agreed.codes ?? agreedCodes)],
  };
  const start = host.text.indexOf(quote);
  if (start >= 0) return [cut(host, { start, end: start + quote.length, to }, code)];
  const id = sha256(`${host.id}\n${quote}`).slice(0, 16);
  const span = spanFrom(host, quote);
  return [code({ ...withoutAnatomy(host), id, text: quote, span, tags: [] }, to)];
}

/** Letters by which the beginning of words that go on into the next sentence is found in this one. */
const enough = 24;

/** Where words stand that begin in a sentence and end after it. */
function spanFrom({ text, span }: ReadSentence, quote: string): ReadSentence['span'] {
  const at = text.indexOf(quote.slice(0, enough));
  const start = at >= 0 ? at : Math.max(0, text.lastIndexOf(quote[0]!));
  return { start: span.start + start, end: span.start + start + quote.length };
}

function cut(host: ReadSentence, { start, end, to }: Part, code: Code): ReadSentence {
  const text = host.text.slice(start, end);
  const span = { start: host.span.start + start, end: host.span.start + end };
  const tags = host.tags.filter(({ evidence }) =>
    evidence.every((one) => one.where === 'text' && one.start >= start && one.end <= end),
  );
  const moved = tags.map((tag) => ({
    ...tag,
    evidence: tag.evidence.map((one) => ({ ...one, start: one.start - start, end: one.end - start })),
  }));
  const id = sha256(`${host.id}\n${start}\n${end}`).slice(0, 16);
  return code({ ...withoutAnatomy(host), id, text, span, tags: moved }, to);
}

function withoutAnatomy({ anatomy: _, ...sentence }: ReadSentence): ReadSentence {
  return sentence;
}
