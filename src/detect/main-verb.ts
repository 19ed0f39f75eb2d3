import { baseOf } from '../text/verbs.ts';
import { afterOpeners, type Form } from './form.ts';
import { seek } from './gate.ts';
import type { Words } from './words.ts';

const opened: ReadonlySet<Form> = new Set(['imperative', 'gerund', 'infinitive', 'third-verb', 'participle']);
const opening = /^(?:to )?(?:continu(?:e|ing) (?:to )?|keep )?([a-z]+)/;
const afterWill = seek(
  /\b(?:will|shall|would|'ll|'d|going to|intend to|mean to|plan to|propose to|want to|like to|pledge to|commit to|committed to|hope to|aims? to|agreed to|is to|are to) (?:not |never |also |now |then |therefore |nonetheless |\w+ly |be |keep |continue to |continue |go on |use \w+ \w+ to ){0,3}([a-z]+)/,
);
const progressive = seek(/\b(?:am|are|'m|'re) (?:also |now |\w+ly )?([a-z]+ing)\b/);

/** The base form of the verb that says what is undertaken, by a sentence's words and form; null where none is seen. */
export function mainVerb(text: Words, form: Form): string | null {
  if (opened.has(form)) {
    const first = opening.exec(afterOpeners(text.folded));
    return first === null ? null : baseOf(first[1]!);
  }
  const found = afterWill(text) ?? progressive(text);
  return found === null ? null : baseOf(found[1]!);
}
