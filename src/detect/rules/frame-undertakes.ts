import { inFrame, type Rule } from '../rule.ts';

/** The lead-in or heading says that what follows will be done. */
export const frameUndertakes: Rule = {
  id: 'frame-undertakes',
  says: 'commitment',
  doc: 'The lead-in or heading says that what follows will be done.',
  examples: {
    fires: [
      { text: 'Two counters a year', leadIn: 'I will open:' },
      { text: 'Open two new front counters', leadIn: 'I will:' },
      { text: 'Open two new front counters', heading: 'What we will do' },
      { text: 'Open two new front counters', heading: 'What will we do?' },
      { text: 'Two new front counters', leadIn: 'Under Labour:' },
      { text: 'Two new front counters', leadIn: 'Six things I will do and one that I won’t' },
    ],
    not: [
      { text: 'our priorities', leadIn: 'This plan will set out:' },
      { text: 'Opened two front counters', leadIn: 'Since 2021 I have:' },
      { text: 'Two front counters', heading: 'Where we are:' },
      { text: 'Two front counters', leadIn: 'Under section 5:' },
      'I will open two front counters.',
    ],
  },
  match: inFrame(
    /\b(?:will|shall|'ll|won't|(?:am|are|is) (?:now )?(?:going )?to)(?: (?:also|now|therefore|then|never|not|work with \w+ to|continue to))?(?: do(?: (?:this|so|it|next|together))?(?: by| to get there)?| be)? *(?:[:/.]|$)|\b(?:i|we|my office|our team) will(?: also| now)? (?:do|continue|focus|deliver|use|achieve|make|work)\b|\bwill add\b|\bwill have *:|(?:^|\bi|(?<!\bwhere )\bwe|,) (?:am|are)(?: now)? *:|\bnot at all to\b|\bwhat happens next\b|\bthere will be\b|\bwho does what\b|\bwhat we are doing\b|(?<!\b(?:plan|strategy|document|it|section|government) )\b(?:will|shall)(?: [^:]{1,120})?: *$|\b(?:i|we|my office|the force) *: *$|\bhow (?:we|i)(?:'ll| will) (?:do|deliver|achieve|get)\b|\bwhat (?:we|i)(?:'re| are|'m| am) (?:going to do|doing)\b|\bwhat (?:we|i)(?:'ll| will|'d| would) (?:do|fight for|push for|deliver|change|offer|bring|work (?:on|for))\b|^[^a-z]*(?:\w+ ){0,3}(?:things|promises|pledges|points|steps|changes|jobs)(?: that)? (?:i|we)(?:'ll| will)\b|^[^a-z]*under (?:me|my [\w' ]{2,30}|(?:an? )?(?:labour|conservatives?|liberal democrats?|lib dems?|greens?|reform|plaid|independent)\b[\w' ]{0,30}): *$|\b(?:i|we) (?:can|could) *: *$|\bwhat (?:an?|the) [\w' ]{2,30} (?:would|will) (?:do|change)\b|^[^a-z]*with (?:your|me|us|labour) [\w' ]{2,40}: *$|^[^a-z]*therefore *: *$|^[^a-z]*for (?:our|your|every|all) [\w' ]{3,40}: *$|\b(?:policing|commissioner|safety|fairness|justice|change)\b[^:]{0,20} means *: *$|^[^a-z]*(?:my|our) (?:\w+[- ]){0,2}plan for the next\b|\bwhat (?:will|would|shall|must) (?:we|i|he|she|they|[a-z]+) (?:do|deliver)\b|\bwhat (?:are we|am i) (?:going to do|doing)\b|\bhow (?:will|shall) (?:we|i) (?:do|deliver|achieve|get)\b|\bnext steps\b|\bto (?:deliver|achieve|do) (?:this|these|that)\b[^:]{0,60}: *$/,
  ),
};
