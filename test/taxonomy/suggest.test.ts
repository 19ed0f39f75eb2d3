import { describe, expect, it } from 'vitest';
import type { ReadSentence } from '../../src/model/index.ts';
import { compileTaxonomy } from '../../src/tag/index.ts';
import {
  type CountedDocument,
  neighboursOf,
  suggestFrom,
  suggestUnreached,
  unreachedBy,
} from '../../src/taxonomy/suggest/index.ts';
import { category, facet, sentence, taxonomy } from '../tag/fixture.ts';

const book = taxonomy(
  facet('f', [category('slavery', ['modern slavery']), category('other', ['lane'], { onlyAlone: true })]),
  facet('g', [category('fund', ['fund'])]),
);
const tagger = compileTaxonomy(book);
const isKnown = (text: string) => tagger.tag([sentence(text)])[0]!.length > 0;

function document(
  id: string,
  texts: readonly string[],
  kind: ReadSentence['kind'] = 'commitment',
): CountedDocument {
  const sentences = texts.map((text, index) => ({
    id: `${id}-${index}`,
    text,
    kind,
    page: index + 1,
    section: index,
    language: 'en',
    blockKind: 'paragraph',
    tags: tagger.tag([sentence(text)])[0]!,
  }));
  return { id, source: { name: `${id}.pdf` }, sentences } as unknown as CountedDocument;
}

const reached = Array.from(
  { length: 30 },
  (_, at) => `We will end modern slavery with helper ${at} of the ${at} helpers in quarter ${at}.`,
);

describe('terms for what no category reaches', () => {
  const drones = [
    'We will fly drones over the moor.',
    'We will buy drones for the fen.',
    'We will mend drones in the lane.',
  ];
  const suggest = (...documents: CountedDocument[]) =>
    suggestUnreached(documents, unreachedBy(book, null), isKnown);

  it('stand in several documents or sections, with figures, sentences and pages', () => {
    const [one, ...more] = suggest(
      document('a', [...drones.slice(0, 2), ...reached]),
      document('b', drones.slice(2)),
    );
    expect(more).toEqual([]);
    expect(one).toMatchObject({ phrase: 'drones', here: 3, elsewhere: 0, documents: 2, sections: 3 });
    expect(one!.logRatio).toBeGreaterThan(1);
    expect(one!.sentences.map(({ name, page, text }) => [name, page, text])).toEqual([
      ['a.pdf', 1, drones[0]],
      ['b.pdf', 1, drones[2]],
      ['a.pdf', 2, drones[1]],
    ]);
  });

  it('a category that is given only where nothing else is reaches nothing', () => {
    const unreached = unreachedBy(book, null);
    expect(document('a', [drones[2]!]).sentences.map(unreached)).toEqual([true]);
    expect(document('a', [reached[0]!]).sentences.map(unreached)).toEqual([false]);
    expect(document('a', [drones[0]!], 'context').sentences.map(unreached)).toEqual([false]);
  });

  it('of one facet, what only another reaches is unreached', () => {
    const [one] = document('a', ['We will fund drones.']).sentences;
    expect(unreachedBy(book, null)(one!)).toBe(false);
    expect(unreachedBy(book, 'f')(one!)).toBe(true);
  });

  it('what commitments that are reached say as often is none, and neither is what is said in one place', () => {
    const both = reached.map((text) => text.replace('.', ' with drones.'));
    expect(suggest(document('a', [...drones, ...both])).map(({ phrase }) => phrase)).not.toContain('drones');
    const oneSection = document('a', [...drones, ...reached]);
    const sentences = oneSection.sentences.map((one) => ({ ...one, section: 1 }));
    expect(suggest({ ...oneSection, sentences })).toEqual([]);
  });

  it('the order of the documents changes nothing', () => {
    const [a, b] = [document('a', [...drones, ...reached]), document('b', drones)];
    expect(suggest(b, a)).toEqual(suggest(a, b));
  });
});

describe('terms of a new strategy', () => {
  const strategy = document('strategy', [
    'The Clear Skies Pledge binds every force.',
    'Every force signs the Clear Skies Pledge.',
    'Nobody may leave the Clear Skies Pledge.',
    'End modern slavery and end modern slavery.',
    'Then modern slavery will go.',
  ]);
  const plans = [
    document('plan-a', reached),
    document('plan-b', ['Our office has the clear skies pledge on its wall.', ...reached]),
  ];

  it('are those that no category reaches, names among them, with the plans that use them', () => {
    const found = suggestFrom(strategy, plans, isKnown);
    expect(found.map(({ phrase }) => phrase)).toContain('clear skies pledge');
    expect(found.map(({ phrase }) => phrase).join()).not.toContain('slavery');
    const pledge = found.find(({ phrase }) => phrase === 'clear skies pledge')!;
    expect(pledge).toMatchObject({ here: 3, elsewhere: 1, sections: 3, alsoIn: { documents: 1 } });
    expect(pledge.sentences.every(({ document: id }) => id === 'strategy')).toBe(true);
    expect(pledge.alsoIn.sentences).toMatchObject([{ document: 'plan-b', page: 1 }]);
  });
});

describe('neighbours of a category', () => {
  it('are the sentences without it that share its rarer words, with the nearest that has it', () => {
    const documents = [
      document('a', ['Trafficked workers in nail bars suffer modern slavery.', ...reached]),
      document('b', [
        'Inspectors visit nail bars for trafficked workers.',
        'The choir sings on the green at dusk.',
      ]),
    ];
    const [one, ...more] = neighboursOf(documents, 'slavery', 5);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      sentence: { name: 'b.pdf', page: 1 },
      nearest: { name: 'a.pdf', page: 1 },
    });
    expect(one!.shared.toSorted()).toEqual(['bars', 'nail', 'trafficked', 'workers']);
    expect(one!.similarity).toBeGreaterThan(0.25);
    expect(one!.similarity).toBeLessThan(1);
  });

  it('of a category without a hit are none', () => {
    expect(neighboursOf([document('a', ['The choir sings on the green at dusk.'])], 'slavery', 5)).toEqual(
      [],
    );
  });
});
