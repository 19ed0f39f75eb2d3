/** Up to four words between a name and what is said of it, none of which opens a clause or says what it is for. */
const stillName =
  "^(?:[ -](?!(?:and|or|so|until|where|when|while|to|which|that|because|if|but|will|shall|is|are|has|have)\\b)[\\p{L}\\p{N}'’-]{1,30}){0,4}";
const auxiliary =
  ' (?:will|shall|must|should|can|may|is|are|was|were|has|have|is to|are to|is going to|are going to)';
const adverb = '(?: (?:now|also|therefore|gradually|soon|all|both|finally|then|eventually|ever|again)){0,2}';
const endedWords =
  'stopped|ended|ceased|closed|shut|cut|halted|removed|replaced|banned|barred|prohibited|forbidden|scrapped|abolished|axed|abandoned|cancelled|discontinued|withdrawn|defunded|suspended|terminated|phased out|wound (?:down|up)|done away with|refused|rejected|ruled out|dropped|taken (?:down|away|out)|switched off|over';
const soon =
  '(?= (?:in|by|from|after|at|on|this|next|before|when|once|as|for good|soon|down|altogether|here|entirely)\\b|[.!;,]|\\s*$)';
const supported =
  'fund|funded|paid|pay|use|used|offered|run|continue|continued|supported|commissioned|happen|take|renewed|extended|bought|provided|open|opened|start|started|allowed|permitted|receive|get|go|form|have|feature|sent|welcome|available|part';

const turned = [
  // "will be scrapped", "are to be closed", "is banned"
  `${auxiliary}${adverb}(?: be| been| being)?${adverb} (?:${endedWords})\\b`,
  // "will end in 2026": with an object after it, the intervention ends something else
  `${auxiliary}${adverb} (?:end|stop|cease|close|finish|come to an end|come to a close|ceased|finished)${soon}`,
  ` (?:ends|stops|ceases|closes|comes to an end)${soon}`,
  // "will no longer be funded", "will not be used", "won't continue"
  `(?:${auxiliary}${adverb} (?:not|never|no longer)|(?: cannot| won['’]t))(?: be)?(?: \\p{L}{1,20})? (?:${supported})\\b`,
  ` (?:has|have|had) no (?:place|part|future)\\b`,
  ` out(?= (?:by|in|from|over|during)\\b|[.!;,]|\\s*$)`,
  ' to an? (?:end|close|stop|halt)\\b',
].map((said) => new RegExp(stillName + said, 'iu'));

/** Whether the words just after a name end or refuse it: "X visits will end in May", "X is to be scrapped". */
export const afterTurnsAway = (after: string): boolean => turned.some((pattern) => pattern.test(after));
