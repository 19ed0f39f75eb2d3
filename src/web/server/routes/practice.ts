import { z } from 'zod';
import { draftOfOverride } from '../decide/in-practice.ts';
import { write } from '../decide/write.ts';
import { badRequest } from '../http/refusal.ts';
import { practiceOf } from '../practice/round.ts';
import { route } from './route.ts';

/** Opens live coding with a note that says why no practice is needed. */
export const practice = route(
  'practice',
  'POST',
  z.strictObject({ override: z.string().max(2000) }),
  (desk, { override }) => {
    const note = override.trim();
    if (note === '') throw badRequest('Say why you need no practice: the note is kept.');
    write(desk, draftOfOverride(desk, note));
    return practiceOf(desk);
  },
);
