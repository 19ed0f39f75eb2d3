import { expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { analysis, context, of, type Said } from './build.ts';

const prose = (count: number, tags: string[], word: string): Said[] =>
  Array.from({ length: count }, (_, index) => ({
    text: `We will ${word} street number ${100 + index}.`,
    tags,
  }));
const listed = (count: number, tags: string[], word: string): Said[] =>
  prose(count, tags, word).map((said) => ({ ...said, list: 1, blockKind: 'list-item' as const }));

function findings(plans: Record<string, readonly Said[]>) {
  const analyses = Object.entries(plans).map(([area, said]) => analysis(area, said, of(area)));
  return compare(analyses, context).findings;
}
const texts = (plans: Record<string, readonly Said[]>, metric: string) =>
  findings(plans)
    .filter((finding) => finding.metric === metric)
    .map((finding) => finding.text);

const few = [...prose(1, ['SOC-general'], 'guard'), ...prose(9, ['RES-place'], 'sweep')];
const many = [...prose(6, ['SOC-general'], 'guard'), ...prose(4, ['RES-place'], 'sweep')];

test('the plans with the lowest and the highest share of a theme are named', () => {
  expect(texts({ acle: few, bray: many }, 'theme-share')[0]).toBe(
    'The share of undertakings that name organised crime runs from 1 of 10 (Acle) to 6 of 10 (Bray).',
  );
});

test('a difference that one long list makes is no finding', () => {
  const byList = [...listed(12, ['SOC-general'], 'guard'), ...prose(10, ['RES-place'], 'sweep')];
  const said = texts(
    { acle: byList, bray: [...prose(2, ['SOC-general'], 'guard'), ...prose(8, ['RES-place'], 'sweep')] },
    'theme-share',
  );
  expect(said.filter((text) => text.includes('organised crime'))).toEqual([]);
});

test('a plan in Welsh has no lowest share, and is told apart where one plan alone undertakes something', () => {
  const welsh = analysis('cymer', prose(10, ['RES-place'], 'sweep'), of('cymer'));
  const unread = { ...welsh, counts: { ...welsh.counts, welshWords: 9000, bodyWords: 100 } };
  const read = [analysis('acle', few, of('acle')), analysis('bray', many, of('bray'))];
  const said = compare([...read, unread], context).findings.map(({ text }) => text);
  expect(said).toContain(
    'The share of undertakings that name organised crime runs from 1 of 10 (Acle) to 6 of 10 (Bray).',
  );
  const taught = analysis('dee', prose(1, ['PRV-early'], 'teach'), of('dee'));
  expect(compare([...read, unread, taught], context).findings.map(({ text }) => text)).toContain(
    'One of 4 plans (1 of them not read well enough to tell) makes an undertaking on PRV-early: Dee.',
  );
});

test('equal shares are no finding', () => {
  expect(texts({ acle: few, bray: few }, 'theme-share')).toEqual([]);
});

test('what all plans undertake and what one alone does are named', () => {
  const steps = texts({ acle: few, bray: [...few, ...prose(1, ['PRV-early'], 'teach')] }, 'step');
  expect(steps).toEqual([
    'Both plans make an undertaking on: SOC-general and RES-place.',
    'One of 2 plans makes an undertaking on PRV-early: Bray.',
  ]);
});

test('what one plan alone does is one finding a theme, each subject with its plan', () => {
  const bray = [...few, ...prose(1, ['SOC-drugs'], 'stop')];
  const cawston = [...prose(1, ['RES-place'], 'open'), ...prose(1, ['RES-trust'], 'hear')];
  const steps = texts({ acle: few, bray, cawston, dee: [] }, 'step');
  expect(steps).toContain('One of 4 plans makes an undertaking on SOC-drugs: Bray.');
  const two = texts(
    { acle: prose(1, ['RES-place'], 'open'), bray: prose(1, ['RES-trust'], 'hear'), cawston: [] },
    'step',
  );
  expect(two).toEqual([
    'On each of these, one of 3 plans makes an undertaking: RES-place (Acle) and RES-trust (Bray).',
  ]);
});

test('a share of fewer than ten undertakings is no lowest and no highest', () => {
  const bray = [...prose(4, ['SOC-general'], 'guard'), ...prose(4, ['RES-place'], 'sweep')];
  expect(texts({ acle: few, bray, cawston: many }, 'theme-share')).toContain(
    'The share of undertakings that name organised crime runs from 1 of 10 (Acle) to 6 of 10 (Cawston).',
  );
  expect(texts({ acle: few, bray }, 'theme-share')).toEqual([]);
});

test('what is joined and what is pursued is said with no nought and in the right number', () => {
  const one = texts({ acle: prose(1, ['SOC-general', 'soc-pursue'], 'raid') }, 'not-only-pursue');
  expect(one).toEqual(['Acle: the one undertaking that names organised crime only pursues.']);
  const two = texts(
    { acle: [...prose(2, ['SOC-general', 'soc-prevent'], 'guard'), ...prose(1, ['SOC-general'], 'name')] },
    'not-only-pursue',
  );
  expect(two).toEqual([
    'Acle: of 3 undertakings that name organised crime, 2 prevent, protect or prepare and none only pursue; the other one says none of the four.',
  ]);
  const { findings: said } = compare(
    [
      analysis(
        'acle',
        [...prose(2, ['SOC-general', 'soc-prevent'], 'guard'), ...prose(1, ['SOC-general'], 'name')],
        of('acle'),
      ),
    ],
    context,
  );
  // It says something of all three, so whoever has read two has not read what it rests on.
  expect(said.find(({ metric }) => metric === 'not-only-pursue')?.statements).toHaveLength(3);
  const joined = texts({ acle: prose(1, ['SOC-general', 'PRV-early'], 'guard') }, 'joint');
  expect(joined).toEqual([
    'Acle: 1 undertaking on organised crime joined with prevention or community resilience in one sentence, none in one list, none in one section.',
  ]);
});

test('a category that is given only where no other fits is not said to be missing or to be done alone', () => {
  const [subjects, ...others] = context.taxonomy.facets;
  const categories = subjects!.categories.map((category) =>
    category.id === 'SOC-general' ? { ...category, onlyAlone: true } : category,
  );
  const taxonomy = { ...context.taxonomy, facets: [{ ...subjects!, categories }, ...others] };
  const made = compare(
    [
      analysis('acle', prose(1, ['SOC-general'], 'guard'), of('acle')),
      analysis('bray', prose(1, ['SOC-drugs'], 'stop'), of('bray')),
    ],
    { ...context, taxonomy },
  );
  expect(made.gaps.filter(({ code }) => code === 'SOC-general')).toEqual([]);
  expect(made.findings.map(({ text }) => text).join(' ')).not.toContain('SOC-general');
  expect(made.categories.find(({ code }) => code === 'SOC-general')).toMatchObject({ onlyAlone: true });
});

test('what was found in no plan says that the machine looked', () => {
  expect(texts({ acle: few, bray: few }, 'not-found')).toEqual([
    'Not found by the machine in either plan: PRV-early, SOC-drugs and RES-trust.',
  ]);
});

test('of one plan alone, only what is about it is said', () => {
  const found = findings({ acle: few });
  expect(new Set(found.map((finding) => finding.metric))).toEqual(
    new Set(['joint', 'not-only-pursue', 'not-found']),
  );
  for (const { text } of found) expect(text).toContain('Acle');
});

test('a majority that holds only because of one list is no finding', () => {
  const byList = [
    ...listed(5, ['SOC-general', 'soc-prevent'], 'guard'),
    ...prose(2, ['SOC-general', 'soc-pursue'], 'raid'),
  ];
  expect(texts({ acle: byList }, 'not-only-pursue')).toEqual([]);
  expect(
    texts({ acle: [...byList, ...prose(3, ['SOC-general', 'soc-prevent'], 'guide')] }, 'not-only-pursue'),
  ).toEqual([
    'Acle: of 10 undertakings that name organised crime, 8 prevent, protect or prepare and 2 only pursue.',
  ]);
});

test('every statement of a finding is at its address', () => {
  const analyses = [analysis('acle', few, of('acle')), analysis('bray', many, of('bray'))];
  const { findings: found, forces } = compare(analyses, context);
  const addresses = new Set(
    forces.flatMap((area) =>
      area.editions.flatMap(({ edition, statements }) =>
        statements.map((one) => `${area.force}/${edition.edition}/${one.id}`),
      ),
    ),
  );
  const cited = found.flatMap((finding) => finding.statements);
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((address) => !addresses.has(address))).toEqual([]);
});

