import type { EntryDraft } from '../../../model/index.ts';
import { definitionHash } from '../../../taxonomy/definition-hash.ts';
import type { DecisionRequest } from '../../api.ts';
import { editionOfArea } from '../desk/areas.ts';
import type { Desk } from '../desk/desk.ts';
import { isUndertaken } from '../desk/not-found.ts';
import { badRequest, notThere, Refusal } from '../http/refusal.ts';
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
  if (isUndertaken(desk, area, code))
    throw new Refusal(
      409,
      'is-found',
      'A commitment of this plan is in this category.',
      'Where it is not about it, take the category from it, or reject it, in the queue; then look for it here.',
    );
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
