import { readItem, writeItem } from '../written.ts';

/** What a coder reads of a category in another program. */
export type Prose = Readonly<{
  definition: string;
  include: string;
  exclude: string;
  match: readonly string[];
  noMatch: readonly string[];
}>;

/** What stands before the part that machines read. */
const rule = '--- for pcp; leave as it is ---';

const beginnings = [
  ['include', 'Include: '],
  ['exclude', 'Exclude: '],
  ['match', 'Belongs:'],
  ['noMatch', 'Does not belong:'],
] as const;

/** A description in plain lines: the definition first, then what belongs and what does not, with examples. */
export function writeProse({ definition, include, exclude, match, noMatch }: Prose): string {
  const list = (title: string, items: readonly string[]) =>
    items.length > 0 ? [[title, ...items.map((item) => `- ${writeItem(item)}`)].join('\n')] : [];
  return [
    ...(definition ? [definition] : []),
    ...(include ? [`Include: ${include}`] : []),
    ...(exclude ? [`Exclude: ${exclude}`] : []),
    ...list('Belongs:', match),
    ...list('Does not belong:', noMatch),
  ].join('\n\n');
}

/** What a description says; text before the first part that is known is the definition. */
export function readProse(text: string): Prose {
  const parts: Record<'definition' | (typeof beginnings)[number][0], string[]> = {
    definition: [],
    include: [],
    exclude: [],
    match: [],
    noMatch: [],
  };
  let part: keyof typeof parts = 'definition';
  for (const line of text.split('\n')) {
    const begun = beginnings.find(([, beginning]) => line.startsWith(beginning));
    if (begun) part = begun[0];
    parts[part].push(begun ? line.slice(begun[1].length) : line);
  }
  const whole = (lines: readonly string[]) => lines.join('\n').trim();
  const items = (lines: readonly string[]) =>
    lines.flatMap((line) => (line.startsWith('- ') ? [String(readItem(line.slice(2).trim()).value)] : []));
  return {
    definition: whole(parts.definition),
    include: whole(parts.include),
    exclude: whole(parts.exclude),
    match: items(parts.match),
    noMatch: items(parts.noMatch),
  };
}

/** A description with the part for machines after it; without one where there is nothing to say. */
export function withTail(prose: string, tail: string): string {
  return [prose, ...(tail === '' ? [] : [`${rule}\n${tail}`])].filter((part) => part !== '').join('\n\n');
}

/** The two parts of a description, and in which of its lines the second begins, from 0. */
export function splitTail(text: string): { prose: string; tail: string; tailLine: number } {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const at = lines.findLastIndex((line) => line.trim() === rule);
  if (at < 0) return { prose: lines.join('\n'), tail: '', tailLine: lines.length };
  return {
    prose: lines.slice(0, at).join('\n'),
    tail: lines.slice(at + 1).join('\n'),
    tailLine: at + 1,
  };
}
