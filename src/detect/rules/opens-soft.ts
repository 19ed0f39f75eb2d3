import { inText, type Rule } from '../rule.ts';

/** The line opens with a verb of trying, supporting or asking. */
export const opensSoft: Rule = {
  id: 'opens-soft',
  says: 'soft',
  doc: 'The line opens with a verb of trying, supporting or asking.',
  examples: { fires: ['Encourage schools to join'], not: ['Open a school and support it'] },
  match: inText(
    /^[^a-z]*(?:to )?(?:support|encourag|champion|promot|explor|consider|lobby|persuad|urg|advocat|campaign|aim|seek|striv|try|press|push|ask|argu|call|petition|look)(?:e|es|s|ing|ting|ying)?\b/,
  ),
};
