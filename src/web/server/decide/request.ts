import { type ZodType, z } from 'zod';
import { actorSchema, kindSchema, strengthSchema } from '../../../model/index.ts';
import type { DecisionRequest } from '../../api.ts';
import { modeSchema } from '../routes/route.ts';

const key = z.string().min(1).max(400);
const code = z.string().min(1).max(100);
const offset = z.number().int().nonnegative().max(100_000_000);
const coding = z.strictObject({
  kind: kindSchema,
  strength: strengthSchema.nullable(),
  actor: actorSchema.nullable(),
  measurable: z.boolean().nullable(),
  codes: z.array(code).max(100),
});
const selection = z.strictObject({ document: key, start: offset, end: offset });
const common = {
  mode: z.union([modeSchema, z.literal('check')]),
  sample: key.optional(),
  request: z.string().min(1).max(100).optional(),
};
const part = z.strictObject({ start: offset, end: offset, to: coding });

/** What a page may ask to be written down; nothing else is let through. */
export const decisionRequestSchema = z.discriminatedUnion('action', [
  z.strictObject({ ...common, action: z.literal('accept'), item: key }),
  z.strictObject({ ...common, action: z.literal('reject'), item: key }),
  z.strictObject({ ...common, action: z.literal('change'), item: key, to: coding.partial() }),
  z.strictObject({ ...common, action: z.literal('add'), selection, to: coding }),
  z.strictObject({ ...common, action: z.literal('split'), item: key, parts: z.array(part).min(2).max(50) }),
  z.strictObject({
    ...common,
    action: z.literal('merge'),
    item: key,
    with: z.array(key).min(1).max(20),
    to: coding,
  }),
  z.strictObject({ ...common, action: z.literal('note'), item: key, text: z.string().min(1).max(10_000) }),
  z.strictObject({ ...common, action: z.literal('flag'), item: key, on: z.boolean() }),
  z.strictObject({ ...common, action: z.literal('adjudicate'), item: key, to: coding }),
  z.strictObject({
    ...common,
    action: z.literal('example'),
    item: key,
    code,
    side: z.enum(['match', 'noMatch']),
  }),
  z.strictObject({ ...common, action: z.literal('found-here'), code, selection, to: coding }),
  z.strictObject({ ...common, action: z.literal('read-not-found'), area: key, code }),
  z.strictObject({ ...common, action: z.literal('undo'), entry: key }),
  z.strictObject({ ...common, action: z.literal('redo'), entry: key }),
]) as unknown as ZodType<DecisionRequest>;
