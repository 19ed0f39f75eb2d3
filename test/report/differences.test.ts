import { describe, expect, it } from 'vitest';
import { fictionalComparison } from './fixture.ts';
import { withDifferences } from './fixture-differences.ts';
import { readCsv } from './read-csv.ts';
import { fileText, render, visibleText } from './setup.ts';

const comparison = withDifferences();
const files = render(comparison, { formats: ['html'] });
const page = (path: string) => visibleText(fileText(files, path));
const rowOf = (html: string, table: string, area: string): string => {
  const rows = html.slice(html.indexOf(`id="${table}"`)).split('<tr>');
  return visibleText(`<tr>${rows.find((row) => row.includes(`>${area}</a>`)) ?? ''}`);
};

describe('who says more or less', () => {
  const html = fileText(files, 'differences.html');

  it('stands in words for every compared plan, with the share and what misreading leaves open', () => {
    expect(rowOf(html, 'bands-table', 'Ashmoor')).toContain('Says more 0%; may be 0% to 4%');
    expect(rowOf(html, 'bands-table', 'Brackwater')).toMatch(
      /Says about as much 5%; may be 4% to 9% Says less 5%/,
    );
    expect(rowOf(html, 'bands-table', 'Brackwater')).toContain('Cannot tell');
    expect(visibleText(html)).toContain('Middle half: 10% to 20%');
  });

  it('never shows a plan that was not read, or that undertakes too little, as one that says less', () => {
    const unread = rowOf(html, 'bands-table', 'Sampleshire 6');
    expect(unread).toContain('not read The text, or most of it, is in Welsh');
    expect(unread).not.toContain('Says');
    expect(rowOf(html, 'bands-table', 'Sampleshire 5')).not.toContain('Says');
    expect(rowOf(html, 'bands-table', 'Sampleshire 5')).toContain('Too few undertakings');
  });

  it('says why it is told of no plan', () => {
    const why = {
      ...comparison,
      bands: { draws: 1000, texts: 0, why: 'errors were not measured', measures: [] },
    };
    expect(visibleText(fileText(render(why, { formats: ['html'] }), 'differences.html'))).toContain(
      'It is not told of any plan here. Errors were not measured.',
    );
    const { bands: _, ...none } = comparison;
    expect(visibleText(fileText(render(none, { formats: ['html'] }), 'areas/ashmoor.html'))).toContain(
      'How often the machine is right was not measured',
    );
  });
});

describe('the first page', () => {
  const index = fileText(files, 'index.html');

  it('gives no nought to a plan that was not read, where it counts what joins organised crime with communities', () => {
    expect(rowOf(index, 'joint-table', 'Sampleshire 6')).toMatch(/Sampleshire 6(?: not read){5} /);
    expect(rowOf(index, 'glance-table', 'Sampleshire 6')).toContain('final, not read well enough');
    expect(rowOf(index, 'glance-table', 'Ashmoor')).not.toContain('not read');
  });

  it('says "none found", and no noughts, of a plan in which nothing was found that joins the two', () => {
    const made = structuredClone(comparison) as { forces: { editions: { joint: object }[] }[] } & object;
    const joint = made.forces[0]!.editions[0]!.joint as Record<string, unknown>;
    Object.assign(joint, { inSentence: [], inList: [], inSection: [] });
    const html = fileText(render(made as typeof comparison, { formats: ['html'] }), 'index.html');
    expect(rowOf(html, 'minute-caption', 'Ashmoor')).toMatch(/^ ?Ashmoor none found /);
  });
});

describe('beside the other plans', () => {
  it('nothing is told of what is not in a plan that was not read', () => {
    const unread = page('areas/sampleshire-6.html').split('Undertaken in at least two thirds')[1]!;
    expect(unread.slice(0, 120)).toContain('with no undertaking found here Not told.');
    expect(page('areas/ashmoor.html')).not.toContain('Not told.');
    expect(rowOf(fileText(files, 'index.html'), 'minute', 'Sampleshire 6')).not.toContain('nothing');
  });
});

describe('what is given only where no other category fits', () => {
  const words = (made: typeof comparison) => {
    const written = render(made, { formats: ['html'] });
    const section = (path: string, from: string, to: string) => {
      const html = fileText(written, path);
      return visibleText(html.slice(html.indexOf(from), html.indexOf(to)));
    };
    return made.forces
      .filter(({ compared }) => compared !== null)
      .map(({ force }) => section(`areas/${force}.html`, 'id="beside-others"', 'id="differs"'))
      .join(' ');
  };

  it('is not what a plan says more or less of than others', () => {
    const said = words(comparison);
    const told = comparison.categories.find(({ label }) => said.includes(`${label} : `))!;
    const alone = {
      ...comparison,
      categories: comparison.categories.map((one) => (one === told ? { ...one, onlyAlone: true } : one)),
    };
    expect(words(alone)).not.toContain(`${told.label} : `);
  });
});

