import type { Form } from './form.ts';
import type { Seen } from './reading.ts';

const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** A line that announces undertakings, and how many where it says so. */
const announces =
  /\b(?:pledges?|promises?|commitments?|undertakings?|actions|things i will do|point plan|i will|we will)\b[^.:]{0,60}(?::|\.)?$/;
const howMany = new RegExp(`\\b(${numbers.join('|')}|\\d{1,2})\\b`);
const most = 12;

const actions: ReadonlySet<Form> = new Set(['imperative', 'infinitive', 'gerund']);

/**
 * For headings in order, the line above them that announces undertakings ("My five pledges:"): brochures set each pledge as a
 * heading with a few words below it. The first heading stands right under the line; the list goes on over headings of the
 * same level, as many as the line says, else as long as they begin with a verb as the first does.
 */
export function listedHeadings(): (one: Seen) => string | null {
  let before: Seen | null = null;
  let open: { text: string; level: number | null; left: number; verbs: boolean } | null = null;
  return (one) => {
    const { sentence, form } = one;
    if (sentence.blockKind === 'furniture') return null;
    const last = before;
    before = one;
    if (sentence.blockKind !== 'heading') return null;
    const isNew = last !== null && announces.test(last.folded.trim()) && last.folded.length < 160;
    if (isNew) open = opened(last, one);
    if (open === null || (sentence.level ?? 0) > (open.level ?? 0)) return null;
    if (sentence.level !== open.level || open.left === 0 || (open.verbs && !actions.has(form))) {
      open = null;
      return null;
    }
    open.left--;
    return open.text;
  };
}

function opened(announcement: Seen, first: Seen) {
  const said = howMany.exec(announcement.folded)?.[1];
  const count = said === undefined ? null : numbers.includes(said) ? numbers.indexOf(said) + 2 : Number(said);
  const text = announcement.sentence.text;
  const isCounted = count !== null && count <= most;
  return { text, level: first.sentence.level, left: isCounted ? count : most, verbs: !isCounted };
}
