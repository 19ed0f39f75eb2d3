import { describe, expect, it } from 'vitest';
import { asAuthor } from '../../src/detect/as-author.ts';
import { authorNames } from '../../src/detect/author-name.ts';
import { readAll } from '../../src/detect/reading.ts';
import { sentence } from './sentence.ts';

const named = (...texts: string[]) => authorNames(texts.map((text) => sentence(text)));

describe('the name under which a text speaks of its author', () => {
  it('is that of the person who undertakes things', () => {
    expect(named('Nerys Pugh is a farmer.', 'She will cut waste.', 'Nerys will open the books.')).toEqual({
      names: ['nerys pugh', 'pugh', 'nerys'],
      pronouns: true,
    });
  });

  it('is told from the office beside it where nothing is undertaken', () => {
    expect(named('Vote for Idris Vaughan.', 'Idris has lived here for years.')?.names).toContain('idris');
  });

  it('is seen after words that come before the subject', () => {
    expect(named('Elected in May, Raj will set up a team.')?.names).toEqual(['raj']);
  });

  it.each([
    [
      'a place or body that is no given name',
      ['Wealdshire has two rivers.', 'Crimestoppers will take calls.'],
    ],
    ['a person of a case study', ['Sarah was fourteen.', 'Sarah has moved away.']],
    ['somebody of whom an author who says "I" writes', ['I will listen.', 'I am here.', 'Sarah will help.']],
    [
      'a person whom a long text names once',
      ['Tom will help.', ...Array.from({ length: 40 }, () => 'The river is wide.')],
    ],
  ])('is not %s', (_, texts) => {
    expect(named(...texts)).toBeNull();
  });
});

describe('a text that speaks of its author in the third person', () => {
  const spoken = asAuthor({ names: ['nerys pugh', 'pugh', 'nerys'], pronouns: true });
  const read = (folded: string) => spoken(folded).trim().replaceAll(/ +/g, ' ');

  it.each([
    ['nerys will open the books.', 'i will open the books.'],
    ['cllr nerys pugh intends to listen.', 'i intend to listen.'],
    ['she has also carried the case.', 'i have also carried the case.'],
    ["nerys's plan", 'my plan'],
    ["she'll reopen the counter", "i'll reopen the counter"],
    ["she's fighting the cuts", "i'm fighting the cuts"],
    ['he pushes for more, and relies on his team', 'i push for more, and relies on my team'],
  ])('is read as if the author said it: %s', (said, expected) => {
    expect(read(said)).toBe(expected);
  });

  it.each(['under nerys officers will sign up.', 'people trust her.', 'the force will answer.'])(
    'stays where the author is not the subject: %s',
    (said) => {
      expect(spoken(said)).toBe(said);
    },
  );

  it('keeps every letter in its place, so that words can be shown as they stand', () => {
    const said = 'since 2021 nerys pugh has kept her word.';
    expect(spoken(said)).toHaveLength(said.length);
    expect(spoken(said).indexOf('kept')).toBe(said.indexOf('kept'));
  });

  it('has the author as the subject of its sentences', () => {
    const texts = ['Nerys Pugh is a farmer.', 'Nerys will open the books.'];
    expect(readAll(texts.map((text) => sentence(text))).map(({ subject }) => subject)).toEqual([
      'author',
      'author',
    ]);
  });
});
