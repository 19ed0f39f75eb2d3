import { describe, expect, test } from 'vitest';
import { isStoodAgainst, refusesWhatFollows, saysItself } from '../../src/text/index.ts';

/** Whether what stands in square brackets is stood against. */
const stoodAgainst = (marked: string): boolean =>
  isStoodAgainst(marked.replace(/[[\]]/g, ''), marked.indexOf('['));

describe('a thing is stood against, or its money taken from it', () => {
  test.each([
    'I am against [boot camps].',
    'We are firmly against any more [poster campaigns].',
    'I’m against paying for [prison visits].',
    'I oppose the use of [boot camps].',
    'This office opposes [boot camps].',
    'I remain opposed to funding [boot camps].',
    'We say no to more [leaflets].',
    'I will move money from [leaflets] to youth work.',
    'We will shift the budget away from [poster campaigns] and into patrols.',
    'I will divert spending from [newsletters].',
    'We will take £50,000 from the county [poster campaign] to pay for lighting.',
    'I shall move money out of [leaflets] into youth clubs.',
  ])('%s', (marked) => expect(stoodAgainst(marked)).toBe(true));
});

describe('a thing is not stood against', () => {
  test.each([
    'I am against crime and for [youth work].',
    'We stand against slavery with a [poster campaign].',
    'We will work against gangs through [mentoring].',
    'Crime against [young people] will fall.',
    'I oppose any plan to close [youth clubs].',
    'We oppose cuts to [neighbourhood policing].',
    'I will never oppose [youth work].',
    'We do not oppose [youth work].',
    'I will move money from reserves to [youth work].',
    'We will take money from criminals and give it to [youth clubs].',
    'Money taken from dealers for [youth clubs] will be shared out.',
    'We will divert young people from [crime].',
    'I will not take money from [youth clubs].',
    'The campaign against [exploitation] goes on.',
    'Officers will move from [the old station] to the new one.',
  ])('%s', (marked) => expect(stoodAgainst(marked)).toBe(false));
});

describe('a heading turns down what is listed under it', () => {
  test.each([
    'What I will not do',
    'What we won’t fund',
    '7. Things we will no longer pay for:',
    'We will not spend money on',
    'What I am against',
    'Schemes we will stop funding',
    'I will not:'.replace(':', ' do:'),
    'Things I oppose',
  ])('%s', (heading) => expect(refusesWhatFollows(heading)).toBe(true));

  test.each([
    'What I will do',
    'What we will not tolerate',
    'We will not stop',
    'What I will not do without you',
    'Crimes we will not ignore',
    'What I have not done yet',
    'What we will stop: burglary',
    'Not just policing',
    'x'.repeat(5000),
  ])('%s does not', (heading) => expect(refusesWhatFollows(heading)).toBe(false));

  test('what says for itself who does what is not turned down by it', () => {
    expect(saysItself('I will fund youth work instead')).toBe(true);
    expect(saysItself('Fund another poster campaign')).toBe(false);
  });
});

test('a long text takes time in proportion', () => {
  const long = 'move the money from the plan of the '.repeat(20_000);
  const began = performance.now();
  for (let at = 0; at < 200; at++) isStoodAgainst(long, long.length - at);
  expect(performance.now() - began).toBeLessThan(1_000);
});
