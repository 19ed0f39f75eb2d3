import { describe, expect, it } from 'vitest';
import { fictionalComparison } from './fixture.ts';
import { withDifferences } from './fixture-differences.ts';
import { fileText, render, visibleText } from './setup.ts';
import { withEvidence } from './with-evidence.ts';

const files = render(withEvidence(withDifferences()), { formats: ['html'] });
const html = (path: string) => fileText(files, path);

describe('the page of a theme', () => {
  it('gives the joint measure first on organised crime, and on no other', () => {
    const text = visibleText(html('organised-crime.html'));
    expect(text.indexOf('joins organised crime')).toBeGreaterThan(0);
    expect(text.indexOf('Organised crime joined with')).toBeLessThan(text.indexOf('How far each plan goes'));
    expect(html('prevention.html')).not.toContain('joint-table');
  });

  it('has the findings of its theme alone, each with how many of its sentences a person has read', () => {
    const text = visibleText(html('prevention.html'));
    expect(text).toContain('On prevention, says more. It rests on whole plans: a person has read 0 of the');
    expect(text).not.toContain('joins organised crime');
  });

  it('has a row an area and a column a subject of the theme', () => {
    const grid = html('community-resilience.html').split('id="grid-community-resilience"')[1]!;
    expect(grid.split('</thead>')[0]!.match(/<th scope="col"/g)).toHaveLength(1 + 4);
    expect(grid).toContain('href="areas/ashmoor.html#c-community-resilience-RES-place"');
  });

  it('quotes the words that go furthest, and tells plans that were not read from those in which nothing was found', () => {
    const text = visibleText(html('prevention.html')).split('The words that go furthest')[1]!;
    expect(text).toContain(
      'Ashmoor Firm and checkable Over the life of this plan I will: Fund two more youth workers',
    );
    expect(text).toContain(
      'Not read, so that nothing is said of what these plans hold: Sampleshire 6 : The text',
    );
    expect(text).not.toMatch(/no person has yet looked: [^.]*Sampleshire 6/);
  });

  it('says what was found at the wider reading where nothing was at the narrow one', () => {
    const changed = fictionalComparison();
    const [area] = changed.forces;
    const figures = area!.editions[0]!;
    const narrow = { state: 'not-found', step: 'not-found' } as const;
    const themes = { ...figures.themes, 'organised-crime': { ...figures.themes['organised-crime'], narrow } };
    const forces = [{ ...area!, editions: [{ ...figures, themes }] }, ...changed.forces.slice(1)];
    const text = visibleText(
      fileText(render({ ...changed, forces }, { formats: ['html'] }), 'organised-crime.html'),
    );
    expect(text).toMatch(/no person has yet looked: Ashmoor \(related only: \w+\)/);
  });

  it('names the evidence that statements on the theme name, and what no plan names', () => {
    expect(visibleText(html('prevention.html'))).toContain(
      'Interventions that the words of these documents name',
    );
    expect(visibleText(html('organised-crime.html'))).toContain('No statement here names an intervention');
  });
});

describe('gaps', () => {
  it('name plans that were not read beside those in which nothing was found', () => {
    const text = visibleText(html('prevention.html')).split('where nothing was found')[1]!;
    expect(text).toContain('Not read: Sampleshire 6');
  });
});

describe('facets beside the subjects', () => {
  it('have a page each, linked from the first page', () => {
    expect(html('index.html')).toContain('href="facet-approaches.html"');
    expect(html('facet-approaches.html')).toContain('id="grid-approaches"');
    expect(html('index.html')).not.toContain('id="grid-approaches"');
  });

  it('keep the first page of 43 areas under a megabyte with all that can be said', () => {
    const many = render(withDifferences(fictionalComparison(43)), { formats: ['html'] });
    expect(Buffer.byteLength(fileText(many, 'index.html'))).toBeLessThan(1_000_000);
  });
});
