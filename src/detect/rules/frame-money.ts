import { inFrame, type Rule } from '../rule.ts';

/** The heading or column is about money. */
export const frameMoney: Rule = {
  id: 'frame-money',
  says: 'context',
  doc: 'The heading or column is about money.',
  examples: {
    fires: [{ text: 'Reserves stand at 3 per cent.', heading: 'Resources' }],
    not: [{ text: 'Open a shop.', heading: 'What we will do' }],
  },
  match: inFrame(
    /\b(?:resources|the money|budget|money and people|finance|funding|20\d\d\/\d\d|fund|how much|what it buys|cost|precept|purpose)\b *(?:[:/]|$)/,
  ),
};
