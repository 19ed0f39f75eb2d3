import { type Fault, kindOfDifference, shortened } from './fault.ts';
import type { Said } from './said/index.ts';

type Difference = Pick<Fault, 'kind' | 'place' | 'expected' | 'found'>;

const nothing = '(nothing)';

/**
 * Where what a file shows is not what it should. Pieces are held against each other in order; around each difference the next
 * piece that both have is looked for close by, so that one line more or less is one difference.
 */
export function differences(expected: readonly Said[], found: readonly Said[]): Difference[] {
  const faults: Difference[] = [];
  let [one, other] = [0, 0];
  while (one < expected.length || other < found.length) {
    const [should, is] = [expected[one], found[other]];
    if (should?.text === is?.text) {
      one += 1;
      other += 1;
      continue;
    }
    const [more, less] = nextCommon(expected, one, found, other);
    for (let at = 0; at < Math.max(more, less); at += 1)
      faults.push(
        difference(at < more ? expected[one + at] : undefined, at < less ? found[other + at] : undefined),
      );
    one += more;
    other += less;
  }
  return faults;
}

/** How far around a difference the next common piece is looked for. */
const reach = 40;

/** How many pieces of each are passed to come to the next that both have; one of each where none is near. */
function nextCommon(a: readonly Said[], from: number, b: readonly Said[], start: number): [number, number] {
  for (let sum = 1; sum <= reach; sum += 1)
    for (let left = 0; left <= sum; left += 1) {
      const [one, other] = [a[from + left], b[start + sum - left]];
      if (one && other && one.text === other.text) return [left, sum - left];
    }
  return [Math.min(1, a.length - from), Math.min(1, b.length - start)];
}

function difference(should: Said | undefined, is: Said | undefined): Difference {
  const [expected, found] = [should?.text ?? nothing, is?.text ?? nothing];
  return {
    kind: kindOfDifference(expected, found),
    place: (is ?? should)!.place,
    expected: shortened(expected),
    found: shortened(found),
  };
}
