import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Category } from '../../src/model/index.ts';
import { compileTaxonomy } from '../../src/tag/index.ts';
import { parseTaxonomy } from '../../src/taxonomy/index.ts';

const folder = new URL('../../corpus/taxonomy/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const taxonomy = parseTaxonomy(files).taxonomy!;
const categoriesOf = (facet: string) => taxonomy.facets.find((one) => one.facet === facet)!.categories;
const every = taxonomy.facets.flatMap(({ facet, categories }) =>
  categories.map((category) => [`${facet}/${category.id}`, category] as const),
);

describe('each category of the taxonomy that ships', () => {
  it.each(every)('%s says what it is, what it takes in and leaves out, and by whom', (_, category) => {
    for (const part of ['definition', 'include', 'exclude'] as const) {
      expect(category[part] ?? '', part).toMatch(/^\p{L}.*[.]$/su);
    }
    expect(category.sources ?? []).not.toEqual([]);
    for (const id of category.sources ?? []) expect(taxonomy.sources).toHaveProperty([id]);
  });

  it.each(every)('%s has three different sentences each way, none of them on both sides', (_, category) => {
    const { match, noMatch } = category.examples;
    expect(new Set(match).size).toBeGreaterThanOrEqual(3);
    expect(new Set(noMatch).size).toBeGreaterThanOrEqual(3);
    expect(match.filter((sentence) => noMatch.includes(sentence))).toEqual([]);
  });
});

describe('lists of bodies', () => {
  const named = (list: string) =>
    categoriesOf('partners')
      .filter(({ bodies = [] }) => bodies.some((each) => each.list === list))
      .map(({ id }) => id.replace('partner-', ''));

  it('section 17, section 5 and the 2020 report stand apart, each with its own bodies', () => {
    expect(named('cda-1998-s17')).toEqual(['police', 'local-authority', 'fire', 'national-park']);
    expect(named('cda-1998-s5')).toEqual(['police', 'local-authority', 'fire', 'probation', 'health']);
    expect(named('empac-2020')).toEqual([
      ...['police', 'local-authority', 'probation', 'health'],
      ...['housing', 'voluntary-sector', 'business'],
    ]);
  });

  it('a category is a source of a list exactly where it has bodies of that list', () => {
    for (const { id, bodies = [], sources = [] } of categoriesOf('partners')) {
      const lists = sources.filter((source) => source !== 'plans');
      expect(bodies.map(({ list }) => list).toSorted(), id).toEqual(lists.toSorted());
    }
  });

  it('section 17 names local policing bodies, not forces; chief officers are responsible authorities', () => {
    const { bodies = [] } = categoriesOf('partners').find(({ id }) => id === 'partner-police')!;
    const names = (list: string) => bodies.find((each) => each.list === list)!.names.join(' ');
    expect(names('cda-1998-s17')).toMatch(/^local policing bodies/);
    expect(names('cda-1998-s5')).toBe('chief officers of police');
  });
});

describe('frames of law and policy', () => {
  const inForce = (facet: string, day: string) =>
    categoriesOf(facet).filter(
      ({ appliesFrom = '', appliesTo = '9999' }: Category) => appliesFrom <= day && day <= appliesTo,
    ).length;

  it('the Strategic Policing Requirement has five threats in 2012, six in 2015, seven in 2023', () => {
    expect(['2012-06-30', '2012-12-01', '2017-03-31', '2023-02-19', '2023-02-20'].map(threats)).toEqual([
      0, 5, 6, 6, 7,
    ]);
    function threats(day: string): number {
      return inForce('spr-threats', day);
    }
  });

  it('a day that was not looked up is marked so, and only such a day', () => {
    for (const { id, appliesFrom, unverified } of categoriesOf('spr-threats')) {
      expect(unverified === undefined, id).toBe(appliesFrom === '2023-02-20');
    }
    for (const { unverified } of categoriesOf('statutory-contents')) expect(unverified).toBeUndefined();
  });

  it('the six matters of section 7 apply from 16 January 2012', () => {
    expect(inForce('statutory-contents', '2012-01-15')).toBe(0);
    expect(inForce('statutory-contents', '2012-01-16')).toBe(6);
  });
});

describe('what the 2020 table counts to an approach beyond its name', () => {
  const tagger = compileTaxonomy(taxonomy);
  const approachesOf = (text: string) =>
    tagger
      .tag([{ text, leadIn: null, leadInChain: [], heading: null }])[0]!
      .filter(({ facet }) => facet === 'approaches')
      .map(({ code }) => code);

  it.each([
    ['The Force Management Statement will be read beside this budget.', 'reducing-demand'],
    ['Project Servator officers will be seen at both stations.', 'local-policing-and-intelligence'],
    ['We will promote Crimestoppers in six languages.', 'local-policing-and-intelligence'],
    ['Neighbourhood Watch will have a paid organiser.', 'local-policing-and-intelligence'],
    ['Hand car washes will be visited, and their customers asked.', 'local-policing-and-intelligence'],
    ['PSHE lessons on county lines will be paid for in every school.', 'early-intervention'],
  ])('"%s" takes the approach %s', (text, approach) => {
    expect(approachesOf(text)).toContain(approach);
  });

  it.each([
    ['Burglary has halved since before the pandemic.', 'covid-19-community-resilience'],
    ['Ashmere Police and Crime Plan 2025 to 2029', 'police-and-crime-plans'],
    ['We have the lowest crime of any county.', 'low-crime-area-analysis'],
    ['A fire engine was sold to a school with no money.', 'section-17-partnerships'],
    ['PSHE lessons on road safety will be given.', 'early-intervention'],
  ])('"%s" does not take the approach %s', (text, approach) => {
    expect(approachesOf(text)).not.toContain(approach);
  });
});
