import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportFile } from '../../../src/report/index.ts';
import { hostileComparison } from '../hostile-plan.ts';
import { renderAsked } from '../setup.ts';
import { type WithTexts, withTexts } from '../with-texts.ts';
import { readCollection, selector } from './read-annotations.ts';

const made = withTexts();
const render = ({ comparison, readText }: WithTexts, options: object = {}) =>
  renderAsked(comparison, ['annotations'], { handedIn: { readText }, ...options });
const commitments = ({ comparison }: WithTexts) =>
  comparison.forces.flatMap((area) =>
    area.editions.flatMap((edition) =>
      edition.statements
        .filter(({ kind }) => kind === 'commitment')
        .map((statement) => ({ area, edition, statement })),
    ),
  );
const idOf = ({ area, edition, statement }: ReturnType<typeof commitments>[number]) =>
  `urn:pcp:annotation:${area.force}:${edition.edition.edition}:${statement.id}`;

let files: ReportFile[];
beforeAll(async () => {
  files = await render(made);
});

describe('Web Annotations', () => {
  it('are a collection whose pages lead from the first to the last and hold every commitment once', () => {
    const { collection, pages, annotations } = readCollection(files);
    expect(annotations.map(({ id }) => id).sort()).toEqual(commitments(made).map(idOf).sort());
    expect(collection.total).toBe(annotations.length);
    expect(pages.at(-1)!.id).toBe(collection.last);
    expect(pages.map(({ startIndex }) => startIndex)).toEqual(
      pages.map((_, at) => pages.slice(0, at).reduce((sum, { items }) => sum + items.length, 0)),
    );
    expect(pages.map(({ prev }) => prev)).toEqual([undefined, ...pages.slice(0, -1).map(({ id }) => id)]);
    expect(files).toHaveLength(pages.length + 1);
  });

  it('have the members that the model asks for, and name its vocabulary in every file', () => {
    for (const { content } of files) {
      const { '@context': context } = JSON.parse(String(content));
      expect(context[0]).toBe('http://www.w3.org/ns/anno.jsonld');
      for (const [key, meaning] of Object.entries(context[1]))
        expect([key, String((meaning as { '@id'?: string })['@id'] ?? meaning)]).toEqual([
          key,
          expect.stringMatching(/^(?:urn:pcp:|pcp:)/),
        ]);
    }
    for (const { type, motivation, body, target } of readCollection(files).annotations) {
      expect([type, motivation]).toEqual(['Annotation', 'classifying']);
      expect(body.every((one) => one.type === 'TextualBody')).toBe(true);
      expect(target.length).toBeGreaterThan(0);
      for (const { source, selector } of target) {
        expect(source).not.toBe('');
        expect(selector.length).toBeGreaterThan(1);
      }
    }
  });

  it('name code, facet, category and the words that made the tag', () => {
    const { annotations } = readCollection(files);
    for (const one of commitments(made)) {
      const { body } = annotations.find(({ id }) => id === idOf(one))!;
      const tags = body.filter(({ purpose }) => purpose === 'tagging');
      expect(tags.map(({ code }) => code)).toEqual(one.statement.codes);
      for (const { code, facet, value, category, words } of tags) {
        const known = made.comparison.categories.find((category) => category.code === code)!;
        expect([facet, value]).toEqual([known.facet, known.label]);
        expect(category).toBe(`urn:pcp:category:${code}`);
        expect(words ?? '').toBe(one.statement.words[code!]);
      }
      expect(body[0]!.value).toMatch(/^(?:Wish|Soft|Firm).* Machine reading\. Not read by a person\.$/);
    }
  });

  it('find each printing by quote, by position and by page, and the three agree', () => {
    const { annotations } = readCollection(files);
    for (const one of commitments(made)) {
      const { target } = annotations.find(({ id }) => id === idOf(one))!;
      expect(target).toHaveLength(one.statement.places.length);
      for (const [at, place] of one.statement.places.entries()) {
        const text = [...made.readText(place.document).text];
        const quote = selector(target[at]!, 'TextQuoteSelector');
        const { start, end } = selector(target[at]!, 'TextPositionSelector');
        expect(quote.exact).toBe(one.statement.quote);
        expect(text.slice(start, end).join('')).toBe(quote.exact);
        expect(text.slice(0, start).join('').endsWith(quote.prefix!)).toBe(true);
        expect(text.slice(end).join('').startsWith(quote.suffix!)).toBe(true);
        if (place.page === null) continue;
        const page = selector(target[at]!, 'FragmentSelector');
        expect([page.value, page.refinedBy?.exact]).toEqual([`page=${place.page}`, quote.exact]);
      }
    }
  });

  it('point to the published address where there is one, else to the file beside the report', async () => {
    const sources = { 'brackwater-2025-doc': '../plans/a%20plan.pdf' };
    const { annotations } = readCollection(await render(made, { sources }));
    const sourcesOf = (force: string) =>
      new Set(
        annotations
          .filter(({ id }) => id.includes(`:${force}:${force}-2025:`))
          .flatMap(({ target }) => target.map(({ source }) => source)),
      );
    expect(sourcesOf('ashmoor')).toEqual(new Set(['https://example.org/plans/ashmoor.pdf']));
    expect(sourcesOf('brackwater')).toEqual(new Set(['../../plans/a%20plan.pdf']));
  });

  it('of one area alone are a collection of its own', async () => {
    const { collection, annotations } = readCollection(await render(made, { only: ['brackwater'] }));
    expect(collection.total).toBe(annotations.length);
    expect(new Set(annotations.map(({ id }) => id.split(':')[3]))).toEqual(new Set(['brackwater']));
  });

  it('say what they are: a working copy, machine reading, fictional', () => {
    const { label } = readCollection(files).collection;
    for (const said of [
      'Working copy: machine reading, 0% checked',
      'not what forces do',
      'Fictional sample',
    ])
      expect(label).toContain(said);
  });

  it('without the texts have quotes and pages and no positions', async () => {
    const { annotations } = readCollection(await renderAsked(made.comparison, ['annotations']));
    expect(annotations).toHaveLength(commitments(made).length);
    const kinds = annotations.flatMap(({ target }) =>
      target.flatMap((one) => one.selector.map(({ type }) => type)),
    );
    expect(new Set(kinds)).toEqual(new Set(['TextQuoteSelector', 'FragmentSelector']));
  });

  it('keep what a hostile plan says as it is, as text, and are the same bytes each time', async () => {
    const hostile = withTexts(hostileComparison());
    const first = await render(hostile);
    const { annotations } = readCollection(first);
    for (const one of commitments(hostile)) {
      const { target } = annotations.find(({ id }) => id === idOf(one))!;
      expect(selector(target[0]!, 'TextQuoteSelector').exact).toBe(one.statement.quote);
    }
    expect(await render(hostile)).toEqual(first);
  });
});
