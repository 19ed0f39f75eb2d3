import { type Fault, shortened } from './fault.ts';

type Difference = Pick<Fault, 'kind' | 'place' | 'expected' | 'found'>;

/** Where two values of JSON differ, each leaf by its path; members of lists are named by their ids where they have them. */
export function jsonDifferences(expected: unknown, found: unknown, path = ''): Difference[] {
  if (Object.is(expected, found)) return [];
  if (Array.isArray(expected) && Array.isArray(found))
    return indices(expected, found).flatMap((at) =>
      jsonDifferences(expected[at], found[at], `${path}${nameOf(expected[at] ?? found[at], at)}`),
    );
  if (isRecord(expected) && isRecord(found))
    return [...new Set([...Object.keys(expected), ...Object.keys(found)])].flatMap((key) =>
      jsonDifferences(own(expected, key), own(found, key), path === '' ? key : `${path}.${key}`),
    );
  return [
    {
      kind: typeof expected === 'number' || typeof found === 'number' ? 'figure' : 'words',
      place: path === '' ? 'the whole' : path,
      expected: leaf(expected),
      found: leaf(found),
    },
  ];
}

/** How many numbers a value of JSON has. */
export function numbersIn(value: unknown): number {
  if (typeof value === 'number') return 1;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + numbersIn(one), 0);
  return isRecord(value) ? Object.values(value).reduce((sum: number, one) => sum + numbersIn(one), 0) : 0;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (value: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

const indices = (a: readonly unknown[], b: readonly unknown[]): number[] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, at) => at);

/** `[kelderdale]` for a member that has a slug or id of its own, else its number from 0. */
function nameOf(member: unknown, at: number): string {
  if (!isRecord(member)) return `[${at}]`;
  const edition = isRecord(member.edition) ? member.edition.edition : undefined;
  const name = [member.id, member.force, edition, member.code, member.intervention].find(
    (one): one is string => typeof one === 'string',
  );
  return `[${name === undefined ? at : shortened(name)}]`;
}

const leaf = (value: unknown): string =>
  value === undefined ? '(nothing)' : shortened(typeof value === 'string' ? value : JSON.stringify(value));
