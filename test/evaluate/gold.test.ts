import { describe, expect, it } from 'vitest';
import { parseGold, selectGold } from '../../src/evaluate/index.ts';
import { goldUnit } from './build.ts';

const line = (parts: object) =>
  JSON.stringify({
    id: 'a',
    document: 'p.md',
    force: 'fenmarch',
    text: 'Roads',
    kind: 'context',
    codes: [],
    ...parts,
  });

describe('parsing gold', () => {
  it('keeps the units in order and passes over blank lines', () => {
    const { units, problems } = parseGold(
      `\uFEFF${line({})}\r\n\r\n${line({ id: 'b', leadIn: 'I will:' })}\n`,
    );
    expect(problems).toEqual([]);
    expect(units.map(({ id, leadIn }) => [id, leadIn])).toEqual([
      ['a', undefined],
      ['b', 'I will:'],
    ]);
  });

  it('names the line of what is no JSON, of an unknown kind and of an id given twice', () => {
    const { units, problems } = parseGold(
      [line({}), '{"id":', line({ id: 'c', kind: 'promise' }), line({})].join('\n'),
      'gold.jsonl',
    );
    expect(units).toHaveLength(1);
    expect(problems.map(({ where }) => where)).toEqual(
      [2, 3, 4].map((number) => ({ file: 'gold.jsonl', line: number })),
    );
    expect(problems.map(({ message }) => message)).toEqual([
      'Line 2 is not a labelled unit: it is not JSON.',
      expect.stringMatching(/^Line 3 is not a labelled unit: "kind" is none of commitment, /),
      'Line 4 is not a labelled unit: its id "a" is that of line 1.',
    ]);
  });

  it('takes null for an attribute that does not apply', () => {
    expect(parseGold(line({ strength: null, page: null, leadIn: null })).problems).toEqual([]);
  });
});

describe('mentions', () => {
  const mentionsOf = (...lines: string[]) =>
    parseGold(lines.join('\n')).units.map(({ mentions }) => mentions);

  it('are none where a unit of a document that has them has none', () => {
    const some = line({ mentions: ['SOC-drugs'] });
    expect(mentionsOf(some, line({ id: 'b' }))).toEqual([['SOC-drugs'], []]);
    expect(mentionsOf(some, line({ id: 'b', kind: 'commitment' }))).toEqual([['SOC-drugs'], undefined]);
  });

  it('are not known where no unit of a document has any', () => {
    expect(mentionsOf(line({}), line({ id: 'b' }))).toEqual([undefined, undefined]);
  });
});

describe('selecting gold', () => {
  const units = [
    goldUnit({ text: 'a', force: 'fenmarch', document: 'fenmarch/plan.md' }),
    goldUnit({ text: 'b', force: 'sallow-vale', document: 'sallow.pdf' }),
  ];
  const texts = (names: Parameters<typeof selectGold>[1]) => selectGold(units, names).map(({ text }) => text);

  it('goes by area, by document and by the document without its ending', () => {
    expect(texts({ only: ['fenmarch'] })).toEqual(['a']);
    expect(texts({ only: ['sallow.pdf'] })).toEqual(['b']);
    expect(texts({ leaveOut: ['sallow'] })).toEqual(['a']);
    expect(texts({ leaveOut: ['plan', 'sallow-vale'] })).toEqual([]);
    expect(texts({})).toEqual(['a', 'b']);
  });
});
