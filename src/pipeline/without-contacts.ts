import type { Analysis, AnatomyPart, ReadSentence, Tag } from '../model/index.ts';
import { maskContacts, withoutContacts } from '../text/index.ts';

/**
 * An analysis without contact details in any words that a comparison may quote: e-mail addresses, telephone numbers and postal
 * addresses are replaced by what they are. Everything that is shared is made of comparisons, so that it is done here and nowhere
 * else for them. Sentences keep their ids, places and figures; one without contact details stays the same object.
 */
export function analysisWithoutContacts(analysis: Analysis): Analysis {
  const masked = new Map<string, string>();
  const mask = (text: string): string => {
    const known = masked.get(text);
    if (known !== undefined) return known;
    const now = withoutContacts(text);
    masked.set(text, now);
    return now;
  };
  const sentences = analysis.sentences.map((sentence) => sentenceWithoutContacts(sentence, mask));
  const isSame = sentences.every((sentence, at) => sentence === analysis.sentences[at]);
  return isSame ? analysis : { ...analysis, sentences };
}

function sentenceWithoutContacts(sentence: ReadSentence, mask: (text: string) => string): ReadSentence {
  const { text, heading, headingPath, leadIn, leadInChain, row } = sentence;
  const around = [
    heading ?? '',
    ...headingPath,
    leadIn ?? '',
    ...leadInChain,
    ...(row ?? []).map((cell) => cell.text),
  ];
  const own = maskContacts(text);
  if (own === null && around.every((one) => mask(one) === one)) return sentence;
  const at = own?.at ?? ((offset: number) => offset);
  const chain = leadInChain.map(mask);
  const cells = row?.map((cell) => ({ ...cell, text: mask(cell.text) }));
  const textOf = { text: own?.text ?? text, leadIns: chain, cells: cells?.map((cell) => cell.text) ?? [] };
  return {
    ...sentence,
    text: textOf.text,
    heading: heading && mask(heading),
    headingPath: headingPath.map(mask),
    leadIn: leadIn && mask(leadIn),
    leadInChain: chain,
    ...(cells && { row: cells }),
    tags: sentence.tags.map((tag) => tagWithout(tag, textOf.text, at, mask)),
    reasons: sentence.reasons.map((reason) => ({ ...reason, words: mask(reason.words) })),
    ...(sentence.anatomy && {
      anatomy: { ...sentence.anatomy, parts: partsWithout(sentence, textOf, at) },
    }),
  };
}

type At = (offset: number) => number;

const tagWithout = (tag: Tag, text: string, at: At, mask: (text: string) => string): Tag => ({
  ...tag,
  evidence: tag.evidence.map((one) => {
    if (one.where !== 'text') return { ...one, words: mask(one.words) };
    const [start, end] = [at(one.start), at(one.end)];
    return { ...one, start, end, words: text.slice(start, end) };
  }),
});

/** Parts of a commitment with their offsets in the masked texts. */
function partsWithout(
  { leadInChain, row, anatomy }: ReadSentence,
  now: Readonly<{ text: string; leadIns: readonly string[]; cells: readonly string[] }>,
  at: At,
): AnatomyPart[] {
  const lines = {
    'lead-in': { before: leadInChain, after: now.leadIns },
    row: { before: (row ?? []).map((cell) => cell.text), after: now.cells },
  };
  return anatomy!.parts.map((part) => {
    if (part.where === 'text') return moved(part, now.text, at);
    const { before, after } = lines[part.where];
    const line = part.line ?? 0;
    const masked = maskContacts(before[line] ?? '');
    return masked === null ? part : moved(part, after[line] ?? '', masked.at);
  });
}

function moved(part: AnatomyPart, text: string, at: At): AnatomyPart {
  const [start, end] = [at(part.start), at(part.end)];
  return { ...part, start, end, words: text.slice(start, end) };
}
