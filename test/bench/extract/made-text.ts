import type { Chance } from './random.ts';

/** Parts of made-up sentences, rich in compounds that a reader must not lose to a line end. */
const who = [
  'The anti-social behaviour team',
  'Every neighbourhood sergeant',
  'The multi-agency panel at Ember Vale',
  'Our rural crime officers',
  'The commissioner’s office',
  'A new cross-border unit',
  'The restorative justice service',
  'Volunteers from the river watch',
  'The night-time economy partnership',
  'The chief constable',
  'Trained non-emergency operators',
  'The victim-led advisory group',
  'Probation and the courts',
  'The well-being service for officers',
];
const will = [
  'will visit',
  'will meet',
  'will listen to',
  'has promised to protect',
  'will write each quarter to',
  'is to publish figures for',
  'will co-ordinate help for',
  'must reassure',
  'will investigate complaints from',
  'will work in co-operation with',
  'intends to train',
  'will pre-empt harm to',
];
const whom = [
  'shopkeepers along the harbour',
  'families in high-harm households',
  'the parish councils of the Stell valley',
  'people at risk of re-offending',
  'tenants who report anti-social neighbours',
  'the county’s schools and colleges',
  'farmers whose machinery is stolen',
  'residents of long-term supported housing',
  'young people leaving care',
  'every householder in the hot-spot streets',
  'small businesses that suffer repeat burglary',
  'the self-help groups of Lower Marrow',
];
const how = [
  'through evidence-based patrols',
  'with trauma-informed advice',
  'by sharing information sooner',
  'through a co-operative agreement with the councils',
  'using problem-solving methods that have been tested elsewhere',
  'with one-to-one support',
  'by means of follow-up telephone calls',
  'with mediation, counselling and practical repairs',
  'through prevention rather than punishment',
  'by removing the opportunities that offenders exploit',
  'with particular attention to hate crime and exploitation',
];
const when = [
  'before the end of the second year',
  'in each of the nine districts',
  'from April onwards',
  'until confidence has recovered',
  'and will report the results in public',
  'so that harm is noticed early',
  'whenever two complaints are received in a fortnight',
  'at a cost of no more than £40,000',
  'and will say plainly what did not work',
  'without waiting to be asked',
];

/** A made-up sentence. */
export function madeSentence(chance: Chance): string {
  const parts = [chance.pick(who), chance.pick(will), chance.pick(whom), chance.pick(how)];
  if (chance.is(0.6)) parts.push(chance.pick(when));
  return `${parts.join(' ')}.`;
}

/** A made-up item of a list that "We will" introduces. */
export function madeItem(chance: Chance): string {
  const does = ['visit', 'support', 'protect', 'consult', 'train', 'write to', 'co-ordinate help for'];
  return `${chance.pick(does)} ${chance.pick(whom)} ${chance.pick(how)}`;
}

const subjects = [
  'Safer streets',
  'Anti-social behaviour',
  'Rural crime',
  'Listening to victims',
  'Roads and rivers',
  'Keeping young people safe',
  'Fraud and deception',
  'The night-time economy',
  'Co-operation between forces',
  'Money well spent',
  'Organised theft',
  'Homes and harbours',
];
const turns = ['', '', ' in Ember Vale', ' after dark', ': what we heard', ' by 2029', ': our next steps'];

/** A made-up heading. */
export function madeHeading(chance: Chance): string {
  return `${chance.pick(subjects)}${chance.pick(turns)}`;
}
