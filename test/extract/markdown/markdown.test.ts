import { describe, expect, test } from 'vitest';
import { extractText, seen } from '../read.ts';

const read = async (...lines: string[]) => seen(await extractText(lines.join('\n'), 'plan.md'));

describe('Markdown', () => {
  test('headings of both kinds have their level and the first is the title', async () => {
    const extraction = await extractText('Plan\n====\n\n## Aims ##\n\nLanes\n---\n', 'plan.md');
    expect(seen(extraction).map((block) => [block.kind, block.text, block.level])).toEqual([
      ['heading', 'Plan', 1],
      ['heading', 'Aims', 2],
      ['heading', 'Lanes', 2],
    ]);
    expect(extraction.title).toBe('Plan');
  });

  test('a nested item is led in by its parent, the next by the line before the list', async () => {
    const blocks = await read('We met. We will:', '- mend gates, and:', '  - at farms', '- light lanes');
    expect(blocks.slice(1)).toEqual([
      { kind: 'list-item', text: 'mend gates, and:', level: 1, leadIn: 'We met. We will:' },
      { kind: 'list-item', text: 'at farms', level: 2, leadIn: 'mend gates, and:' },
      { kind: 'list-item', text: 'light lanes', level: 1, leadIn: 'We met. We will:' },
    ]);
  });

  test('a list after a finished sentence has no lead-in', async () => {
    expect((await read('The vale is wide.', '', '- two rivers')).at(-1)).toEqual({
      kind: 'list-item',
      text: 'two rivers',
      level: 1,
    });
  });

  test('a list after a sentence that announces it has that lead-in', async () => {
    const blocks = await read('I ask the force to do three things.', '', '- mend gates');
    expect(blocks.at(-1)?.leadIn).toBe('I ask the force to do three things.');
  });

  test('table cells know their headers', async () => {
    const extraction = await extractText('| Action | By |\n| --- | --- |\n| Mend gates | May |\n', 'plan.md');
    expect(extraction.blocks.map((block) => block.table)).toEqual([
      { table: 0, row: 0, column: 0, header: null, rowHeader: null, isHeader: true },
      { table: 0, row: 0, column: 1, header: null, rowHeader: null, isHeader: true },
      { table: 0, row: 1, column: 0, header: 'Action', rowHeader: null, isHeader: false },
      { table: 0, row: 1, column: 1, header: 'By', rowHeader: 'Mend gates', isHeader: false },
    ]);
    expect(extraction.blocks.every((block) => block.kind === 'table-cell')).toBe(true);
  });

  test('emphasis, links, code, tags, escapes and footnote marks leave their words', async () => {
    const [block] = await read(
      'A **bold** _plan_ with [a link](http://x.org), `code`, <b>tags</b>[^1] &amp; 2\\*2 snake_case_name.',
    );
    expect(block?.text).toBe('A bold plan with a link, code, tags & 2*2 snake_case_name.');
  });

  test('quotes are pull quotes, footnotes footnotes, rules and comments nothing', async () => {
    const blocks = await read(
      '> Lanes first,',
      '> then gates.',
      '',
      '---',
      '',
      '[^1]: See the *annex*.',
      '',
      '<!-- draft -->',
    );
    expect(blocks).toEqual([
      { kind: 'pull-quote', text: 'Lanes first, then gates.' },
      { kind: 'footnote', text: 'See the annex.' },
    ]);
  });

  test('a year at the start of a wrapped line begins no list', async () => {
    expect(await read('It was the winter of', '2024. It was cold.')).toEqual([
      { kind: 'paragraph', text: 'It was the winter of 2024. It was cold.' },
    ]);
  });

  test('a short line in bold is a heading below the one above, but not where it ends in a colon', async () => {
    const blocks = await read('## Plan', '', '**Gates**', '', '**I will:**', '', '- mend');
    expect(blocks.map((block) => [block.kind, block.level])).toEqual([
      ['heading', 2],
      ['heading', 3],
      ['paragraph', undefined],
      ['list-item', 1],
    ]);
    expect(blocks[3]?.leadIn).toBe('I will:');
  });

  test('front matter is not text', async () => {
    expect(await read('---', 'title: Plan', '---', 'Lanes.')).toEqual([
      { kind: 'paragraph', text: 'Lanes.' },
    ]);
  });
});