describe("a plan's own words", () => {
  it('stand on its page with how often it and the others use them', () => {
    expect(page('areas/ashmoor.html')).toContain('lantern 9 times 4 none in no other plan');
    expect(page('areas/ashmoor.html')).toContain('harbour 6 times 3 4 about 4 times as often');
  });

  it('are told apart from a plan without any and from one that was not read', () => {
    expect(page('areas/calderfen-and-soke.html')).toContain('No word is used at least twice as often');
    expect(page('areas/sampleshire-6.html')).not.toContain('No word is used at least twice as often');
  });
});

describe('plans most alike', () => {
  it('are named with what makes them so, subjects by their labels', () => {
    expect(page('areas/ashmoor.html')).toContain(
      'Brackwater , 0.91 of 1: Early intervention, Organised crime groups',
    );
    expect(page('differences.html')).toContain('0.30 harbour, <i>lantern</i>');
  });

  it('carry a mark where one was not read well enough', () => {
    expect(page('areas/brackwater.html')).toContain('Sampleshire 6 Not read well enough , 0.50 of 1');
  });
});

describe('wording that plans share', () => {
  const html = fileText(files, 'shared-wording.html');

  it('stands with its page in both plans, implies no direction and says what was set aside', () => {
    const text = visibleText(html);
    expect(text).toContain('No direction is implied');
    expect(text).toContain(
      'Set aside: 12 runs of eight words that four plans or more print, and 1 passage that names a law',
    );
    expect(text).toContain('14 words: Ashmoor , p. 4 · Brackwater , p. 4');
    expect(html).toContain('href="https://example.org/plans/ashmoor.pdf#page=4"');
    expect(html).toContain('href="areas/brackwater.html#s-st-1"');
  });

  it('leads from the page of an area to the pair', () => {
    expect(fileText(files, 'areas/ashmoor.html')).toContain(
      'href="../shared-wording.html#pair-ashmoor--brackwater"',
    );
    expect(html).toContain('id="pair-ashmoor--brackwater"');
  });

  it('says so where there is none', () => {
    const none = { ...comparison, sharedWording: { pairs: [], setAside: { inManyPlans: 0, ofLaw: 0 } } };
    const made = render(none, { formats: ['html'] });
    expect(visibleText(fileText(made, 'shared-wording.html'))).toContain('No two plans here have a passage');
    expect(visibleText(fileText(made, 'areas/ashmoor.html'))).toContain('None was found.');
  });
});

describe('a comparison of one plan', () => {
  it('has no page of differences, and no link to one', () => {
    const made = render(fictionalComparison(1), { formats: ['html'] });
    expect(made.map(({ path }) => path)).not.toContain('differences.html');
    for (const { content } of made) expect(String(content)).not.toContain('differences.html');
  });
});

describe('the tables', () => {
  const tables = render(comparison, { formats: ['csv'] });
  const table = (path: string) => {
    const [header, ...rows] = readCsv(fileText(tables, path));
    return rows.map((row) => Object.fromEntries(row.map((value, at) => [header![at]!, value])));
  };

  it('give every compared plan a row a measure, with why where no band is told', () => {
    const rows = table('bands.csv');
    expect(rows).toHaveLength(6 * 4);
    expect(rows.find(({ area }) => area === 'sampleshire-6')).toMatchObject({
      band: '',
      share: '',
      why: 'the text, or most of it, is in Welsh, which is not tagged',
    });
    expect(rows.find(({ area }) => area === 'brackwater')).toMatchObject({
      band: 'about-as-much',
      share: '0.05',
    });
  });

  it('hold words, likeness and passages as they are, but for the guard', () => {
    expect(table('distinctive-words.csv')[1]).toMatchObject({
      area: 'ashmoor',
      word: "'=harbour",
      times: '6',
    });
    expect(table('likeness.csv')[0]).toMatchObject({ by: 'subject', drivers: 'PRV-early | SOC-general' });
    expect(table('shared-wording.csv')[0]).toMatchObject({
      first: 'ashmoor',
      second: 'brackwater',
      pair_passages: '9',
      length: '14',
      first_page: '4',
    });
  });

  it('give the themes with the words that go furthest', () => {
    const [row] = table('themes.csv').filter(
      ({ area, theme }) => area === 'ashmoor' && theme === 'prevention',
    );
    expect(row!.quote).toContain('Fund two more youth workers');
  });
});

describe('words of a plan', () => {
  it('show as text wherever they stand', () => {
    const evil = '<script>alert(1)</script>{{x}}\u202E';
    const changed = structuredClone(comparison) as unknown as {
      distinctive: { words: { word: string }[] }[];
      similarity: { byWording: { drivers: string[] }[] };
      sharedWording: { pairs: { passages: { words: string }[] }[] };
    };
    changed.distinctive[0]!.words[0]!.word = evil;
    changed.similarity.byWording[0]!.drivers[0] = evil;
    changed.sharedWording.pairs[0]!.passages[0]!.words = evil;
    const made = render(changed as unknown as typeof comparison, { formats: ['html'] });
    for (const path of ['differences.html', 'shared-wording.html', 'areas/ashmoor.html']) {
      const html = fileText(made, path);
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('\u202E');
      expect(visibleText(html)).toContain('<script>alert(1)</script>{{x}}[U+202E]');
    }
  });
});
