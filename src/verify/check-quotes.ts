import { type Fault, shortened } from './fault.ts';
import type { Finder } from './find-quotes.ts';
import type { Quoted, QuotedThing } from './quoted.ts';

/** A source that can be looked in, and which of its pages were recognised in pictures. */
export type Searched = Readonly<{
  name: string;
  by: string;
  find: Finder;
  recognised: ReadonlySet<number | null>;
}>;

export type QuoteCheck = Readonly<{
  /** Places looked at, and those where the words were found. */
  places: number;
  found: number;
  /** Of those, places on recognised pages: held against what was recognised, not against the page. */
  recognised: number;
  faults: Fault[];
}>;

/** Looks for every quote at every place where `file` says that it stands. Sources that cannot be read are not looked in. */
export function checkQuotes(
  things: readonly QuotedThing[],
  sources: ReadonlyMap<string, Searched>,
  file: string,
): QuoteCheck {
  const faults: Fault[] = [];
  let [places, found, recognised] = [0, 0, 0];
  for (const { quote, where, places: all } of things) {
    const looked = all.filter(({ document }) => sources.has(document));
    const holds = (place: Quoted, words: string) => sources.get(place.document)!.find(place, words);
    for (const place of looked) {
      const is = place.wordings.some((words) => holds(place, words));
      places += 1;
      found += Number(is);
      if (is) recognised += Number(sources.get(place.document)!.recognised.has(place.page));
      else faults.push(faultAt(file, where, quote, place, sources.get(place.document)!));
    }
    const first = looked[0];
    const isAnywhere = looked.some((place) => holds(place, quote));
    if (first && !isAnywhere && !faults.some((fault) => fault.place === where))
      faults.push(faultAt(file, where, quote, first, sources.get(first.document)!));
  }
  return { places, found, recognised, faults };
}

function faultAt(
  file: string,
  place: string,
  quote: string,
  { page, document }: Pick<Quoted, 'page' | 'document'>,
  { name, by, recognised }: Searched,
): Fault {
  const reader = recognised.has(page) ? 'in what was recognised there' : `by ${by}`;
  return {
    kind: 'quote',
    file,
    place,
    expected: `“${shortened(quote)}” ${page === null ? `in ${name}` : `on page ${page} of ${name}`} (${document})`,
    found: `not found ${reader}`,
    hint: 'Open the source and look; then run pcp analyse again with the same --out, and tell the makers of pcp if it is so again.',
  };
}
