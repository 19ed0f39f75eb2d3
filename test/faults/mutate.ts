import type { Random } from './random.ts';

/** A copy of a file as a bad disk, a broken download or a bad program would leave it; `what` says how, in words. */
export type Mutation = Readonly<{ bytes: Uint8Array; what: string }>;
type Mutate = (bytes: Uint8Array, random: Random) => Mutation;

/** Ways in which files get damaged, taken in turn. */
export const mutations: Readonly<Record<string, Mutate>> = {
  truncate: (bytes, random) => {
    const left = 1 + random.below(bytes.length - 1);
    return { bytes: bytes.slice(0, left), what: `cut off after ${left} bytes` };
  },
  flip: (bytes, random) => {
    const copy = bytes.slice();
    const count = random.between(1, 3000);
    for (let i = 0; i < count; i++) copy[random.below(copy.length)]! ^= 1 << random.below(8);
    return { bytes: copy, what: `${count} bits flipped` };
  },
  replace: (bytes, random) => {
    const copy = bytes.slice();
    const count = random.between(1, 3000);
    for (let i = 0; i < count; i++) copy[random.below(copy.length)] = random.below(256);
    return { bytes: copy, what: `${count} bytes replaced` };
  },
  delete: (bytes, random) => {
    let copy = bytes;
    const ranges = rangesOf(bytes.length, random);
    for (const [from, to] of ranges) copy = joined(copy.subarray(0, from), copy.subarray(to));
    return { bytes: copy, what: `ranges deleted: ${told(ranges)}` };
  },
  duplicate: (bytes, random) => {
    const [range] = rangesOf(bytes.length, random);
    const [from, to] = range!;
    return {
      bytes: joined(bytes.subarray(0, to), bytes.subarray(from)),
      what: `range doubled: ${told([range!])}`,
    };
  },
  zero: (bytes, random) => {
    const copy = bytes.slice();
    const ranges = rangesOf(bytes.length, random);
    for (const [from, to] of ranges) copy.fill(0, from, to);
    return { bytes: copy, what: `ranges set to zero: ${told(ranges)}` };
  },
  swap: (bytes, random) => {
    const objects = objectsOf(bytes);
    if (objects.length < 2) return { bytes: bytes.slice(0, -1), what: 'last byte cut off' };
    const a = random.below(objects.length);
    const b = (a + 1 + random.below(objects.length - 1)) % objects.length;
    const [first, second] = [objects[Math.min(a, b)]!, objects[Math.max(a, b)]!];
    const part = (from: number, to: number) => bytes.subarray(from, to);
    const swapped = joined(
      part(0, first.from),
      part(second.from, second.to),
      part(first.to, second.from),
      part(first.from, first.to),
      part(second.to, bytes.length),
    );
    return { bytes: swapped, what: `bodies of objects ${first.number} and ${second.number} swapped` };
  },
};

/** One to five ranges of 10 bytes to a tenth of the file, last first. */
function rangesOf(length: number, random: Random): [number, number][] {
  const ranges: [number, number][] = [];
  for (let i = 1 + random.below(5); i > 0; i--) {
    const size = random.between(10, Math.max(11, length / 10));
    const from = random.below(Math.max(1, length - size));
    ranges.push([from, Math.min(length, from + size)]);
  }
  return ranges.sort((a, b) => b[0] - a[0]);
}

const told = (ranges: readonly (readonly [number, number])[]) =>
  ranges.map(([from, to]) => `${from} to ${to}`).join(', ');

/** What stands between `obj` and `endobj`. */
function objectsOf(bytes: Uint8Array): { number: string; from: number; to: number }[] {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(/(?<=[\r\n])(\d+) \d+ obj\b/g)].flatMap((match) => {
    const from = match.index + match[0].length;
    const to = text.indexOf('endobj', from);
    return to < 0 ? [] : [{ number: match[1]!, from, to }];
  });
}

/** Parts one after another. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
