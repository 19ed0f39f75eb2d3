import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowCell } from '../../src/model/index.ts';
import { type Defining, findAbbreviations } from '../../src/text/index.ts';

const line = (text: string, more: Partial<Defining> = {}): Defining => ({
  id: 's1',
  text,
  page: 3,
  blockKind: 'paragraph',
  headingPath: [],
  table: null,
  language: 'en',
  ...more,
});
const defined = (text: string, more: Partial<Defining> = {}) =>
  findAbbreviations([line(text, more)]).map(({ short, long }) => `${short} = ${long}`);

describe('abbreviations defined in running words', () => {
  it.each([
    ['We target organised crime groups (OCGs).', 'OCG = organised crime groups'],
    ['each organised crime group (“OCG”) we know of', 'OCG = organised crime group'],
    ['MSHT (modern slavery and human trafficking) hides', 'MSHT = modern slavery and human trafficking'],
    ['the Violence Reduction Partnership (VRP) meets', 'VRP = Violence Reduction Partnership'],
    ['the Violence Reduction Partnership (hereafter VRP)', 'VRP = Violence Reduction Partnership'],
    ['the Violence Reduction Partnership (hereafter the ‘VRP’)', 'VRP = Violence Reduction Partnership'],
    ['the Violence Reduction Partnership, hereafter VRP, meets', 'VRP = Violence Reduction Partnership'],
    [
      'the Lantern Hill Partnership (hereafter “the Partnership”)',
      'the Partnership = Lantern Hill Partnership',
    ],
    [
      'the Office of the Police and Crime Commissioner (OPCC) pays',
      'OPCC = Office of the Police and Crime Commissioner',
    ],
    ['violence against women and girls (VAWG)', 'VAWG = violence against women and girls'],
    ['Multi-Agency Risk Assessment Conferences (MARACs)', 'MARAC = Multi-Agency Risk Assessment Conferences'],
    [
      'the scanning, analysis, response and assessment (SARA) way',
      'SARA = scanning, analysis, response and assessment',
    ],
    ['anti-social behaviour (ASB)', 'ASB = anti-social behaviour'],
    ['antisocial behaviour (ASB)', 'ASB = antisocial behaviour'],
    ['our work on CE (community engagement)', 'CE = community engagement'],
    ['the Department for Education (DfE)', 'DfE = Department for Education'],
    ['Serious and Organised Crime (SOC; see page 9)', 'SOC = Serious and Organised Crime'],
    ['SERIOUS AND ORGANISED CRIME (SOC)', 'SOC = SERIOUS AND ORGANISED CRIME'],
  ])('%s', (text, expected) => {
    expect(defined(text)).toEqual([expected]);
  });

  it.each([
    ['The plan (2025) was agreed.'],
    ['Officers (PCSOs) walk the lanes.'],
    ['SOC (such as county lines, organised crime) harms us.'],
    ['a serious blight (ASB)'],
    ['the force (see Annex A)'],
    ['We met Mary (MacDonald) there.'],
    ['Crime fell (and ASB rose).'],
    ['((((((('],
    ['(VRP)'],
  ])('are not made of "%s"', (text) => {
    expect(defined(text)).toEqual([]);
  });

  it('are kept with the sentence and page that define them, and each definition once', () => {
    const sentences = [
      line('Community Safety Partnerships (CSPs) meet.', { id: 'a', page: 1 }),
      line('The community safety partnerships (CSP) met.', { id: 'b', page: 2 }),
      line('The Crown Solicitor’s Panel (CSP) sits.', { id: 'c', page: 5 }),
      line('Community Safety Partnerships (CSPs) meet.', { id: 'd', page: 7 }),
    ];
    expect(findAbbreviations(sentences)).toEqual([
      { short: 'CSP', long: 'Community Safety Partnerships', sentence: 'a', page: 1 },
      { short: 'CSP', long: 'Crown Solicitor’s Panel', sentence: 'c', page: 5 },
      { short: 'CSP', long: 'Community Safety Partnerships', sentence: 'd', page: 7 },
    ]);
  });

  it('are not looked for in Welsh', () => {
    expect(defined('y Bartneriaeth Lleihau Trais (BLT)', { language: 'cy' })).toEqual([]);
  });
});

