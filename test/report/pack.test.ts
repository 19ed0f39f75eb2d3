import { describe, expect, it } from 'vitest';
import { type Comparison, type Intervention, PcpError } from '../../src/model/index.ts';
import { renderPack } from '../../src/report/pack/render-pack.ts';
import { fictionalComparison } from './fixture.ts';
import { readDocx } from './read-docx.ts';
import { glossary, templates, visibleText } from './setup.ts';

const comparison = fictionalComparison();
const pack = async (theme = 'prevention', force = 'ashmoor', of: Comparison = comparison) => {
  const files = await renderPack(of, { templates, glossary }, { theme, force });
  const html = String(files[0]!.content);
  return { files, html, text: visibleText(html), docx: readDocx(files[1]!.content as Uint8Array) };
};
const ashmoor = comparison.forces[0]!.editions[0]!;
const made = await pack();
const notices = [
  'Working copy: machine reading, 0% checked by a person',
  'This describes what published plans say, not what forces do. Work on organised crime is often set out in regional or restricted documents.',
  'Fictional sample: the areas, people and plans in this report do not exist.',
];

/** The figures of a pack, by what they are of. */
const figures = (rows: readonly (readonly string[])[]): Map<string, string> =>
  new Map(rows.map(([what, many]) => [what!, many!.replace(/\s/g, ' ')]));

