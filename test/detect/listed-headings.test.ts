import { describe, expect, it } from 'vitest';
import { readAll } from '../../src/detect/reading.ts';
import { sentence } from './sentence.ts';

const heading = (text: string, level = 2) => sentence(text, { blockKind: 'heading', level });
const announced = (...lines: ReturnType<typeof sentence>[]) =>
  readAll(lines)
    .filter(({ announcement }) => announcement !== null)
    .map(({ sentence: { text } }) => text);

describe('headings that stand for items of a list', () => {
  it('are as many as the line above them says', () => {
    const lines = [
      sentence('I have two main pledges:'),
      heading('More visible policing'),
      sentence('Officers should be seen.'),
      heading('Safer homes'),
      sentence('Burglary hurts.'),
      heading('About me'),
    ];
    expect(announced(...lines)).toEqual(['More visible policing', 'Safer homes']);
  });

  it('go on while they begin with a verb where no number is said', () => {
    const lines = [
      sentence('My pledges:'),
      heading('Clamp down on drug dealing'),
      heading('Support our fire service'),
      heading('My family'),
      heading('Protect wildlife'),
    ];
    expect(announced(...lines)).toEqual(['Clamp down on drug dealing', 'Support our fire service']);
  });

  it('end where a heading of a higher level stands', () => {
    const lines = [
      sentence('My three pledges:'),
      heading('Cut crime'),
      heading('Contact', 1),
      heading('Cut waste'),
    ];
    expect(announced(...lines)).toEqual(['Cut crime']);
  });

  it('are none where the line above announces no undertakings', () => {
    expect(announced(sentence('Here is some history:'), heading('Cut crime'))).toEqual([]);
    expect(announced(sentence('My pledges:'), sentence('Read on.'), heading('Cut crime'))).toEqual([]);
  });

  it('are read under that line', () => {
    const [, reading] = readAll([sentence('My pledges:'), heading('Protect wildlife')]);
    expect(reading!.frames[0]).toMatchObject({ where: 'lead-in', line: { text: 'My pledges:' } });
  });
});

describe('an introduction above lines that are no list', () => {
  it('holds beyond what the author says they will do, and no further than other prose', () => {
    const lines = [
      'My plan is:',
      'Tackle fly-tipping.',
      'I will open a yard.',
      'Improve the roads.',
      'Crime is a worry.',
      'Cut waste.',
    ];
    const under = readAll(lines.map((line) => sentence(line))).map(({ frames }) =>
      frames.some(({ where }) => where === 'neighbour'),
    );
    expect(under).toEqual([false, true, false, true, false, false]);
  });
});
