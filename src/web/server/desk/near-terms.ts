import type { Taxonomy } from '../../../model/index.ts';
import { openNearTerms } from '../../../pipeline/index.ts';
import type { NearTermsAnswer, QueueMode } from '../../api.ts';
import { isShown } from './blind.ts';
import type { Desk } from './desk.ts';
import { placeOfKey } from './keys.ts';

const readers = new WeakMap<Taxonomy, ReturnType<typeof openNearTerms>>();
const none: NearTermsAnswer = { nearly: [], setAside: [], more: 0, note: null };

/** So many lines are more than anybody reads. */
const mostTold = 24;

/**
 * The terms that nearly made a tag on an item, by the taxonomy of the review; nothing where the machine's reading is withheld or the
 * item is no whole sentence. Null where the key names no item.
 */
export function nearTermsOf(desk: Desk, key: string, mode: QueueMode): NearTermsAnswer | null {
  const place = placeOfKey(desk, key);
  if (!place) return null;
  if (!place.whole || !isShown(desk, key, mode)) return none;
  desk.session.shown.add(key);
  const { analysis, placeOf } = desk.open(place.analysis.id);
  const read = readers.get(desk.taxonomy) ?? openNearTerms(desk.taxonomy);
  readers.set(desk.taxonomy, read);
  const { nearly, excluded } = read(
    analysis.sentences,
    placeOf.get(place.sentence.id)!,
    analysis.abbreviations ?? [],
  );
  const labelOf = (code: string) => desk.codes.get(code)?.category.label ?? code;
  return {
    nearly: nearly
      .slice(0, mostTold)
      .map(({ code, term, missing }) => ({ label: labelOf(code), term, missing })),
    setAside: excluded.slice(0, mostTold).map(({ code, words, term, why }) => ({
      label: labelOf(code),
      words,
      term,
      why: why.replace(/\b[A-Z]{2,4}(?:-[a-z-]+)?\b/g, labelOf),
    })),
    more: Math.max(0, nearly.length - mostTold) + Math.max(0, excluded.length - mostTold),
    note:
      analysis.versions.taxonomyHash === desk.taxonomy.hash
        ? null
        : 'The list of terms has changed since the plan was read: this is by the list of today.',
  };
}
