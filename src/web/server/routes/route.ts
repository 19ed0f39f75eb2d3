import { type ZodType, z } from 'zod';
import { plainFault } from '../../../model/plain-fault.ts';
import type { Desk } from '../desk/desk.ts';
import { badRequest } from '../http/refusal.ts';

/** One address below /api, and what it answers. Throws Refusal or PcpError. */
export type Route = Readonly<{
  name: string;
  method: 'GET' | 'POST';
  /** `asked` is the query, or the JSON that was sent: not looked at by anybody yet. */
  answer(desk: Desk, asked: unknown): unknown;
}>;

/** A route whose question is looked at before it is answered; what the schema does not know is refused. */
export const route = <T>(
  name: string,
  method: Route['method'],
  schema: ZodType<T>,
  answer: (desk: Desk, asked: T) => unknown,
): Route => ({
  name,
  method,
  answer: (desk, asked) => {
    const parsed = schema.safeParse(asked);
    if (!parsed.success)
      throw badRequest(`What was asked cannot be understood: ${plainFault(parsed.error.issues[0])}.`);
    return answer(desk, parsed.data);
  },
});

export const idSchema = z.string().min(1).max(400);
export const modeSchema = z.enum(['first', 'second', 'sample', 'adjudicate', 'practice']);
