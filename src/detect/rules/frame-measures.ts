import { inFrame, type Rule } from '../rule.ts';

/** The lead-in or heading says that what follows are measures or indicators. */
export const frameMeasures: Rule = {
  id: 'frame-measures',
  says: 'context',
  doc: 'The lead-in or heading says that what follows are measures or indicators.',
  examples: {
    fires: [{ text: 'Number of repeat calls', heading: 'How we will measure it' }],
    not: [{ text: 'Fewer repeat calls', heading: 'What success looks like' }],
  },
  match: inFrame(
    /\bmeasur(?:e|ed|es|ement)\b|\bindicators?\b|\bbaseline\b|\bscorecard\b|\bjudged (?:also )?(?:by|against)\b|\bassessed\b|\bmetrics?\b|\bnational outcomes\b|\bkey performance\b|\bkpis?\b|\bhow (?:we|i) will monitor\b|\bable to see whether\b/,
  ),
};