describe('a funding evidence pack', () => {
  it('is a page and a Word document, named after area and theme', () => {
    expect(made.files.map(({ path }) => path)).toEqual([
      'ashmoor-prevention.html',
      'ashmoor-prevention.docx',
    ]);
  });

  it('says first what it is and what it is not, in both', () => {
    const [copy, describes, fictional] = notices;
    expect(made.text.slice(0, 600)).toContain(`${copy} ${describes} ${fictional}`);
    expect(made.docx.paragraphs.slice(0, 3).map(({ text }) => text)).toEqual(notices);
  });

  it('carries working copy and fictional sample on every page of the Word document', () => {
    expect(made.docx.part('word/header1.xml')).toContain(`${notices[0]} · Fictional sample`);
    expect(made.docx.part('word/footer1.xml')).toContain('NUMPAGES');
  });

  it('holds the same figures as the comparison, in both', () => {
    const { both } = ashmoor.themes.prevention;
    if (both.state !== 'figure') throw new Error('the fixture has prevention');
    const inDocx = figures(made.docx.tables[0]!);
    expect(inDocx.get('Undertakings on the subject, of all in the plan')).toMatch(
      new RegExp(`^${both.undertakings} of ${ashmoor.counts.undertakings}\\b`),
    );
    expect(inDocx.get('Of these firm')).toBe(String(both.firm));
    expect(inDocx.get('Of these firm and checkable')).toBe(String(both.checkable));
    expect(inDocx.get('Of these soft')).toBe(String(both.soft));
    expect(inDocx.get('Wishes, counted apart')).toBe(String(both.wishes));
    expect(inDocx.get('Priorities, counted apart')).toBe(String(both.priorities));
    const gaps = comparison.gaps.filter(
      ({ force, facet }) => force === 'ashmoor' && facet === 'prevention',
    ).length;
    expect(inDocx.get('Subjects under it that were not found')).toMatch(new RegExp(`^${gaps} of `));
    for (const [what, many] of inDocx) expect(made.text).toContain(`${what} ${many}`);
  });

  it('holds as many undertakings as the row "seek funding" of the 2020 table says', () => {
    const [point] = comparison.alignment!.recommendations.find(({ id }) => id === 'seek-funding')!.points;
    const { count } = point!.areas.find(({ force }) => force === 'ashmoor')!;
    expect(made.text).toContain(`What the plan undertakes ${count} undertakings`);
  });

  it('has every undertaking on the theme with its words and page, in both', () => {
    const { both } = ashmoor.themes.prevention;
    const said = both.state === 'figure' ? both.statements : [];
    const undertakings = ashmoor.statements.filter(
      (one) => said.includes(one.id) && one.kind === 'commitment' && one.strength !== 'aspiration',
    );
    const quotes = made.docx.paragraphs.filter(({ style }) => style === 'Quote').map(({ text }) => text);
    expect(undertakings.length).toBeGreaterThan(3);
    for (const { quote, places } of undertakings) {
      expect(made.text).toContain(quote.replace(/\s+/g, ' '));
      const at = made.docx.paragraphs.findIndex(({ text }) => text === quote);
      const pages = places.map(({ page }) => page).sort((a, b) => a! - b!);
      expect(made.docx.paragraphs[at + 1]).toMatchObject({ style: 'QuoteSource' });
      expect(made.docx.paragraphs[at + 1]!.text).toMatch(new RegExp(`^p\\. ${pages[0]}\\b`));
    }
    expect(quotes.slice(0, undertakings.length).sort()).toEqual(
      undertakings.map(({ quote }) => quote).sort(),
    );
  });

  it('has the same sections and the same words in both, in the same order', () => {
    const headings = made.docx.paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
    expect(headings).toEqual([...made.html.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, text]) => text));
    expect(headings).toEqual([
      'In short',
      'What the plan undertakes',
      'What was not found in the plan',
      'What the evidence says',
      'Who already undertakes it',
      'What could be evaluated',
      'How sure this is',
    ]);
    let from = made.text.indexOf('In short');
    for (const { text } of made.docx.paragraphs.slice(5, -1)) {
      // Where a quote stands and its marks are one line in Word and set apart on the page.
      const words = text.replace(/\s+/g, ' ').replaceAll(' · ', ' ').trim();
      const at = made.text.indexOf(words, from);
      expect(at, words).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  it('gives quality, place of reading and verdict of what an undertaking names', async () => {
    const naming = comparison.forces.find(({ editions }) =>
      editions[0]!.evidence.some(({ intervention }) => intervention === 'hot-spots'),
    )!;
    const { text, docx } = await pack('prevention', naming.force);
    expect(text).toContain('Hot spots policing Crime or harm fell.');
    expect(docx.tables.find(([header]) => header![0] === 'Source')).toEqual([
      ['Source', 'What was evaluated', 'What was found', 'Quality', 'About organised crime', 'Seen where'],
      [
        'Made, U. and Up, N. (2020). Hot spots policing: a review. Journal of Samples',
        'Hot spots policing',
        'recorded crime: small fall',
        'EMMIE: high',
        'No',
        "publisher's page",
      ],
    ]);
    expect(text).toContain('(of 3 interventions, as at 2026-11-01)');
  });

  it('links to no mirror and to no file beside it', () => {
    const targets = [...made.docx.part('word/_rels/document.xml.rels').matchAll(/Target="(https?:[^"]*)"/g)];
    for (const [, target] of targets) expect(target).toBe('https://example.org/review');
    expect(made.html).not.toMatch(/href="(?!#|https:\/\/example\.org\/review)/);
  });

  it('is the same bytes each time, whatever ids the library draws for links', async () => {
    const first = await pack('organised-crime');
    const links = first.docx.part('word/_rels/document.xml.rels');
    expect(links).toContain('Id="rIdLink1"');
    for (let time = 0; time < 20; time += 1) {
      const again = await pack('organised-crime');
      for (const [index, { content }] of first.files.entries())
        expect(
          Buffer.from(again.files[index]!.content as string).equals(Buffer.from(content as string)),
        ).toBe(true);
    }
  });

  it('claims no hour of making', () => {
    expect(made.docx.part('docProps/core.xml')).not.toMatch(/<dcterms|\d{4}-\d{2}-\d{2}T/);
    expect(made.docx.parts[0]).toBe('[Content_Types].xml');
  });

  it('is of a theme or category in any case of letters', async () => {
    expect((await pack('Prevention', 'Ashmoor')).text).toBe(made.text);
    expect((await pack('prv-EARLY', 'brackwater')).files[0]!.path).toBe('brackwater-prv-early.html');
  });

  it('can be of one category', async () => {
    const { text, files } = await pack('PRV-early', 'brackwater');
    expect(files[0]!.path).toBe('brackwater-prv-early.html');
    expect(text).toContain('Evidence for a funding bid: Early intervention, Brackwater');
  });
});

describe('what an evidence pack says of related evidence', async () => {
  const base = comparison.evidenceBase.interventions[0]!;
  const study = (id: string, label: string, more: Partial<Intervention>): Intervention => ({
    ...base,
    id,
    label,
    outcome: 'offending',
    direction: 'reduces',
    effect: 'Fewer come back',
    categories: ['PRV-early'],
    ...more,
  });
  const copy = {
    verdict: null,
    verdictWithheld: 'read in a library catalogue',
    checkedAgainstOriginal: false,
  };
  const added = [
    study('visits', 'Prison visits', {
      direction: 'increases',
      effect: 'Offending can rise',
      verdict: 'waits-for-person',
    }),
    study('lights', 'Street lighting', { ...copy, seenIn: 'mirror' }),
    study('arts', 'Arts', { ...copy, direction: 'not known', verdictWithheld: 'no result was read' }),
    study('elsewhere', 'Something else', { categories: ['SOC-drugs'] }),
  ];
  const withEvidence = (basis: 'category' | 'wording'): Comparison => {
    const changed = structuredClone(comparison);
    const figures = changed.forces[0]!.editions[0]!;
    const early = figures.cells.prevention?.['PRV-early'];
    if (early?.state !== 'figure') throw new Error('the fixture has early help');
    const statement = early.statements[0]!;
    const links =
      basis === 'wording'
        ? {
            evidence: added.map(({ id, verdict }) => ({ statement, intervention: id, words: '', verdict })),
            related: {},
          }
        : { evidence: [], related: Object.fromEntries(added.map(({ id }) => [id, [statement]])) };
    return {
      ...changed,
      evidenceBase: {
        ...changed.evidenceBase,
        interventions: [...changed.evidenceBase.interventions, ...added],
      },
      forces: [
        {
          ...changed.forces[0]!,
          editions: [{ ...figures, ...links }, ...changed.forces[0]!.editions.slice(1)],
        },
        ...changed.forces.slice(1),
      ],
    };
  };
  const related = await pack('prevention', 'ashmoor', withEvidence('category'));
  const named = await pack('prevention', 'ashmoor', withEvidence('wording'));
  const tableOf = (caption: string) =>
    related.docx.tables.find((rows) => rows.some((row) => row.includes(caption))) ?? [];

  it('gives what was found, and why there is no verdict, in both', () => {
    const row = tableOf('Street lighting').find(([label]) => label === 'Street lighting')!;
    expect(row.slice(1, 3)).toEqual([
      'Offending: reduces. Fewer come back.',
      'Read in a library catalogue, so no verdict is given.',
    ]);
    for (const words of row) expect(related.text).toContain(words);
  });

  it('puts possible harm apart, with a warning, in both', () => {
    expect(tableOf('Street lighting').map(([label]) => label)).not.toContain('Prison visits');
    expect(tableOf('Prison visits')[1]!.slice(1, 3)).toEqual([
      'Offending: increases. Offending can rise.',
      'Waits for a person',
    ]);
    const warning = 'Warning: a study found more of what was to be prevented where this was tried.';
    const at = related.text.indexOf(warning);
    expect(at).toBeGreaterThan(related.text.indexOf('Street lighting'));
    expect(at).toBeLessThan(related.text.indexOf('Prison visits'));
    expect(related.docx.paragraphs.some(({ text }) => text.startsWith(warning))).toBe(true);
  });

  it('counts what is on another subject or has no finding, and lists it not', () => {
    expect(related.text).toContain('2 more interventions that the evidence base links');
    expect(related.text).not.toContain('Something else');
  });

  it('says of what was read in a copy why there is no verdict, and calls its effect not open', () => {
    expect(named.text).toContain('Street lighting Read in a library catalogue, so no verdict is given.');
    expect(named.text).not.toContain('whose effect is open');
  });

  it('warns of possible harm where an undertaking names it', () => {
    expect(named.text).toContain('Prison visits Warning: possible harm.');
  });
});

describe('hostile words', () => {
  const evil = `</w:t></w:r><w:p/> & <script>alert(1)</script>\u0001 \u202Ekcab "x' {{markup this}}`;
  const changed = structuredClone(comparison) as {
    forces: { editions: { statements: { quote: string; leadIn: string | null }[] }[] }[];
  };
  for (const statement of changed.forces[0]!.editions[0]!.statements) {
    statement.quote = evil;
    statement.leadIn = evil;
  }

  it('of a plan stand as text in both', async () => {
    const { html, docx } = await pack('prevention', 'ashmoor', changed as Comparison);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(1)');
    const shown = evil.replace('\u0001', '[U+0001]').replace('\u202E', '[U+202E]');
    expect(docx.paragraphs.filter(({ style }) => style === 'Quote')[0]!.text).toBe(shown);
    expect(docx.part('word/document.xml')).not.toMatch(/<script|\u202E/);
    expect(docx.part('word/document.xml')).not.toContain('\u0001');
  });
});

describe('what there is no pack of', () => {
  const refusal = async (theme: string, force: string): Promise<PcpError> => {
    const error = await pack(theme, force).catch((thrown: unknown) => thrown);
    if (error instanceof PcpError) return error;
    throw new Error('not refused');
  };

  it('an unknown theme: told with the themes and categories', async () => {
    const { message, hint, exitCode } = await refusal('wizards', 'ashmoor');
    expect(message).toContain('"wizards"');
    expect(hint).toContain('prevention, organised-crime, community-resilience');
    expect(hint).toContain('PRV-early');
    expect(exitCode).toBe(2);
  });

  it('an unknown area: told with the areas that have a compared plan', async () => {
    const { message, hint, exitCode } = await refusal('prevention', 'atlantis');
    expect(message).toContain('"atlantis"');
    expect(hint).toContain('ashmoor, brackwater');
    expect(exitCode).toBe(2);
  });

  it('an area whose plan is not compared: told why', async () => {
    const { message } = await refusal('prevention', 'unknown');
    expect(message).toBe(
      'No plan of "unknown" is compared in the last run: No edition of known area and status.',
    );
  });
});
