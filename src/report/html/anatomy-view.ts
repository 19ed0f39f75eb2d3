import type { AnatomyRole, StatedPart, Statement } from '../../model/index.ts';
import { partsByRole } from '../anatomy.ts';
import type { Words } from '../words.ts';

/** What a commitment says beside its quote: when, how often, for how much, who and with whom; and whether done can be told. */
export type AnatomyView = Readonly<{
  facts: readonly string[];
  /** "Whether done can be told: yes, from the words alone", with what that means. */
  checked: string;
  why: string;
  /** What spoke for and against that, as a sentence. */
  reasons: string;
}>;

/** Words that tell no more of who than the mark beside the quote does. */
const plainActor = /^(?:i|we|he|she|my office|our office)$/i;

/** Null for a statement that undertakes nothing. */
export function anatomyView(statement: Statement, words: Words): AnatomyView | null {
  const { anatomy } = statement;
  if (anatomy === undefined) return null;
  const { level, reasons } = anatomy.testability;
  const parts = partsByRole(statement);
  // Lead and date of a row stand with its other cells above.
  const said = (role: AnatomyRole) => parts[role]?.filter(({ where }) => where !== 'row') ?? [];
  const named = (role: AnatomyRole, parts: readonly StatedPart[]) =>
    parts.length === 0
      ? []
      : [`${words.label('anatomy', role)}: ${parts.map((part) => part.words).join(', ')}`];
  return {
    facts: [
      ...said('deadline').map((part) => capitalised(part.words)),
      ...said('frequency').map((part) => capitalised(part.words)),
      ...said('money').map((part) => part.words),
      ...named(
        'actor',
        said('actor').filter((part) => !plainActor.test(part.words)),
      ),
      ...named('partner', said('partner')),
    ],
    checked: `${words.label('mark', 'testable')}: ${words.label('testability', level)}`,
    why: words.term('testability', level).explanation,
    reasons: reasons.map((reason) => words.label('testability-reason', reason.id)).join('; '),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
