import { inText, type Rule } from '../rule.ts';

/** Somebody on the author's side has agreed or undertaken to do something. */
export const agreedTo: Rule = {
  id: 'agreed-to',
  says: 'commitment',
  doc: "Somebody on the author's side has agreed or undertaken to do something.",
  examples: {
    fires: ['The Constabulary has agreed to attend every burglary.'],
    not: ['We agreed the budget in February.'],
  },
  match: inText(
    /\b(?:has|have|'ve) (?:also |all |each |now |both )?(?:agreed|undertaken|pledged|committed|promised|signed up) to (?!date\b|stand\b)\w+/,
  ),
};
