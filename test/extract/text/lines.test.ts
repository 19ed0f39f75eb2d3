import { describe, expect, test } from 'vitest';
import { extractText, seen } from '../read.ts';

const read = async (...lines: string[]) => seen(await extractText(lines.join('\n'), 'plan.txt'));
const texts = async (...lines: string[]) => (await read(...lines)).map((block) => block.text);

describe('lines that were broken', () => {
  test('are joined where a small letter goes on', async () => {
    expect(await texts('We will mend the gates of every', 'farm in the vale.')).toEqual([
      'We will mend the gates of every farm in the vale.',
    ]);
  });

  test('are joined where the next word would not have fitted, even in capitals', async () => {
    const [first] = await texts(
      'The office shall ask every one of the parishes of',
      'Marlshire what troubles it, and shall then ask',
      'Marlshire Constabulary to put it right by spring.',
      '',
      'Next.',
    );
    expect(first).toBe(
      'The office shall ask every one of the parishes of Marlshire what troubles it, and shall then ask Marlshire Constabulary to put it right by spring.',
    );
  });

  test('are joined over the blank lines of a file that has one after every line', async () => {
    const lines = [
      'We will mend the gates',
      '',
      'of every farm, and light',
      '',
      'the lanes that lead to',
      '',
      'them before winter.',
    ];
    expect(await texts(...lines)).toEqual([
      'We will mend the gates of every farm, and light the lanes that lead to them before winter.',
    ]);
  });

  test('stay apart after a full stop and over a blank line', async () => {
    expect(await texts('Gates are mended.', '', 'Lanes are lit.')).toEqual([
      'Gates are mended.',
      'Lanes are lit.',
    ]);
  });

  test('leave out control characters and halves of letters', async () => {
    expect(await texts('We \u0007mend\uD800 gates.')).toEqual(['We mend\uFFFD gates.']);
  });

  test('stay apart after a greeting', async () => {
    expect(await texts('Dear neighbour,', '', 'Gates are mended.')).toEqual([
      'Dear neighbour,',
      'Gates are mended.',
    ]);
  });

  test('may end in any way a system ends them', async () => {
    expect(await texts('One.\r\n\r\nTwo.\r\rThree.\u2028\u2028Four.')).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
    ]);
  });
});

describe('headings of a plain text', () => {
  test('lines in capitals, numbered lines and short titles over text are headings', async () => {
    const prose =
      'The lanes of the vale are long and dark, and those who walk them have asked for light for many years now.';
    const blocks = await read(
      'A PLAN FOR THE VALE',
      '',
      '1.2 Dark lanes',
      '',
      prose,
      '',
      'Lonely farms',
      '',
      prose,
    );
    expect(blocks.filter((block) => block.kind === 'heading')).toEqual([
      { kind: 'heading', text: 'A PLAN FOR THE VALE', level: 1 },
      { kind: 'heading', text: '1.2 Dark lanes', level: 3 },
      { kind: 'heading', text: 'Lonely farms', level: 3 },
    ]);
  });

  test('numbered lines that paragraphs follow are headings, numbered sentences are items', async () => {
    const prose = 'Those who walk the lanes of the vale by night have asked for light for many years now.';
    const blocks = await read(
      '1. Dark lanes',
      '',
      prose,
      '',
      '2. Lonely farms',
      '',
      prose,
      '',
      '1. We light.',
      '2. We mend.',
    );
    expect(blocks.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'list-item',
      'list-item',
    ]);
    expect(blocks[2]?.text).toBe('2. Lonely farms');
  });

  test('a sentence and a signature are not', async () => {
    const blocks = await read('Thank you all.', '', 'We will light the lanes.', '', 'Morwenna Pike');
    expect(blocks.every((block) => block.kind === 'paragraph')).toBe(true);
  });

  test('page numbers are furniture and dotted lines are contents', async () => {
    const blocks = await read('Lanes ........ 4', '', 'Lanes are lit.', '', 'Page 3 of 9');
    expect(blocks.map((block) => block.kind)).toEqual(['contents', 'paragraph', 'furniture']);
  });
});