describe('abbreviations of a glossary', () => {
  const glossary = { headingPath: ['Plan', 'Glossary of terms'] };
  it.each([
    ['VAWG – violence against women and girls', 'VAWG = violence against women and girls'],
    ['ROCU: Regional Organised Crime Unit', 'ROCU = Regional Organised Crime Unit'],
    ['PCC: Police and Crime Commissioner, who is elected', 'PCC = Police and Crime Commissioner'],
    ['Violence against women and girls – VAWG', 'VAWG = Violence against women and girls'],
  ])('a line "%s" is one by its letters', (text, expected) => {
    expect(defined(text)).toEqual([expected]);
  });

  it('a line whose letters do not fit counts under the heading of a glossary only', () => {
    expect(defined('Gold: the commander of an event')).toEqual([]);
    expect(defined('4Ps: pursue, prevent, protect and prepare', glossary)).toEqual([
      '4P = pursue, prevent, protect and prepare',
    ]);
    expect(defined('4Ps: pursue, prevent, protect and prepare')).toEqual([]);
    expect(defined('PCC: We thank him')).toEqual([]);
  });

  it('entries that run on in one paragraph are told apart', () => {
    const text = 'ASB Anti-social behaviour CSP Community safety partnership NCA National Crime Agency';
    expect(defined(text, glossary)).toEqual([
      'ASB = Anti-social behaviour',
      'CSP = Community safety partnership',
      'NCA = National Crime Agency',
    ]);
  });

  it('a short form alone in a line is explained by the next line, where the letters fit', () => {
    expect(findAbbreviations([line('VRP:'), line('Violence Reduction Partnership')])).toMatchObject([
      { short: 'VRP', long: 'Violence Reduction Partnership' },
    ]);
    expect(findAbbreviations([line('NHS'), line('We fund two hubs.')])).toEqual([]);
  });

  const cell = (text: string, row: RowCell[]) => ({
    text,
    row,
    table: { table: 0, row: 1, column: 0, header: null, rowHeader: null, isHeader: false },
  });
  it('a row of a table explains the short form in one of its cells', () => {
    const row = [{ header: null, text: 'Regional organised crime unit', says: null }];
    expect(findAbbreviations([line('', cell('ROCU', row))])).toMatchObject([
      { short: 'ROCU', long: 'Regional organised crime unit' },
    ]);
    const meaning = [{ header: 'Meaning', text: 'Doors with locks', says: null }];
    expect(findAbbreviations([line('', cell('SBD', meaning))])).toMatchObject([{ long: 'Doors with locks' }]);
    const lead = [{ header: 'Action', text: 'Open two hubs', says: null }];
    expect(findAbbreviations([line('', cell('PCC', lead))])).toEqual([]);
  });
});

describe('reading for abbreviations', () => {
  it('ends on any text, with long forms that stand in it', () => {
    const part = fc.constantFrom(
      '(',
      ')',
      'OCG',
      'OCGs',
      'organised',
      'crime',
      'group',
      ', ',
      'hereafter',
      '“',
      '–',
      ': ',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join(' ');
        for (const { long } of findAbbreviations([line(text)])) expect(text).toContain(long);
      }),
    );
  });

  it('takes time in line with the length of hostile text', () => {
    const texts = ['(', '(A', 'AB (', 'hereafter ', 'A B C D (ABCD) ', 'VAWG: ', ' '].map((part) =>
      part.repeat(5_000),
    );
    const before = performance.now();
    for (const text of texts) findAbbreviations([line(text), line(text, { headingPath: ['Glossary'] })]);
    expect(performance.now() - before).toBeLessThan(6_000);
  });
});
