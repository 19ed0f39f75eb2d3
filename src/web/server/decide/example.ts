import { addExample } from '../../../io/review/proposed-examples.ts';
import type { DecisionRequest } from '../../api.ts';
import type { Desk } from '../desk/desk.ts';
import { badRequest } from '../http/refusal.ts';
import { subjectOf } from './on-item.ts';

/** Keeps a sentence as a proposed example of a category. Throws Refusal, or PcpError `decision-not-saved`. */
export function keepExample(
  desk: Desk,
  { item, code, side, mode }: Extract<DecisionRequest, { action: 'example' }>,
): void {
  if (!desk.codes.has(code)) throw badRequest('The taxonomy has no such category.');
  const { anchor } = subjectOf(desk, item, mode);
  const { version, hash } = desk.taxonomy;
  addExample(desk.out, {
    schemaVersion: 1,
    code,
    side,
    text: anchor.quote,
    leadIn: anchor.leadIn,
    document: anchor.document,
    page: anchor.page,
    reviewer: desk.reviewer,
    at: new Date(desk.now()).toISOString(),
    taxonomy: { version, hash },
  });
}
