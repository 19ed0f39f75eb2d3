import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/segment/sentences.ts';

const split = (text: string) => splitSentences(text).map((span) => text.slice(span.start, span.end));
/** Bars stand where the text is to be cut. */
const check = (marked: string) => expect(split(marked.replaceAll(' | ', ' '))).toEqual(marked.split(' | '));

describe('a full stop ends no sentence', () => {
  test.each([
    'Mr. Pike met Dr. A. B. Lowe on St. Bega’s Hill.',
    'See No. 5, p. 7 and fig. 3 of vol. 2.',
    'We fund clubs, e.g. Judo and chess, i.e. indoor ones.',
    'Spend was £3.5m (approx. £1.2m more).',
    'The Rt. Hon. Jane Lowe agreed.',
    'They left at 5 p.m. on Monday.',
    'Lowe et al. (2020) found it.',
    'Officers, staff etc. will move.',
    'It was slow ... and it is still slow.',
    'He asked “Why?” and left.',
    'Write to www.example.org.uk or a.b@example.org today.',
    '1. Mend the gates.',
  ])('in %s', (text) => check(text));
});

describe('a sentence ends', () => {
  test.each([
    'They left at 5 p.m. | The rest stayed.',
    'We fund clubs, halls etc. | The rest is saved.',
    'We said no. | Then we left.',
    'Plan B. | The next step is I. | We stay.',
    '“We will act.” | “It is time.” | They agreed.',
    '(This is a note.) | We go on.',
    'Really?! | Yes! | Good.',
    'It was slow... | We must act.',
    'It began in 2023. | 400 joined.',
    '‘Tis late. | ‘Next,’ she said.',
    'Crime fell.[2] | We go on.',
    'Crime fell.4 | We go on.',
    'A thing. | iPhone theft is up.',
    'Bydd yn iawn. | Ŵyn yn y cae.',
    '1. Mend gates. | 2. Light lanes.',
  ])('at each bar of %s', (text) => check(text));

  test('where a full stop is glued to the next one', () => {
    expect(split('We cut crime.We will do more.')).toEqual(['We cut crime.', 'We will do more.']);
  });

  test('never at a semicolon or a colon', () => {
    check('I will: mend gates; Light lanes; and more.');
  });
});

test('bullets in running text part its sentences and belong to none', () => {
  expect(split('We will: • mend gates • light lanes. All of them.')).toEqual([
    'We will:',
    'mend gates',
    'light lanes.',
    'All of them.',
  ]);
});

test('nothing but white space has no sentence', () => {
  expect(split('  \n ')).toEqual([]);
});
