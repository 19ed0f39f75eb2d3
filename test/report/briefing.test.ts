import { describe, expect, it } from 'vitest';
import { type Comparison, PcpError, steps, themes } from '../../src/model/index.ts';
import { printable } from '../../src/report/printable.ts';
import { fictionalComparison } from './fixture.ts';
import { hostileComparison, hostileQuotes } from './hostile-plan.ts';
import { readDocx } from './read-docx.ts';
import { cellsOf, shownLine } from './read-markdown.ts';
import { glossary, renderAsked } from './setup.ts';

const comparison = fictionalComparison();
const [ashmoor] = comparison.forces[0]!.editions;
const docxOf = async (force: string, of: Comparison = comparison) => {
  const files = await renderAsked(of, ['docx'], { only: [force] });
  return readDocx(files[0]!.content as Uint8Array);
};
const docx = await docxOf('ashmoor');
const tableWith = (header: string) => docx.tables.find(([first]) => first!.includes(header))!;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('a briefing', () => {
  it('is made for each compared area, or for those that are asked for', async () => {
    const paths = (await renderAsked(comparison, ['docx'])).map(({ path }) => path);
    const compared = comparison.forces.filter((area) => area.compared !== null);
    expect(paths).toEqual(compared.map(({ force }) => `briefings/${force}.docx`).sort());
    const one = await renderAsked(comparison, ['docx', 'markdown'], { only: ['ashmoor'] });
    expect(one.map(({ path }) => path)).toEqual(['briefings/ashmoor.docx', 'briefings/ashmoor.md']);
  });

  it('is refused for an area without a compared plan, with those that have one', async () => {
    const refused = renderAsked(comparison, ['docx'], { only: ['unknown'] });
    await expect(refused).rejects.toThrow(PcpError);
    await expect(refused).rejects.toMatchObject({ code: 'unknown-area', exitCode: 2 });
  });

  it('says first what it is and what it is not, and carries it on every page', () => {
    expect(docx.paragraphs.slice(0, 4).map(({ text }) => text)).toEqual([
      'Working copy: machine reading, 0% checked by a person',
      'This describes what published plans say, not what forces do. Work on organised crime is often set out in regional or restricted documents.',
      'Fictional sample: the areas, people and plans in this report do not exist.',
      'Briefing: Ashmoor',
    ]);
    expect(docx.part('word/header1.xml')).toContain('0% checked by a person · Fictional sample');
  });

  it('has its sections in the order in which they are read', () => {
    const headings = docx.paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
    expect(headings).toEqual([
      'In short',
      'How far it goes on each theme',
      'Beside the other plans',
      'In the plan’s own words',
      'What the evidence says',
      'What was not found, and who undertakes it',
      'How it was read',
    ]);
  });

  it('holds the findings and figures of the comparison', () => {
    const text = docx.paragraphs.map((one) => one.text).join('\n');
    for (const finding of comparison.findings.filter((one) => one.text.startsWith('Ashmoor: ')))
      expect(text).toContain(finding.text);
    const { counts } = ashmoor!;
    const figures = new Map(tableWith('How many').map(([what, many]) => [what!, plain(many!)]));
    expect(figures.get('Undertakings, firm or soft')).toBe(String(counts.undertakings));
    expect(figures.get('Of these firm')).toMatch(new RegExp(`^${counts.firm} of ${counts.undertakings}\\b`));
    expect(figures.get('Of these firm and checkable')).toMatch(new RegExp(`^${counts.checkable} of `));
    expect(figures.get('Wishes, counted apart')).toBe(String(counts.wishes));
  });

  it('gives each theme at both widths its step, counts and pages', () => {
    const rows = tableWith('Furthest step').slice(1);
    const cells = themes.flatMap((theme) => {
      const { narrow, both, shareNarrow, shareBoth } = ashmoor!.themes[theme];
      return theme === 'prevention'
        ? [{ cell: both, share: shareBoth }]
        : [
            { cell: narrow, share: shareNarrow },
            { cell: both, share: shareBoth },
          ];
    });
    expect(rows).toHaveLength(cells.length);
    for (const [at, { cell, share }] of cells.entries()) {
      if (cell.state !== 'figure') throw new Error('the fixture has figures on every theme');
      const [, step, undertakings, firm, checkable, wishes, pages] = rows[at]!;
      expect(step).toBe(glossary.step![cell.step]!.label);
      expect(plain(undertakings!)).toMatch(new RegExp(`^${share.part} of ${share.whole}\\b`));
      expect([firm, checkable, wishes]).toEqual([cell.firm, cell.checkable, cell.wishes].map(String));
      expect(pages).toBe(`p. ${cell.pages.join(', ')}`);
    }
  });

  it('puts every subject of the themes under the step that the plan reaches on it, once', () => {
    const [header, ...rows] = tableWith('Prevention').filter((row) => row.length === 4);
    for (const [column, theme] of ['prevention', 'organised-crime', 'community-resilience'].entries())
      for (const { code, label } of comparison.categories.filter(({ facet }) => facet === theme)) {
        const cell = ashmoor!.cells[theme]![code]!;
        const under = rows
          .filter((row) => row[column + 1]!.split('; ').includes(label))
          .map(([step]) => step);
        expect(under, label).toEqual('step' in cell ? [glossary.step![cell.step]!.label] : []);
      }
    expect(header![0]).toBe('Step');
    const order = rows.map(([step]) => steps.findIndex((id) => glossary.step![id]!.label === step));
    expect(order).toEqual([...order].sort((a, b) => b - a));
  });

  it('quotes undertakings in their own words with their pages, each once', () => {
    const quotes = docx.paragraphs.flatMap(({ style, text }, at) =>
      style === 'Quote' ? [{ text, where: docx.paragraphs[at + 1]!.text }] : [],
    );
    expect(quotes.length).toBeGreaterThan(5);
    expect(new Set(quotes.map(({ text }) => text)).size).toBe(quotes.length);
    for (const { text, where } of quotes) {
      const said = ashmoor!.statements.find(({ quote }) => quote === text)!;
      expect(said.kind).toBe('commitment');
      const [page] = said.places.map((place) => place.page).sort((a, b) => a! - b!);
      expect(where).toMatch(new RegExp(`^p\\. ${page}\\b`));
    }
  });

  it('names what was not found on the themes, and every area that undertakes it', () => {
    const subjects = ['prevention', 'organised-crime', 'community-resilience', 'across'];
    const gaps = comparison.gaps.filter(
      ({ force, edition, facet }) =>
        force === 'ashmoor' && edition === 'ashmoor-2025' && subjects.includes(facet),
    );
    const rows = docx.tables.find(([header]) => header!.includes('Undertaken by'))?.slice(1) ?? [];
    const undertaken = gaps.filter(({ undertakenBy }) => undertakenBy.length > 0);
    expect(rows).toHaveLength(undertaken.length);
    for (const { facet, code, undertakenBy } of undertaken) {
      const label = comparison.categories.find((one) => one.facet === facet && one.code === code)!.label;
      const [, , by] = rows.find(([subject]) => subject === label)!;
      for (const { force } of undertakenBy)
        expect(by).toContain(comparison.forces.find((area) => area.force === force)!.name);
    }
  });

  it('states nothing as not found of a plan that could not be read', async () => {
    const unread = structuredClone(comparison) as Comparison;
    const edition = unread.forces[0]!.editions[0]! as { -readonly [key in 'cells' | 'themes']: unknown };
    const notRead = { state: 'not-read', why: 'its pages are pictures' };
    edition.cells = Object.fromEntries(
      Object.entries(ashmoor!.cells).map(([facet, cells]) => [
        facet,
        Object.fromEntries(Object.keys(cells).map((code) => [code, notRead])),
      ]),
    );
    edition.themes = Object.fromEntries(
      Object.entries(ashmoor!.themes).map(([theme, one]) => [
        theme,
        { ...one, narrow: notRead, both: notRead },
      ]),
    );
    const { paragraphs, tables } = await docxOf('ashmoor', unread);
    const text = paragraphs.map((one) => one.text).join('\n');
    expect(text).toContain('Nothing is said of what was not found. Its pages are pictures.');
    expect(tables.flat(2)).not.toContain('Not found');
  });

  it('gives verdict, quality and source of what the plan names', async () => {
    const naming = comparison.forces.find(({ editions }) =>
      editions[0]!.evidence.some(({ intervention }) => intervention === 'hot-spots'),
    )!;
    const { tables } = await docxOf(naming.force);
    const [, ...rows] = tables.find(([header]) => header![0] === 'What was tried')!;
    expect(rows.find(([tried]) => tried === 'Hot spots policing')!.slice(1, 5)).toEqual([
      'Crime or harm fell',
      'EMMIE: high',
      'Made, U. and Up, N. (2020). Hot spots policing: a review. Journal of Samples',
      'No',
    ]);
  });

  it('is the same bytes each time', async () => {
    const make = () => renderAsked(hostileComparison(), ['docx', 'markdown']);
    const [first, again] = [await make(), await make()];
    for (const [at, { path, content }] of first.entries())
      expect(Buffer.from(again[at]!.content as string).equals(Buffer.from(content as string)), path).toBe(
        true,
      );
  });
});

