import { describe, expect, it } from 'vitest';
import { fictionalComparison } from './fixture.ts';
import { frames, withFrames } from './frames-fixture.ts';
import { readCsv } from './read-csv.ts';
import { fileText, glossary, render, templates, visibleText } from './setup.ts';

const comparison = withFrames();
const files = render(comparison);
const area = fileText(files, 'areas/ashmoor.html');
const section = area.slice(area.indexOf('<section id="frames"'), area.indexOf('<section id="evidence"'));

describe('the section of an area’s page', () => {
  it('says the date it is held against, where that is from and who held the office', () => {
    expect(visibleText(section)).toContain(
      'Held against 1 April 2025: the start of its period; when it was issued is not known.',
    );
    expect(visibleText(section)).toContain('Commissioner for Ashmoor (from 22 November 2012 to May 2028)');
  });

  it('gives the words that were found with a link to them, and how many more there are', () => {
    expect(section).toMatch(
      /<tr id="f-section-7-objectives">.*?<q>[^<]+<\/q> <a class="page" href="[^"]*#s-st-0">/s,
    );
    expect(section).toContain('and 2 more');
  });

  it('names a version that does not apply, with why, and gives it no table', () => {
    expect(visibleText(section)).toContain(
      'Strategic Policing Requirement of July 2012: Not applicable (its period starts after March 2015).',
    );
    expect(section).not.toContain('id="frame-spr-2012-caption"');
  });

  it('gives each frame’s words, date and sources, and what of it was not checked', () => {
    expect(visibleText(section)).toContain(
      'In our own words, as at 30 November 2026. Source: publications.parliament.uk',
    );
    expect(visibleText(section)).toContain('Not checked: ');
  });
});

describe('the page of frames', () => {
  const page = fileText(files, 'frames.html');

  it('has a row an edition in each grid, with the version held against it', () => {
    const grids = page.match(/<table class="grid">/g) ?? [];
    expect(grids).toHaveLength(frames.groups.length);
    expect(visibleText(page)).toContain('March 2015, or February 2023');
  });

  it('stands for the grids of its facets, which the first page no longer has', () => {
    const first = fileText(files, 'index.html');
    expect(first).toContain('href="frames.html"');
    expect(first).not.toContain('facet-statutory-contents');
    expect(fileText(render(fictionalComparison()), 'index.html')).toContain(
      'href="facet-statutory-contents.html"',
    );
  });
});

describe('the tables', () => {
  it('have a row for each edition and thing, and one for each thing named', () => {
    const items = frames.frames.flatMap(({ items: all }) => all).length;
    const editions = comparison.forces.flatMap((one) => one.editions).length;
    expect(readCsv(fileText(files, 'frames.csv'))).toHaveLength(items * editions + 1);
    expect(readCsv(fileText(files, 'frame-items.csv'))).toHaveLength(items + 1);
  });
});

describe('the words about law and policy', () => {
  const judging =
    /\b(?:absen(?:t|ce)|missing|fail(?:s|ed|ing|ure)?|compl(?:y|ies|ied|iant|iance)|non-complian\w*|breach\w*|omit\w*|omission|neglect\w*|unlawful)\b/i;

  it('say of nobody that a duty was or was not met', () => {
    const quotes = /<q>.*?<\/q>|<span class="lead-in">.*?<\/span>/gs;
    const words = [
      ...['frame-state', 'frame-basis', 'held-from', 'body'].flatMap((group) =>
        Object.values(glossary[group]!).map(({ label, explanation }) => `${label} ${explanation}`),
      ),
      visibleText(templates['frames.hbs']!),
      visibleText(templates['page-frames.hbs']!),
      visibleText(section.replace(quotes, ' ')),
      visibleText(fileText(files, 'frames.html')),
      fileText(files, 'frame-items.csv'),
    ];
    for (const text of words) expect(text).not.toMatch(judging);
  });
});
