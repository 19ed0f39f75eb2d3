import type { WordsEntry } from '../../model/index.ts';
import { withoutContacts } from '../../text/index.ts';
import type { Judgement } from '../judge/index.ts';

/** A judgement as it may be shared: contact details in the words of the plan and in notes are masked. */
export function sharedJudgement(judgement: Judgement): Judgement {
  const { anchor } = judgement.last;
  const last: WordsEntry = {
    ...judgement.last,
    anchor: {
      ...anchor,
      quote: withoutContacts(anchor.quote),
      prefix: withoutContacts(anchor.prefix),
      suffix: withoutContacts(anchor.suffix),
      leadIn: anchor.leadIn && withoutContacts(anchor.leadIn),
    },
  };
  return { ...judgement, last, notes: judgement.notes.map(withoutContacts) };
}