describe('a briefing in Markdown', () => {
  it('has the same words as the Word document, in the same order', async () => {
    const [file] = await renderAsked(comparison, ['markdown'], { only: ['ashmoor'] });
    const lines = String(file!.content)
      .split('\n')
      .filter((line) => !['', '>'].includes(line) && !/^\|(?: --- \|)+$/.test(line));
    const words = lines.flatMap((line) => (line.startsWith('| ') ? cellsOf(line) : [shownLine(line)]));
    const inWord = docx.paragraphs.map(({ text }) =>
      plain(text.replace('--format docx', '--format markdown')),
    );
    expect(words.filter((line) => line !== '')).toEqual(inWord.filter((line) => line !== ''));
  });

  it('stands beside an overview of all plans that leads to each', async () => {
    const files = await renderAsked(comparison, ['markdown']);
    const overview = String(files[0]!.content);
    expect(files[0]!.path).toBe('report.md');
    for (const { path } of files.slice(1)) expect(overview).toContain(`](<${path}>)`);
    for (const area of comparison.forces.filter(({ compared }) => compared !== null)) {
      const { counts } = area.editions.find(({ compared }) => compared)!;
      const row = overview.split('\n').find((line) => line.startsWith(`| [${area.name}](`))!;
      expect(cellsOf(row).slice(2, 6)).toEqual(
        [counts.undertakings, counts.firm, counts.checkable, counts.wishes].map(String),
      );
    }
  });
});

