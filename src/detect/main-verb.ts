import { afterOpeners, type Form } from './form.ts';
import { baseOf } from './verbs.ts';

const opened: ReadonlySet<Form> = new Set(['imperative', 'gerund', 'infinitive', 'third-verb', 'participle']);
const afterWill =
  /\b(?:will|shall|would|'ll|'d|going to|intend to|mean to|plan to|propose to|want to|like to|pledge to|commit to|committed to|hope to|aims? to|agreed to|is to|are to) (?:not |never |also |now |then |therefore |nonetheless |\w+ly |be |keep |continue to |continue |go on |use \w+ \w+ to ){0,3}([a-z]+)/;
const progressive = /\b(?:am|are|'m|'re) (?:also |now |\w+ly )?([a-z]+ing)\b/;

/** The base form of the verb that says what is undertaken; null where none is seen. */
export function mainVerb(folded: string, form: Form): string | null {
  if (opened.has(form)) {
    const first = /^(?:to )?(?:continu(?:e|ing) (?:to )?|keep )?([a-z]+)/.exec(afterOpeners(folded));
    return first === null ? null : baseOf(first[1]!);
  }
  const found = afterWill.exec(folded) ?? progressive.exec(folded);
  return found === null ? null : baseOf(found[1]!);
}
