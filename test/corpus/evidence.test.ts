import { describe, expect, test } from 'vitest';
import { align, nameEntries } from '../../src/align/index.ts';
import { compileTerms } from '../../src/tag/index.ts';
import { parsePattern } from '../../src/text/index.ts';
import { sentence } from '../align/build.ts';
import { readEvidence, readTaxonomyCategories } from './read-corpus.ts';

const { evidence, problems } = readEvidence();
const interventions = evidence?.interventions ?? [];
const names = compileTerms(evidence ? nameEntries(evidence) : []);
const finds = (id: string, text: string) => names.match(text).some((found) => found.id === id);
const get = (id: string) => interventions.find((one) => one.id === id)!;

/** The entries that the evidence base was first asked to hold. */
const asked =
  `hotspots-campbell hotspots-southend pop-campbell fd-campbell fd-yef mentoring-yef nav-yef sport-yef arts-yef
  wilderness-yef prisonaware-yef cbt-bullock pop-npcc nw-npcc nw-campbell cctv cctv-crt lighting lighting-old cop ssf1 ssf2
  vru22 vru24 clp25 clp24 chb legit soc-local alley-crt alley-liv diversion-campbell processing-campbell scared-campbell
  rj-campbell rj-cochrane sbd checkpoint hotspots-crt hotspots-crt17 knife-ed-yef pis-yef trauma-yef lom-practice socdivert
  peoplezones`.split(/\s+/);

test('the evidence base is read without a problem and holds all that was asked, and four more', () => {
  expect(problems).toEqual([]);
  const ids = interventions.map(({ id }) => id);
  expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
  expect(asked).toHaveLength(46);
  expect(ids.filter((id) => !asked.includes(id))).toEqual([
    'assets-crt',
    'casework-kent',
    'marking-aarhus',
    'mst-yef',
  ]);
});

test('a study seen in a copy or in the press has no verdict, and says why', () => {
  const seenElsewhere = interventions.filter((one) => one.seenIn !== 'publisher page');
  expect(seenElsewhere.length).toBeGreaterThan(15);
  for (const one of seenElsewhere) {
    expect([one.id, one.verdict]).toEqual([one.id, null]);
    expect(one.verdictWithheld).not.toBeNull();
  }
});

test('what is from memory has no verdict and stands in no text', () => {
  const flagged = interventions.filter(({ fromMemory }) => fromMemory !== undefined);
  expect(flagged.map(({ id }) => id).sort()).toEqual([
    'cctv',
    'nw-campbell',
    'rj-cochrane',
    'scared-campbell',
  ]);
  for (const { verdict, effect, note } of flagged) {
    expect(verdict).toBeNull();
    expect(`${effect} ${note}`).not.toMatch(/\d%|memory/);
  }
});

test('a finding that processing raised offending is kept apart from diversion', () => {
  const processing = get('processing-campbell');
  expect(processing.evaluates).toContain('court processing');
  expect(processing.against).toContain('diversion');
  expect(finds('processing-campbell', 'We will divert young people from court.')).toBe(false);
});

const linksOf = (text: string) => {
  const said = align([sentence(text)], evidence!, names.match);
  return said.filter(({ basis }) => basis === 'wording');
};

test.each([
  'We will divert young people from the courts.',
  'Youth diversion will replace court processing of young people for first offences.',
  'Pre-court diversion will be open to every child, not prosecution of all young offenders.',
  'Young offenders who would be put before the court will join a diversion scheme for young people.',
  'A diversion panel for young people will meet weekly.',
  'Point-of-arrest diversion will be offered in custody.',
  'We will divert young people from gangs.',
])('"%s" is never harmful and never waits for a person', (text) => {
  const links = linksOf(text);
  expect(links.length).toBeGreaterThan(0);
  for (const { intervention, verdict } of links) {
    expect(intervention).not.toBe('processing-campbell');
    expect(['reduced', null]).toContain(verdict);
  }
});

