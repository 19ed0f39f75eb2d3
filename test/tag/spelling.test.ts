import { describe, expect, it } from 'vitest';
import { compileTaxonomy } from '../../src/tag/index.ts';
import { category, codes, facet, sentence, taxonomy } from './fixture.ts';

const found = (term: string, text: string): boolean => {
  const tagger = compileTaxonomy(taxonomy(facet('f', [category('c', [term])])));
  const tags = tagger.tag([sentence(text)])[0]!;
  for (const { words, start, end } of tags.flatMap(({ evidence }) => evidence))
    expect(text.slice(start, end)).toBe(words);
  return codes(tags).includes('c');
};

describe('a compound is found however it is written', () => {
  const forms: readonly (readonly string[])[] = [
    ['cyber crime', 'cyber-crime', 'cybercrime'],
    ['anti-social behaviour', 'antisocial behaviour', 'anti social behaviour', 'anti‑social behavior'],
    ['counter terrorism', 'counter-terrorism', 'counterterrorism'],
    ['hot spot', 'hot-spot', 'hotspot'],
    ['shop lifting', 'shop-lifting', 'shoplifting'],
    ['fly tipping', 'fly-tipping', 'flytipping'],
    ['multi agency', 'multi-agency', 'multiagency'],
    ['safe guarding', 'safe-guarding', 'safeguarding'],
    ['well being', 'well-being', 'wellbeing'],
  ];
  const pairs = forms.flatMap((all) => all.flatMap((term) => all.map((text) => [term, text] as const)));
  it.each(pairs)('term "%s" in "%s"', (term, text) => {
    expect(found(term, `More ${text} work.`)).toBe(true);
  });

  it('a word with a hyphen is also read as one', () => {
    expect(found('reoffending', 'Less re-offending.')).toBe(true);
    expect(found('coordinate', 'We co-ordinate.')).toBe(true);
    expect(found('reoffend*', 'Re-offenders are met.')).toBe(true);
    expect(found('reform', 'We re form.')).toBe(false);
  });
});

describe('spellings and signs', () => {
  it.each([
    ['organised crime', 'Organized crime.'],
    ['neighbourhood centre', 'The neighborhood centers.'],
    ['youth programme', 'Youth programs.'],
    ['first offence', 'First offenses.'],
    ['drug and alcohol', 'Drug & alcohol services.'],
    ['clear & hold', 'Clear and hold.'],
    ['fraud', 'Less ﬁne print, more “fraud’s” end.'],
    ['fraud office', 'The fraud oﬃce.'],
    ['trafficking', 'traf\u00ADficking and more'],
    ['trafficking', 'traf\u200Bficking and more'],
    ["victims' fund", 'The victims’ fund.'],
    ['café watch', 'The cafe\u0301 watch.'],
    ['=NCA', 'The NCA’s work.'],
    ['county lines', 'COUNTY–LINES'],
    ['catch', 'Thieves were caught.'],
    ['keep ... safe', 'It kept the town safe.'],
    ['focus', 'We focussed on it.'],
  ])('term "%s" in "%s"', (term, text) => {
    expect(found(term, text)).toBe(true);
  });

  it.each([
    ['licence', 'Licensing of pubs.'],
    ['offence', 'An offensive word.'],
    ['=PCC', 'pcc'],
    ['on line', 'On the line.'],
    ['R&D', 'Rand D'],
  ])('term "%s" is not in "%s"', (term, text) => {
    expect(found(term, text)).toBe(false);
  });
});

describe('many tags of one sentence', () => {
  const tagger = compileTaxonomy(
    taxonomy(
      facet('f', [category('fraud', ['fraud', 'scam']), category('drugs', ['drug'])]),
      facet('g', [category('protect', ['warn'])]),
    ),
  );

  it('are given for every category that has words in it, each with its own evidence', () => {
    const [tags] = tagger.tag([sentence('Warn of fraud, scams and drugs.')]);
    expect(tags!.map(({ code, evidence }) => [code, evidence.map(({ words }) => words)])).toEqual([
      ['fraud', ['fraud', 'scams']],
      ['drugs', ['drugs']],
      ['protect', ['Warn']],
    ]);
  });

  it('score higher the more terms speak, and less from a lead-in or heading than from the text', () => {
    const score = (text: string, more = {}) => tagger.tag([sentence(text, more)])[0]![0]!.score;
    expect(score('Fraud.')).toBe(0.5);
    expect(score('Fraud and fraud.')).toBe(0.5);
    expect(score('Fraud and scams.')).toBe(0.75);
    expect(score('They ring.', { leadIn: 'Against fraud:' })).toBe(0.43);
    expect(score('Scams.', { heading: 'Fraud' })).toBe(0.62);
  });
});

describe('hostile text', () => {
  it('is tagged in time in line with its length', () => {
    const tagger = compileTaxonomy(
      taxonomy(
        facet('f', [
          category('c', ['a ... b ... c', 'a* b* c*', { near: ['a', 'b', 'c', 'd'] }, 'a-b-c-d'], {
            falseFriends: ['a b'],
          }),
        ]),
      ),
    );
    const texts = ['a ', 'a-', 'a b ', 'a b c d ', 'a-b-c-d ', '&'].map((part) => part.repeat(2_000));
    const definition = { short: 'AB', long: 'a b c d a b c d', sentence: 'x', page: null };
    const before = performance.now();
    for (const text of [...texts, 'AB '.repeat(1_000)]) tagger.tag([sentence(text)], [definition]);
    expect(performance.now() - before).toBeLessThan(6_000);
  });
});
