import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignGold } from '../../src/evaluate/index.ts';
import { goldUnit, sentence } from './build.ts';

const unit = (text: string, parts: { leadIn?: string; heading?: string } = {}) =>
  goldUnit({ text, ...parts });
const numbers = (units: ReturnType<typeof unit>[], sentences: ReturnType<typeof sentence>[]) =>
  alignGold(units, sentences).map((found) => found.map((one) => sentences.indexOf(one)));

describe('aligning gold with sentences', () => {
  it('finds the same words whatever the quotes, dashes, case and spaces', () => {
    const sentences = [sentence({ text: 'Foreword' }), sentence({ text: 'We’ll fund  two youth-workers.' })];
    expect(numbers([unit("we'll fund two youth workers")], sentences)).toEqual([[1]]);
  });

  it('gives the same words said again their own places, in order', () => {
    const sentences = ['What I will do', 'Mend the bridge.', 'What I will do', 'Paint the gate.'].map(
      (text) => sentence({ text }),
    );
    const units = sentences.map(({ text }) => unit(text));
    expect(numbers(units, sentences)).toEqual([[0], [1], [2], [3]]);
  });

  it('finds a repeated heading beside a footnote that is read late', () => {
    const filler = (from: number) =>
      Array.from({ length: 3 }, (_, n) => `Sentence ${from + n} of the chapter.`);
    const read = ['Next steps', ...filler(1), 'Figures of last year.', 'Next steps', ...filler(4)];
    const sentences = read.map((text) => sentence({ text }));
    const gold = ['Figures of last year.', 'Next steps', ...filler(1), 'Next steps', ...filler(4)];
    expect(
      numbers(
        gold.map((text) => unit(text)),
        sentences,
      ),
    ).toEqual([[4], [0], [1], [2], [3], [5], [6], [7], [8]]);
  });

  it('tells repeated items apart by their lead-in where the order cannot', () => {
    const sentences = [
      sentence({ text: 'Neighbourhood teams', leadIn: 'I have delivered:' }),
      sentence({ text: 'Neighbourhood teams', leadIn: 'I will fund:' }),
    ];
    expect(numbers([unit('Neighbourhood teams', { leadIn: 'I will fund:' })], sentences)).toEqual([[1]]);
  });

  it('finds a unit that spans sentences, without the footnote between', () => {
    const sentences = [
      'We will open a hub in every town,',
      'See the estates strategy of last year for the figures.',
      'and keep it open on Saturdays until eight.',
    ].map((text) => sentence({ text }));
    const text = 'We will open a hub in every town, and keep it open on Saturdays until eight.';
    expect(numbers([unit(text)], sentences)).toEqual([[0, 2]]);
    expect(numbers([unit(text)], [sentences[0]!, sentences[2]!])).toEqual([[0, 1]]);
  });

  it('finds several units in one sentence', () => {
    const sentences = [sentence({ text: 'I will put more wardens on the quay who know its people.' })];
    const units = [unit('I will put more wardens on'), unit('the quay who know its people.')];
    expect(numbers(units, sentences)).toEqual([[0], [0]]);
  });

  it('finds a unit whose paragraph number or a few words were lost', () => {
    const sentences = [
      sentence({ text: 'The force will publish its response times every quarter on its site.' }),
    ];
    expect(
      numbers([unit('4.12 The force will publish its response times every quarter on its site.')], sentences),
    ).toEqual([[0]]);
    expect(
      numbers(
        [unit('The force shall publish all its response times every quarter on its web site.')],
        sentences,
      ),
    ).toEqual([[0]]);
  });

  it('does not find what is not there, nor a short word inside another', () => {
    const sentences = [sentence({ text: 'The department will be asked about the particulars.' })];
    expect(numbers([unit('Art'), unit('We will double the number of dog handlers.')], sentences)).toEqual([
      [],
      [],
    ]);
    expect(numbers([unit('Anything at all')], [])).toEqual([[]]);
  });

  it('finds a short cell inside a row read as one, but not in far-off words that happen to hold it', () => {
    const far = Array.from({ length: 12 }, (_, n) =>
      sentence({ text: `Filler sentence number ${n} of many.` }),
    );
    const row = sentence({ text: 'Grants to villages 2025/26 £1.3 million £1.4 million' });
    const prose = sentence({ text: 'The levy of 2025/26 was set in the spring.' });
    const units = ['Filler sentence number 11 of many.', '£1.3 million', '2025/26', 'What comes last.'].map(
      (text) => unit(text),
    );
    const last = sentence({ text: 'What comes last.' });
    expect(numbers(units, [prose, ...far, row, last])).toEqual([[12], [13], [13], [14]]);
    expect(numbers(units, [prose, ...far, last])).toEqual([[12], [], [], [13]]);
  });

  it('finds columns read in the other order', () => {
    const sentences = [
      'Right one is here.',
      'Right two is here.',
      'Left one is here.',
      'Left two is here.',
    ].map((text) => sentence({ text }));
    const units = [2, 3, 0, 1].map((number) => unit(sentences[number]!.text));
    expect(numbers(units, sentences)).toEqual([[2], [3], [0], [1]]);
  });

  it('finds every sentence of a document at its own place', () => {
    const texts = fc.array(fc.constantFrom('Why it matters', 'What I will do', 'Next steps', 'Lead'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, (list) => {
        const sentences = list.map((text) => sentence({ text }));
        const found = numbers(
          sentences.map(({ text }) => unit(text)),
          sentences,
        );
        expect(found).toEqual(sentences.map((_, number) => [number]));
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});
