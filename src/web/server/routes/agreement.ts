import { z } from 'zod';
import { agreementOf } from '../../../review/index.ts';
import type { AgreementAnswer } from '../../api.ts';
import type { Desk } from '../desk/desk.ts';
import { route } from './route.ts';

/** The same seed as on the command line, so that the figures are the same. */
const seed = 1;
const made = new WeakMap<Desk, { entries: number; answer: AgreementAnswer }>();

/** How far readers agree. Of 20,000 decisions it takes seconds, so that it is worked out again only after a decision. */
export const agreement = route('agreement', 'GET', z.strictObject({}), (desk): AgreementAnswer => {
  desk.catchUp();
  const entries = desk.live.entries().length;
  const known = made.get(desk);
  if (known?.entries === entries) return known.answer;
  const { overall, documents, rewrite, toAdjudicate } = agreementOf(desk.live.review(), {
    seed,
    hiddenOnly: false,
  });
  const answer = {
    overall,
    documents,
    rewrite: rewrite.map(({ code, alpha }) => ({ code, alpha })),
    toAdjudicate: toAdjudicate.length,
  };
  made.set(desk, { entries, answer });
  return answer;
});
