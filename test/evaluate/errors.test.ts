import { describe, expect, it } from 'vitest';
import { errors, type Grounds, type Push, renderErrors } from '../../src/evaluate/index.ts';
import { errorListSchema, type Reason } from '../../src/model/index.ts';
import { goldCommitment, goldUnit, reading, sentence, tag } from './build.ts';

const reason: Reason = { rule: 'will', says: 'commitment', words: 'will', where: 'text', weight: 2 };
const evidence = { words: 'county', term: 'count*', where: 'text', start: 0, end: 6 } as const;
const kindPush = (from: string, commitment: number, context: number): Push => ({
  about: 'kind',
  from,
  weights: { commitment, context },
});

const vision = goldUnit({ id: 'v', text: 'This plan will set out our vision.' });
const visionRead = sentence({ text: vision.text, reasons: [reason], leadIn: 'Now:', score: 0.8 });
const misread = {
  ...reading(vision, { kind: 'commitment', score: 0.8 }),
  sentences: [visionRead],
  before: 'It rained.',
};
const county = goldCommitment({ id: 'c', text: 'County shows will be free.', codes: ['RES-place'] });
const countyRead = sentence({ text: county.text, tags: [tag('SOC-drugs', { evidence: [evidence] })] });
const coded = {
  ...reading(county, { kind: 'commitment', score: 0.9, codes: ['SOC-drugs'], actor: 'force' }),
  sentences: [countyRead],
};

const faultOf = (pushes: readonly Push[]) =>
  errors([misread], { pushes: new Map([[visionRead, pushes]]) }).groups[0]?.fault;

describe('a kind read wrongly', () => {
  it('is laid at the door of the rule that pushed hardest towards it', () => {
    const pushes = [
      kindPush('how common each is', 3, 0),
      kindPush('rule plan', -1, 1),
      kindPush('rule will', 2, 0),
      kindPush('words', 0.5, 0),
    ];
    expect(faultOf(pushes)).toBe('context read as commitment: rule will');
  });

  it('is laid at that of what was learned where rules spoke for the right kind', () => {
    const pushes = [kindPush('words', 2, 0), kindPush('rule plan', 0, 1)];
    expect(faultOf(pushes)).toBe('context read as commitment: words');
  });

  it('says that no rule spoke only where none did, or none for the right kind', () => {
    expect(faultOf([kindPush('words', 2, 0)])).toBe('context read as commitment: no rule spoke');
    expect(faultOf([kindPush('words', 2, 0), kindPush('rule will', 1, 0)])).toBe(
      'context read as commitment: no rule spoke for context',
    );
  });

  it('is a near miss where it was marked doubtful or nearly as likely', () => {
    const doubtful = { ...misread, prediction: { ...misread.prediction, uncertain: true } };
    expect(errors([doubtful]).nearMisses).toEqual([{ about: 'kind', cause: 'marked doubtful', cases: 1 }]);
    const pushes = new Map([[visionRead, [kindPush('rule will', 0.6, 0)]]]);
    expect(errors([misread], { pushes }).nearMisses[0]?.cause).toMatch(/twice as likely/);
  });
});

describe('a code', () => {
  const groundsOf = (explained: Partial<ReturnType<NonNullable<Grounds['explain']>>>): Grounds => ({
    explain: () => ({ excluded: [], nearly: [], ...explained }),
  });
  const faults = (grounds: Grounds) => errors([coded], grounds).groups.map(({ fault }) => fault);

  it('given wrongly is laid at the door of the term', () => {
    expect(faults({})).toContain('SOC-drugs given by "count*"');
  });

  it('not given says whether a term was set aside, nearly stood there, or not at all', () => {
    const code = 'RES-place';
    expect(faults({})).toContain('RES-place not given: no term of it stands there');
    const why = 'does not count beside: "fair"';
    expect(faults(groundsOf({ excluded: [{ code, term: 'show*', words: 'shows', why }] }))).toContain(
      'RES-place not given: "show*" does not count beside',
    );
    expect(faults(groundsOf({ nearly: [{ code, term: 'county hall', missing: 'hall' }] }))).toContain(
      'RES-place not given: one word of a term is missing',
    );
  });
});

describe('an attribute read wrongly', () => {
  it('is laid at the door of the rule that pushed hardest from the right class', () => {
    const weights = { commissioner: -1, force: 1 };
    const pushes = new Map([[countyRead, [{ about: 'actor', from: 'rule force-will', weights } as const]]]);
    const actor = errors([coded], { pushes }).groups.find(({ about }) => about === 'actor');
    expect(actor?.fault).toBe('commissioner read as force: rule force-will');
    expect(actor?.cases[0]?.reasons).toEqual(['rule force-will: 2.00 for force against commissioner']);
  });
});

describe('the list of disagreements', () => {
  it('comes worst group first and has one shape', () => {
    const twice = errors([misread, coded, { ...misread, unit: { ...vision, id: 'w' } }]);
    expect(twice.groups[0]).toMatchObject({ about: 'kind', cases: [{ id: 'v' }, { id: 'w' }] });
    expect(errorListSchema.parse(twice)).toEqual(twice);
  });

  it('is printed as a table of groups, then each case with what stands around it and why', () => {
    const pushes = new Map([[visionRead, [kindPush('rule will', 2, 0)]]]);
    const text = renderErrors(errors([misread, coded], { pushes }));
    expect(text).toMatch(/^4 disagreements with machine-made labels/);
    expect(text).toMatch(/kind: context read as commitment: rule will +1 +0\.8 +0\n/);
    expect(text).toContain('lead-in: Now:');
    expect(text).toContain('before: It rained.');
    expect(text).toContain(vision.text);
    expect(text).toContain('rule will: 2.00 for commitment against context "will" (text)');
    expect(text).toContain('SOC-drugs "county" (text)');
  });

  it('leaves out units that were not found, which are listed elsewhere', () => {
    expect(errors([{ ...misread, sentences: [] }]).groups).toEqual([]);
  });
});
