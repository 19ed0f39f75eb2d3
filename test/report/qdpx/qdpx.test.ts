import { beforeAll, describe, expect, it } from 'vitest';
import { codebookOf } from '../../../src/taxonomy/exchange/qdc/codebook.ts';
import { writeCodebook } from '../../../src/taxonomy/exchange/qdc/write.ts';
import { ownTaxonomy } from '../../taxonomy/exchange/made.ts';
import { hostileComparison } from '../hostile-plan.ts';
import { renderAsked } from '../setup.ts';
import { type WithTexts, withTexts } from '../with-texts.ts';
import { all, faultsOf, type Project, readProject } from './read-qdpx.ts';

const made = withTexts();
const places = ({ comparison }: WithTexts) =>
  comparison.forces.flatMap(({ editions }) =>
    editions.flatMap(({ documents, statements }) =>
      statements
        .filter(({ kind }) => kind === 'commitment')
        .flatMap((statement) =>
          statement.places.map((place) => ({
            statement,
            place,
            document: documents.find(({ id }) => id === place.document)!,
          })),
        ),
    ),
  );
const sourceFile = (document: string) => new TextEncoder().encode(`file of ${document}`);

async function projectOf({ comparison, readText }: WithTexts, options: object = {}, handedIn: object = {}) {
  const [file] = await renderAsked(comparison, ['qdpx'], { handedIn: { readText, ...handedIn }, ...options });
  return file!.content as Uint8Array;
}

let whole: Project;
let bare: Project;
beforeAll(async () => {
  whole = readProject(await projectOf(made, {}, { sourceFile }));
  bare = readProject(await projectOf(made, { sources: { 'brackwater-2025-doc': '../plans/a%20plan.pdf' } }));
});

