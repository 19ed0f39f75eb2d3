import type { Coding, PracticeItem, WordsEntry } from '../../../model/index.ts';
import { practiceDocument, tidyCoding } from '../../../review/index.ts';
import type { Item } from '../../api.ts';
import { noUndertaking } from '../decide/stamp.ts';
import type { Desk } from '../desk/desk.ts';
import { lastAnswer, practiceKey, progressOfPractice } from './round.ts';

/**
 * A practice item; after it was answered with what the codebook says. `answer` is what was just said: the last answer of a round
 * that did not reach the needed agreement is explained too, though another round has begun.
 */
export function practiceItem(desk: Desk, item: PracticeItem, answer: WordsEntry | null = null): Item {
  const said = answer ?? (progressOfPractice(desk).answers.has(item.unit) ? lastAnswer(desk, item) : null);
  const coding = said && 'to' in said ? tidyCoding({ ...noUndertaking, ...defined(said.to) }) : null;
  return {
    key: practiceKey(item),
    document: practiceDocument,
    page: item.page,
    boxes: [],
    start: 0,
    end: item.text.length,
    text: item.text,
    previous: null,
    next: null,
    before: item.before,
    after: item.after,
    headings: item.heading === null ? [] : [item.heading],
    leadIn: item.leadIn,
    row: [],
    language: 'en',
    trust: null,
    hidden: true,
    suggestion: null,
    reasons: [],
    tags: [],
    whyNot: [],
    coding,
    notes: [],
    flagged: false,
    status: coding === null ? 'open' : 'decided',
    readings: [],
    disputed: [],
    explanation: coding && {
      isRight: coding.kind === item.right.kind,
      coding: item.right,
      rule: `${item.rule.title}. ${item.rule.rule} ${item.why}`,
    },
    detection: null,
  };
}

const defined = (to: object): Partial<Coding> =>
  Object.fromEntries(Object.entries(to).filter(([, value]) => value !== undefined));
