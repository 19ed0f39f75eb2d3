import { Document } from 'yaml';
import type { Category } from '../../model/index.ts';
import { placeholder } from '../lint/unfinished.ts';

/** What is known of a category that is begun. */
export type Begun = Readonly<{ id: string; label: string; definition: string | null; since: string }>;

/** A category with placeholders where somebody has still to write, which lint reports. */
export function skeletonOf({ id, label, definition, since }: Begun): Category {
  const numbered = (words: string) => [1, 2, 3].map((number) => `${placeholder}: ${words} (${number})`);
  return {
    id,
    label,
    definition: definition ?? `${placeholder}: what a sentence must speak of, in one sentence`,
    include: `${placeholder}: what belongs here though one might doubt it, or leave this out`,
    exclude: `${placeholder}: what does not belong and where it goes, or leave this out`,
    terms: [placeholder],
    examples: {
      match: numbered('a made-up sentence that belongs'),
      noMatch: numbered('one with similar words that does not'),
    },
    since,
    status: 'experimental',
  };
}

/** A category as an item of a list in YAML, its dash after so many spaces; ends with a line end. */
export function categoryYaml(category: Category, spaces: number): string {
  const lines = new Document([category])
    .toString({ indent: 2, lineWidth: 0, singleQuote: true })
    .trimEnd()
    .split('\n');
  return lines
    .map((line) => (line === '' ? '' : `${' '.repeat(spaces)}${line}`))
    .join('\n')
    .concat('\n');
}
