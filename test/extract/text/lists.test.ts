import { describe, expect, test } from 'vitest';
import { extractText, seen } from '../read.ts';

const read = async (...lines: string[]) => seen(await extractText(lines.join('\n'), 'plan.txt'));

describe('lists of a plain text', () => {
  test('bullets with blank lines between them are one list under the line that ends in a colon', async () => {
    const extraction = await extractText('If elected I will:\n\n- mend gates\n\n- light lanes\n', 'plan.txt');
    expect(seen(extraction)).toEqual([
      { kind: 'paragraph', text: 'If elected I will:' },
      { kind: 'list-item', text: 'mend gates', level: 1, leadIn: 'If elected I will:' },
      { kind: 'list-item', text: 'light lanes', level: 1, leadIn: 'If elected I will:' },
    ]);
    expect(new Set(extraction.blocks.slice(1).map((block) => block.list)).size).toBe(1);
    expect(extraction.blocks[1]?.marker).toBe('-');
  });

  test('a line that breaks off introduces the list too', async () => {
    const blocks = await read('Morwenna will', '', '• mend gates', '• light lanes');
    expect(blocks[2]).toEqual({ kind: 'list-item', text: 'light lanes', level: 1, leadIn: 'Morwenna will' });
  });

  test('a deeper indent and another marker nest an item in the one before', async () => {
    const blocks = await read(
      'We will:',
      '1. mend gates:',
      '   o  at farms',
      '   o  at yards',
      '2. light lanes',
    );
    expect(blocks.map((block) => [block.level, block.leadIn])).toEqual([
      [undefined, undefined],
      [1, 'We will:'],
      [2, 'mend gates:'],
      [2, 'mend gates:'],
      [1, 'We will:'],
    ]);
  });

  test('two lists with their own lines keep them apart', async () => {
    const blocks = await read('I have:', '- hired ten', '', 'I will:', '- hire twenty');
    expect(blocks[1]?.leadIn).toBe('I have:');
    expect(blocks[3]?.leadIn).toBe('I will:');
  });

  test('an item that ends in a colon introduces the items after it where it has none of its own', async () => {
    const blocks = await read('Each place gets:', '- a room', '- but not:', '- a talking shop');
    expect(blocks[3]?.leadIn).toBe('but not:');
  });

  test('a number that follows on continues the list over a paragraph', async () => {
    const blocks = await read(
      'I will:',
      '1. mend gates',
      '',
      'Gates matter to us all and they are cheap.',
      '',
      '2. light lanes',
    );
    expect(blocks[3]).toMatchObject({ kind: 'list-item', leadIn: 'I will:' });
  });

  test('a wrapped item is one item', async () => {
    const blocks = await read('I will:', '- help those who', 'live far from the road', '- light lanes');
    expect(blocks[1]?.text).toBe('help those who live far from the road');
  });

  test('short lines of one make after a colon are a list without markers', async () => {
    const blocks = await read(
      'My plan:',
      '',
      'Safer lanes.',
      '',
      'Warmer halls.',
      '',
      'Help for farms.',
      '',
      'I thank you all.',
    );
    expect(blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'list-item',
      'list-item',
      'list-item',
      'paragraph',
    ]);
    expect(blocks[3]?.leadIn).toBe('My plan:');
  });

  test('what somebody said after a colon is no list', async () => {
    const blocks = await read(
      'Morwenna said:',
      '',
      'Gates matter.',
      '',
      'Lanes matter.',
      '',
      'Farms matter.',
      '',
      'So do I.',
    );
    expect(blocks.every((block) => block.kind === 'paragraph')).toBe(true);
  });
});
