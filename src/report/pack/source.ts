import type { Intervention } from '../../model/index.ts';
import { cell } from '../blocks.ts';
import { webAddress } from '../html/source-link.ts';

/** Authors, year, title and publisher. A mirror is named and not linked to: nobody vouches for what it shows. */
export function sourceOf({ authors, year, title, publisher, seenIn, address }: Intervention) {
  const parts = [year === null ? authors : `${authors} (${year})`, title, publisher];
  const text = parts.filter((part) => part !== null && part !== '').join('. ');
  return cell(text, seenIn === 'mirror' ? null : webAddress(address));
}
