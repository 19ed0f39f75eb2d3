import type { Tag } from '../model/index.ts';
import type { SentenceEffect } from '../pipeline/index.ts';

/** How many sentences of a code are quoted; the others are counted. */
const mostQuoted = 5;

type Line = Readonly<{ code: string; text: string }>;

/** What changes, code by code: a count, then sentences with their place and the words that make, or made, the tag. */
export function effectLines(effects: readonly SentenceEffect[]): string[] {
  const byCode = Map.groupBy(effects.flatMap(linesOf), ({ code }) => code);
  return [...byCode].flatMap(([code, lines]) => [
    `${code}: ${lines.length} ${lines.length === 1 ? 'change' : 'changes'}`,
    ...lines.slice(0, mostQuoted).map(({ text }) => `  ${text}`),
    ...(lines.length > mostQuoted ? [`  (${lines.length - mostQuoted} more)`] : []),
  ]);
}

function linesOf({ path, page, quote, change }: SentenceEffect): Line[] {
  const place = `${path}${page === null ? '' : `, page ${page}`}`;
  const line = (sign: string, { code, evidence }: Tag, more = ''): Line => {
    const words = [...new Set(evidence.map((one) => `"${one.words}"`))].join(', ');
    return { code, text: `${sign} "${quote}" (${place}) by ${words}${more}` };
  };
  const codesOf = (tags: readonly Tag[]) => tags.map(({ code }) => code).join(', ');
  return [
    ...change.gained.map((tag) => line('+', tag)),
    ...change.lost.map((tag) => line('-', tag)),
    ...change.moved.flatMap(({ from, to }) => [
      ...to.map((tag) => line('>', tag, `, from ${codesOf(from)}`)),
      ...from.map((tag) => line('<', tag, `, to ${codesOf(to)}`)),
    ]),
    ...change.width.map(({ before, after }) =>
      line('~', after, `, ${before.width ?? 'no width'} to ${after.width ?? 'no width'}`),
    ),
  ];
}
