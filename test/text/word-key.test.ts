import { describe, expect, it } from 'vitest';
import { wordKey } from '../../src/text/index.ts';

describe('wordKey', () => {
  it.each([
    ['organised', 'organized'],
    ['communities', 'community'],
    ['knives', 'knife'],
    ['stolen', 'steal'],
    ['women', 'woman'],
    ["victim's", 'victims'],
    ['meeting', 'meetings'],
    ['priority', 'priorities'],
    ['caught', 'catching'],
    ['hidden', 'hide'],
    ['sold', 'sells'],
    ['behavioral', 'behavioural'],
    ['neighborhood', 'neighbourhoods'],
    ['centers', 'centre'],
    ['program', 'programmes'],
    ['defense', 'defence'],
    ['offenses', 'offence'],
    ['licenses', 'licence'],
    ['practised', 'practice'],
    ['advisor', 'advisers'],
    ['focussed', 'focused'],
    ['focus', 'focuses'],
    ['fulfilled', 'fulfil'],
    ['enrollment', 'enrolment'],
    ['counseling', 'counselling'],
    ['traveler', 'travellers'],
    ['analyzing', 'analysing'],
    ['pedophiles', 'paedophile'],
    ['judgment', 'judgements'],
  ])('brings %s and %s together', (one, other) => {
    expect(wordKey(one)).toBe(wordKey(other));
  });

  it.each([
    ['community', 'communication'],
    ['organised', 'organisation'],
    ['experience', 'experiment'],
    ['emergency', 'emerge'],
    ['accessible', 'access'],
    ['dealer', 'deal'],
    ['forced', 'forces'],
    ['busy', 'business'],
    ['officers', 'offices'],
    ['confident', 'confidence'],
    ['even', 'evening'],
    ['meets', 'meetings'],
    ['important', 'import'],
    ['residential', 'residents'],
    ['designated', 'design'],
    ['prior', 'priorities'],
    ['offensive', 'offences'],
    ['laboratory', 'labour'],
    ['honorary', 'honour'],
    ['programming', 'programme'],
    ['licensing', 'licence'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(wordKey(one)).not.toBe(wordKey(other));
  });
});
