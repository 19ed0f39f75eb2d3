import { inText, type Rule } from '../rule.ts';

/** What is expected to follow, not what will be done. */
export const expectedEffect: Rule = {
  id: 'expected-effect',
  says: 'context',
  doc: 'What is expected to follow, not what will be done.',
  examples: { fires: ['New powers will help when they come.'], not: ['I will open a shop.'] },
  match: inText(
    /\b(?:will|shall) (?:no doubt |also |not |then |inevitably |doubtless )?(?:need|help|mean|require|depend|find|prove|never be|always be|be (?:needed|required|difficult|hard|felt|judged|missed|harder|easier|heard|running|read|one in|quick))\b|(?<!\b(?:i|we) )\b(?:should|may|might|could|would) (?:then |also )?(?:lighten|reduce|mean|help|lead|bring|make|see)\b|\bas a result\b|\bexpect(?:s|ed)? to\b|\bwill have to\b/,
  ),
};
