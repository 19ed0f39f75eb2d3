/** A stretch of a sentence, in UTF-16 offsets into it. */
export type Part = Readonly<{ start: number; end: number }>;

/** Where a sentence can be cut: before each word but the first. */
export function cutPlaces(text: string): number[] {
  const places: number[] = [];
  for (let at = 1; at < text.length; at++)
    if (isSpace(text[at - 1]!) && !isSpace(text[at]!) && text.slice(0, at).trim() !== '') places.push(at);
  return places;
}
const isSpace = (sign: string): boolean => sign.trim() === '';

/** The parts between cuts, without the spaces at their ends. */
export function partsOf(text: string, cuts: readonly number[]): Part[] {
  const edges = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  return edges.slice(1).flatMap((end, at) => {
    const words = text.slice(edges[at], end);
    const start = edges[at]! + (words.length - words.trimStart().length);
    const last = end - (words.length - words.trimEnd().length);
    return last > start ? [{ start, end: last }] : [];
  });
}
