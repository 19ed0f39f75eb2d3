import { z } from 'zod';
import type { Coding } from './review-entry.ts';

/** What a rule of the codebook is about. */
export const ruleSubjects = ['unit', 'kind', 'strength', 'actor', 'measurable', 'codes'] as const;

/** A made-up unit, the line or heading that it stands under where that decides, and a word on it. */
export const ruleExampleSchema = z.strictObject({
  text: z.string().min(1),
  under: z.string().optional(),
  note: z.string().optional(),
});

export const codingRuleSchema = z.strictObject({
  /** Permanent; kebab-case. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** What it is called in the booklet and in explanations. */
  title: z.string().min(1),
  about: z.enum(ruleSubjects),
  /** The answer that the rule defines, such as `commitment` or `soft`; not given for rules of procedure. */
  value: z.string().optional(),
  rule: z.string().min(1),
  /** Units that the answer fits, and some that it does not, with what they are instead. */
  yes: z.array(ruleExampleSchema).optional(),
  no: z.array(ruleExampleSchema).optional(),
});
export type CodingRule = Readonly<z.infer<typeof codingRuleSchema>>;

/** How people code: the rules beside the taxonomy's definitions. The version is kept with every decision. */
export const codingRulesSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: z.string().min(1),
  intro: z.string().min(1),
  rules: z.array(codingRuleSchema).min(1),
});
export type CodingRules = Readonly<z.infer<typeof codingRulesSchema>>;

/** An item of the practice round: a labelled unit of the sample plans, the rule that explains it, and why, in a sentence. */
export const practiceChoiceSchema = z.strictObject({
  unit: z.string().min(1),
  rule: z.string().min(1),
  why: z.string().min(1),
});
export const practiceListSchema = z.array(practiceChoiceSchema).min(1);
export type PracticeChoice = Readonly<z.infer<typeof practiceChoiceSchema>>;

/** A practice item with all that its reader sees, and what is right. */
export type PracticeItem = Readonly<{
  unit: string;
  document: string;
  text: string;
  before: readonly string[];
  after: readonly string[];
  heading: string | null;
  leadIn: string | null;
  page: number | null;
  right: Coding;
  rule: CodingRule;
  why: string;
}>;
