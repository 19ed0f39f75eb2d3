import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Abbreviation } from '../../src/model/index.ts';
import { compileTaxonomy, type Taggable } from '../../src/tag/index.ts';
import { category, codes, facet, sentence, taxonomy } from './fixture.ts';

const tagger = compileTaxonomy(
  taxonomy(
    facet('f', [
      category('violence', ['violence reduction', { near: ['disrupt', 'group'] }]),
      category('slavery', ['slavery', '=MSHT']),
      category('childhood', ['adverse childhood experience', '=ACE']),
      category('engagement', ['community engagement']),
      category('exploitation', ['=CE', 'criminal exploitation']),
      category('hearing', [{ near: ['hear', 'community'] }]),
      category('watch', ['board'], { falseFriends: ['partnership board'] }),
    ]),
  ),
);
const define = (short: string, long: string, sentenceId = 's0'): Abbreviation => ({
  short,
  long,
  sentence: sentenceId,
  page: 4,
});
const document = (...texts: (string | Taggable)[]): Taggable[] =>
  texts.map((one, index) => ({ ...(typeof one === 'string' ? sentence(one) : one), id: `s${index}` }));
const tagged = (sentences: Taggable[], ...abbreviations: Abbreviation[]) =>
  tagger.tag(sentences, abbreviations).map(codes);

describe('an abbreviation that the document defines', () => {
  const vrp = define('VRP', 'Violence Reduction Partnership');

  it('is read as its long form, and the evidence tells what was printed, which term it met and where it is defined', () => {
    const [tags] = tagger.tag(document('The VRP’s work goes on.'), [vrp]);
    expect(tags).toMatchObject([
      {
        code: 'violence',
        evidence: [
          { words: 'VRP’s', term: 'violence reduction', where: 'text', start: 4, end: 9, abbreviation: vrp },
        ],
      },
    ]);
  });

  it('weighs as the long form would', () => {
    const [short, long] = tagger.tag(document('The VRP.', 'The Violence Reduction Partnership.'), [vrp]);
    expect(short![0]!.score).toBe(long![0]!.score);
  });

  it('is read in the plural, in capitals, in a lead-in and with words beside it', () => {
    const lead = sentence('two more hubs', { leadIn: 'Our VRP will open:' });
    expect(tagged(document('All VRPs meet.', 'THE VRP', lead, 'The VRP Board.'), vrp)).toEqual([
      ['violence'],
      ['violence'],
      ['violence'],
      ['violence'],
    ]);
  });

  it('is not read in a document that does not define it', () => {
    expect(tagged(document('The VRP.'))).toEqual([[]]);
  });

  it('adds nothing beside its own long form', () => {
    const [tags] = tagger.tag(document('The Violence Reduction Partnership (hereafter the VRP) meets.'), [
      vrp,
    ]);
    expect(tags![0]!.evidence.map(({ words }) => words)).toEqual(['Violence Reduction']);
  });

  it('means, where it is defined twice, what was said nearest before, or first where nothing is before', () => {
    const texts = [
      'CE first.',
      'Community engagement (CE).',
      'CE here.',
      'Criminal exploitation (CE).',
      'CE there.',
    ];
    const both = [define('CE', 'Community engagement', 's1'), define('CE', 'Criminal exploitation', 's3')];
    expect(tagged(document(...texts), ...both)).toEqual([
      ['engagement'],
      ['engagement'],
      ['engagement'],
      ['exploitation'],
      ['exploitation'],
    ]);
  });

  it("overrules the taxonomy's own abbreviation where it stands for something else", () => {
    expect(tagged(document('CE matters.', 'ACE matters.'))).toEqual([['exploitation'], ['childhood']]);
    const other = [define('CE', 'community engagement'), define('ACE', 'Academy of Civic Excellence')];
    expect(tagged(document('CE matters.', 'ACE matters.'), ...other)).toEqual([['engagement'], []]);
    const told = tagger.explain({ ...sentence('ACE matters.'), id: 's0' }, other).excluded;
    expect(told).toMatchObject([
      {
        code: 'childhood',
        words: 'ACE',
        why: 'the document says that it stands for: Academy of Civic Excellence',
      },
    ]);
  });

  it("keeps the taxonomy's own abbreviation where both mean the same", () => {
    const tags = tagger.tag(document('MSHT hides.'), [
      define('MSHT', 'modern slavery and human trafficking'),
    ]);
    expect(tags[0]!.flatMap(({ evidence }) => evidence.map(({ term }) => term)).sort()).toEqual([
      '=MSHT',
      'slavery',
    ]);
  });

  it('stands in one place: words that stand apart meet its chief noun only', () => {
    const ocg = define('OCG', 'organised crime group');
    const csp = define('CSP', 'community safety partnership');
    expect(tagged(document('We disrupt one OCG.', 'We hear from the CSP.'), ocg, csp)).toEqual([
      ['violence'],
      [],
    ]);
  });

  it('is left alone in a line of capitals where it is an everyday word', () => {
    const it = define('IT', 'intelligence and adverse childhood experience');
    expect(tagged(document('MAKE IT SAFE', 'Our IT is old.'), it)).toEqual([[], ['childhood']]);
  });

  it('of two words is read as a whole', () => {
    const name = define('the Partnership', 'Violence Reduction Partnership');
    expect(tagged(document('The Partnership meets.', 'Another Partnership meets.'), name)).toEqual([
      ['violence'],
      [],
    ]);
  });

  it('points at the printed words, whatever the text', () => {
    const part = fc.constantFrom(
      'VRP',
      'VRPs',
      'the',
      'violence',
      'reduction',
      'partnership',
      'board',
      '(',
      ')',
      '—',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join(' ');
        for (const { evidence } of tagger.tag(document(text), [vrp])[0]!)
          for (const { words, start, end } of evidence) expect(text.slice(start, end)).toBe(words);
      }),
    );
  });
});