test('no report can say that something may harm, as no person has confirmed it', () => {
  expect(interventions.map(({ verdict }) => verdict)).not.toContain('may-harm');
  expect(evidence!.groups!.map(({ verdict }) => verdict)).not.toContain('may-harm');
  expect(linksOf('We will take pupils on prison awareness days.').map(({ verdict }) => verdict)).toEqual([
    'waits-for-person',
    'waits-for-person',
  ]);
});

test('several studies of one thing give one verdict', () => {
  const of = (id: string) => evidence!.groups!.find((group) => group.id === id)!;
  expect(of('violence-reduction-units')).toMatchObject({ verdict: 'mixed', basis: ['vru22', 'vru24'] });
  expect(of('hot-spots-policing')).toMatchObject({ verdict: 'reduced', basis: ['hotspots-crt'] });
  expect(of('alley-gating')).toMatchObject({ verdict: 'reduced', basis: ['alley-crt'] });
  expect(of('problem-oriented-policing').verdict).toBeNull();
  for (const text of [
    'The VRU will go on.',
    'We will extend hot spot policing.',
    'We will pay for alley gating.',
  ])
    expect(new Set(linksOf(text).map(({ verdict }) => verdict)).size).toBe(1);
});

test('alley gates against fly-tipping were evaluated for another outcome, against burglary for that', () => {
  const verdicts = (text: string) => [...new Set(linksOf(text).map(({ verdict }) => verdict))];
  expect(verdicts('Alley gates will stop fly-tipping.')).toEqual(['evaluated-for-another-outcome']);
  expect(verdicts('Alley gates will stop burglary and fly-tipping.')).toEqual(['reduced']);
  expect(verdicts('Alley gates will be fitted.')).toEqual(['reduced']);
  expect(verdicts('CCTV will keep women and girls safe.')).toEqual(['evaluated-for-another-outcome']);
});

test('every study of organised crime stands under a subject of the search, and counts follow', () => {
  const topics = evidence!.search!.topics;
  const found = new Set(topics.flatMap((topic) => topic.found));
  const direct = interventions.filter(({ organisedCrime }) => organisedCrime !== 'none');
  expect(direct.filter(({ id }) => !found.has(id)).map(({ id }) => id)).toEqual([]);
  expect(topics.find(({ id }) => id === 'county-lines')).toMatchObject({
    counts: { direct: 2, indirect: 0, none: 0 },
    withVerdict: 1,
  });
});

test('an entry that background describes is no intervention', () => {
  expect(evidence!.groups!.map(({ id }) => id)).not.toContain('soc-local');
  expect(evidence!.groups).toHaveLength(38);
});

test('every study is related to codes of prevention, organised crime, resilience or neighbourhood policing', () => {
  for (const code of interventions.flatMap((one) => one.categories))
    expect(code).toMatch(/^((PRV|SOC|RES)-[a-z-]+|NBH)$/);
});

test('codes that studies point to, and studies that codes point to, are there', () => {
  const categories = readTaxonomyCategories();
  const codes = new Set(categories.map((category) => category.id));
  const ids = new Set(interventions.map((one) => one.id));
  expect(interventions.flatMap((one) => one.categories).filter((code) => !codes.has(code))).toEqual([]);
  expect(categories.flatMap((category) => category.evidence ?? []).filter((id) => !ids.has(id))).toEqual([]);
});

describe.each(interventions.filter((one) => one.names.length > 0))('$id', (one) => {
  test('its names can be read', () => {
    for (const name of [...one.names, ...(one.falseFriends ?? [])])
      expect(parsePattern(name)).toMatchObject({ ok: true });
  });

  test('is named by each of its examples, and not by the others', () => {
    expect(one.examples.match.filter((text) => !finds(one.id, text))).toEqual([]);
    expect(one.examples.noMatch.filter((text) => finds(one.id, text))).toEqual([]);
  });
});
