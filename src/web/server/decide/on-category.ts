import type { EntryDraft } from '../../../model/index.ts';
import { definitionHash } from '../../../taxonomy/definition-hash.ts';
import type { DecisionRequest } from '../../api.ts';
import { editionOfArea } from '../desk/areas.ts';
import type { Desk } from '../desk/desk.ts';
import { badRequest, notThere } from '../http/refusal.ts';
import { stampOf } from './stamp.ts';

/** The draft of "read, and not found". Throws Refusal. */
export function draftOnCategory(
  desk: Desk,
  request: Extract<DecisionRequest, { action: 'read-not-found' }>,
): EntryDraft {
  const { area, code } = request;
  const known = desk.codes.get(code);
  if (!known) throw badRequest('The taxonomy has no such category.');
  const edition = editionOfArea(desk, area);
  if (!edition) throw notThere('No plan of this area is in the run.');
  return {
    ...stampOf(desk, request, null),
    action: 'read-not-found',
    area,
    edition: edition.edition,
    facet: known.facet.facet,
    code,
    definition: definitionHash(known.category),
  };
}