test('no finding ranks or judges', () => {
  for (const { text } of findings({ acle: few, bray: many })) {
    expect(text).not.toMatch(
      /\b(best|worst|strong|weak|better|worse|top|leading|dropped|borrowed|compliant|absent)\b/i,
    );
  }
});

test('a plan that could not be read is told apart from one that joins nothing', () => {
  const welsh = analysis('bray', [], of('bray'), { bodyWords: 100, welshWords: 9000 });
  const { findings: said } = compare([analysis('acle', few, of('acle')), welsh], context);
  expect(said.filter(({ metric }) => metric === 'joint').map(({ text }) => text)).toEqual([
    'None of 2 plans (1 of them not read well enough to tell) holds an undertaking that joins organised crime with prevention or community resilience in one sentence.',
    'Acle: no undertaking on organised crime joined with prevention or community resilience was found.',
    'Bray: not read, for the text, or most of it, is in Welsh, which is not tagged.',
  ]);
});

test('what changed from the edition before is said with no nought', () => {
  const before = analysis(
    'before',
    [
      { text: 'We will fund two youth workers in every town.', tags: ['PRV-early'] },
      { text: 'We will open a police desk in each library.', tags: ['RES-place'] },
    ],
    { edition: 'before', from: '2017', to: '2020' },
  );
  const said = (...texts: string[]) =>
    compare(
      [
        before,
        analysis(
          'plan',
          texts.map((text) => ({ text, tags: ['PRV-early'] })),
        ),
      ],
      context,
    )
      .findings.filter(({ metric }) => metric === 'change')
      .map(({ text }) => text);
  expect(said('We will fund two youth workers in every town.')).toEqual([
    expect.stringMatching(
      /, against its edition before: of the commitments matched, 1 in the same words\. No match in the other was found for 1 of the earlier plan\.$/,
    ),
  ]);
  expect(said('Cameras shall watch the harbour at night.')).toEqual([
    expect.stringMatching(
      /: no commitment of the one was matched with one of the other\. No match in the other was found for 2 of the earlier plan and 1 of this one\.$/,
    ),
  ]);
});

test('one plan of several takes a verb in the singular, and two plans are not "any of the 2"', () => {
  const joining = prose(1, ['SOC-general', 'PRV-early'], 'guard');
  expect(texts({ acle: joining, bray: few }, 'joint')[0]).toMatch(/^One of 2 plans holds an undertaking/);
  expect(texts({ acle: few, bray: few }, 'not-found')[0]).toMatch(
    /^Not found by the machine in either plan: /,
  );
});

test('what holds of all plans names none of them, and what holds of some names those', () => {
  const joining = prose(1, ['SOC-general', 'PRV-early'], 'guard');
  expect(texts({ acle: joining, bray: joining, cawston: joining }, 'joint')[0]).toBe(
    'All 3 plans hold an undertaking that joins organised crime with prevention or community resilience in one sentence.',
  );
  expect(texts({ acle: joining, bray: joining, cawston: few }, 'joint')[0]).toBe(
    '2 of 3 plans hold an undertaking that joins organised crime with prevention or community resilience in one sentence: Acle and Bray.',
  );
});