describe('hostile text of a plan', () => {
  const hostile = hostileComparison();

  it('stands in a Word document as text', async () => {
    const { paragraphs, part, parts } = await docxOf('ashmoor', hostile);
    const quotes = paragraphs.filter(({ style }) => style === 'Quote').map(({ text }) => text);
    const known = hostileQuotes.map((quote) => printable(quote));
    for (const quote of quotes)
      expect(known.some((one) => one.startsWith(quote.replace(/ …$/, '')))).toBe(true);
    for (const name of parts.filter((one) => one.endsWith('.xml'))) {
      expect(part(name).replace(/[\t\r\n]/g, '')).not.toMatch(/\p{Cc}/u);
      expect(part(name)).not.toMatch(/<script|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/);
    }
  });

  it('stands in Markdown as text on its own line, with nothing that a reader takes for markup', async () => {
    for (const { content } of await renderAsked(hostile, ['markdown'])) {
      const text = String(content);
      expect(text).not.toMatch(/<(?!briefings\/|https:\/\/)/);
      expect(text).not.toMatch(/(?<!\\)(?:\{|!\[|`|~|\$)/);
      expect(text).not.toMatch(/(?<!\\):\/\/(?!example\.org\/review>)/);
      expect(text).not.toMatch(/\]\((?!<(?:briefings\/[a-z0-9-]+\.md|https:\/\/[^<>\s]+)>\))/);
      expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }
    const [file] = await renderAsked(hostile, ['markdown'], { only: ['ashmoor'] });
    const quoted = String(file!.content)
      .split('\n')
      .filter((line) => line.startsWith('> '))
      .map(shownLine);
    const known = hostileQuotes.map((quote) => plain(printable(quote)));
    const found = known.filter((quote) => quoted.some((line) => quote.startsWith(line.replace(/ …$/, ''))));
    expect(found.length).toBeGreaterThan(5);
    expect(found).toContain(plain(hostileQuotes[0]!));
  });
});