describe('a project for programs in which people code texts', () => {
  it('is valid by the structure that the standard publishes, with sources and without', async () => {
    expect(await faultsOf(whole.xml)).toEqual([]);
    expect(await faultsOf(bare.xml)).toEqual([]);
    expect(await faultsOf(whole.xml.replace(/startPosition="\d+"/, ''))).not.toEqual([]);
    expect(await faultsOf(whole.xml.replace(/targetGUID="./, 'targetGUID="g'))).not.toEqual([]);
  });

  it('holds every printing of every commitment, at the words of its quote', () => {
    const expected = places(made);
    expect(expected.length).toBeGreaterThan(50);
    expect(whole.spans).toHaveLength(expected.length);
    const said = (words: readonly (string | null)[]) => [...words].sort();
    expect(said(whole.spans.map(({ source, words }) => `${source}: ${words}`))).toEqual(
      said(expected.map(({ document, statement }) => `${document.name}: ${statement.quote}`)),
    );
    for (const { words, description } of whole.spans) expect(description).toBe(words);
  });

  it('gives each the names of its categories and how far it goes', () => {
    const labels = new Map(made.comparison.categories.map(({ code, label }) => [code, label]));
    for (const { statement } of places(made)) {
      const found = whole.spans.filter(({ description }) => description === statement.quote);
      for (const span of found)
        expect(span.codes).toEqual(expect.arrayContaining(statement.codes.map((code) => labels.get(code)!)));
    }
    const far = ['Wish', 'Soft undertaking', 'Firm undertaking', 'Firm and checkable'];
    for (const { codes } of whole.spans) expect(codes.some((name) => far.includes(name))).toBe(true);
  });

  it('gives the page and the rectangle round the words, from the bottom left, on each page they are on', () => {
    const onPages = places(made).filter(({ document }) => document.format === 'pdf');
    const rectangles = whole.spans.flatMap(({ pages }) => pages);
    expect(rectangles).toHaveLength(
      onPages.reduce((sum, { place }) => sum + new Set(place.boxes.map(({ page }) => page)).size, 0),
    );
    const one = onPages.find(({ place }) => new Set(place.boxes.map(({ page }) => page)).size === 1)!;
    const pagesOf = whole.spans.filter(({ description }) => description === one.statement.quote);
    // Boxes of 842 points of page: from 700 to 722 from the top, from 50 to 450.5 from the left.
    expect(pagesOf.flatMap(({ pages }) => pages)).toContainEqual({
      page: one.place.page,
      left: 50,
      top: 142,
      right: 451,
      bottom: 120,
    });
    const both = whole.spans.find(({ pages }) => pages.length === 2)!;
    expect(both.pages[1]!.page).toBe(both.pages[0]!.page + 1);
  });

  it('counts positions in characters of Unicode, not in halves of them', () => {
    const [first] = whole.spans;
    expect(first!.start).toBe([...'🏴 A plan.\nBefore it. '].length);
  });

  it('holds the files and the texts as read only where sources were asked for', () => {
    const documents = made.comparison.forces.flatMap(({ editions }) =>
      editions.flatMap((one) => one.documents),
    );
    expect(bare.names).toEqual(['project.qde']);
    expect(bare.spans.every(({ words }) => words === null)).toBe(true);
    expect(bare.xml).not.toContain('internal://');
    expect(bare.xml).toContain('path="relative:///../plans/a plan.pdf"');
    expect(whole.names).toHaveLength(1 + 2 * documents.length);
    expect(bare.spans.map(({ start, end }) => [start, end])).toEqual(
      whole.spans.map(({ start, end }) => [start, end]),
    );
  });

  it('says that a machine coded it, that it is a working copy, and that it is fictional', () => {
    expect(all(whole.root, 'User').map(({ attributes }) => attributes.name)).toEqual([
      'pcp: machine reading, not checked by a person',
    ]);
    expect(whole.xml).toContain('Working copy: machine reading, 0% checked by a person.');
    expect(whole.root.attributes.name).toContain('fictional sample');
  });

  it('is the same bytes each time', async () => {
    const again = await projectOf(withTexts(), {}, { sourceFile });
    expect(again).toEqual(await projectOf(made, {}, { sourceFile }));
  });

  it('has only the plans of the area that was asked for', async () => {
    const one = readProject(await projectOf(made, { only: ['brackwater'] }));
    expect(new Set(one.spans.map(({ source }) => source))).toEqual(new Set(['Brackwater plan.pdf']));
  });

  it('has the codes of the codebook that the taxonomy is exported as, word for word', async () => {
    const taxonomy = ownTaxonomy();
    const project = await projectOf(withTexts(), {}, { codebook: () => codebookOf(taxonomy) });
    const codesIn = (xml: string) =>
      [...xml.matchAll(/<Code guid="[^>]*>\s*<Description>[^<]*/g)].map(([code]) => code);
    const exported = codesIn(writeCodebook(taxonomy)).map((code) => code.replace(/\s*<Desc/, '<Desc'));
    const own = codesIn(readProject(project).xml).map((code) => code.replace(/\s*<Desc/, '<Desc'));
    expect(exported.length).toBeGreaterThan(100);
    expect(own.slice(0, exported.length)).toEqual(exported);
  });

  it('shows what a hostile plan says as text, and is still valid', async () => {
    const hostile = withTexts(hostileComparison());
    const project = readProject(await projectOf(hostile, {}, { sourceFile }));
    expect(await faultsOf(project.xml)).toEqual([]);
    expect(project.spans).toHaveLength(places(hostile).length);
    expect(project.xml).not.toContain('<script>');
    const quotes = new Set(places(hostile).map(({ statement }) => statement.quote.toWellFormed()));
    for (const { words } of project.spans) expect(quotes).toContain(words);
  });

  it('is refused where the texts are not at hand, or are others', async () => {
    await expect(renderAsked(made.comparison, ['qdpx'])).rejects.toMatchObject({
      code: 'texts-needed',
      exitCode: 2,
    });
    const readText = () => ({ text: '', words: () => '', spans: new Map(), pages: [] });
    await expect(renderAsked(made.comparison, ['qdpx'], { handedIn: { readText } })).rejects.toMatchObject({
      code: 'texts-differ',
      exitCode: 3,
    });
  });
});
