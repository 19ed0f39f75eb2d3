import { inText, type Rule } from '../rule.ts';

/** What is undertaken is itself an open act: to aim, seek, hope or try to do it, work towards it, explore or encourage. */
export const openAct: Rule = {
  id: 'open-act',
  says: 'soft',
  doc: 'What is undertaken is itself an open act: to aim or try to do it, to work towards it, to explore or encourage it.',
  examples: {
    fires: [
      'The force aims to double its cadets to 500.',
      'Work towards a youth worker in every custody suite',
      'We will also explore a second hub.',
      'I shall continue to lobby ministers.',
    ],
    not: [
      'We will open a hub to encourage volunteers.',
      'We will publish how we aim to cut delays.',
      'The force will double its cadets to 500.',
    ],
  },
  match: inText(
    /^(?:(?:(?!(?:will|shall)\b)[\w',-]+ ){0,8}?(?:(?:we|i|force|commissioner|mayor|pcc|officers|partners)(?: will| shall|'ll)?|will|shall) (?:also |always |now |then |further |continue to |\w+ly ){0,2})?(?:to )?(?:(?:aims?|aiming|seeks?|seeking|hopes?|hoping|striv(?:e|es|ing)|try|tries|trying) to|work(?:s|ing)? towards?|explor(?:e|ing)|encourag(?:e|ing)|lobby(?:ing)?|champion(?:ing)?|promot(?:e|ing)|consider(?:ing)?|persuad(?:e|ing)|urg(?:e|ing)|campaign(?:ing)?|influenc(?:e|ing)|advocat(?:e|ing)|press(?:ing)? (?:for|the|on)|look(?:ing)? (?:at|into))\b/,
  ),
};
