import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { indexAreas, placeDocument } from '../../src/corpus/index.ts';
import { extractDocument } from '../../src/extract/index.ts';
import { type ManifestEdition, readCorpusData } from '../../src/io/corpus-data.ts';
import type { Analysis, Comparison, EditionFigures } from '../../src/model/index.ts';
import { analyseDocument, compareAnalyses, documentOf } from '../../src/pipeline/index.ts';
import { toolkit } from './analyse-text.ts';

const { forces, frames, editions } = readCorpusData();

async function analyseSample({ edition, files }: ManifestEdition): Promise<Analysis> {
  const bytes = new Uint8Array(readFileSync(files[0]!));
  const name = edition.files[0]!;
  const placement = placeDocument(
    {
      documentId: edition.id,
      fileName: name,
      title: null,
      manifest: edition,
      row: null,
      folders: [],
      force: null,
      firstWords: '',
    },
    indexAreas(forces),
  );
  const file = { id: edition.id, path: name, name, bytes: bytes.length, sha256: '0'.repeat(64) };
  return analyseDocument(documentOf(await extractDocument(bytes, name), file), placement, toolkit);
}

let comparison: Comparison;
beforeAll(async () => {
  // Not the scan: its words depend on which recogniser a machine has.
  const read = editions.filter(({ edition }) => edition.fictional && edition.id !== 'kelderdale-2025');
  const analyses: Analysis[] = [];
  for (const one of read) analyses.push(await analyseSample(one));
  comparison = compareAnalyses(analyses, {
    taxonomy: toolkit.taxonomy,
    tagger: toolkit.tagger,
    evidence: toolkit.evidence,
    forces,
    frames,
    asAt: null,
    pcpVersion: '0',
  });
}, 120_000);

const figuresOf = (id: string): EditionFigures =>
  comparison.forces.flatMap((area) => area.editions).find(({ edition }) => edition.edition === id)!;
const checkOf = (edition: string, frame: string, item: string) =>
  figuresOf(edition).frames!.checks.find((one) => one.frame === frame && one.item === item)!;
/** The quotes behind a check, the plainest first, each with its pages. */
const quotesOf = (edition: string, frame: string, item: string) =>
  checkOf(edition, frame, item).statements.map((id) => {
    const { quote, places } = figuresOf(edition).statements.find((one) => one.id === id)!;
    return { quote, pages: places.map(({ page }) => page) };
  });

describe('each matter of section 7 is found in a sample plan, by these words', () => {
  it.each([
    ['objectives', 'Our priorities', [2, 4]],
    ['policing', 'The Chief Constable will', [5]],
    ['resources', 'The Mayor holds a policing budget of £788 million for 2025/26', [9]],
    ['reporting', 'The Mayor will hold a public accountability meeting every quarter', [10]],
    ['measuring', 'Indicator', [9]],
    ['grants', 'core grants of up to five years will be open to grassroots groups', [8]],
  ])('%s: %s', (item, words, pages) => {
    const quotes = quotesOf('greater-brantwick-2025', 'section-7', item);
    expect(quotes.find(({ quote }) => quote.includes(words))?.pages).toEqual(expect.arrayContaining(pages));
  });
});

describe('the Strategic Policing Requirement in the sample plans', () => {
  const both = 'The Strategic Policing Requirement names organised crime, terrorism, cyber, public order';

  it('is named in every one of them', () => {
    const named = comparison.forces
      .flatMap((area) => area.editions)
      .map(({ frames: held }) =>
        held!.checks
          .filter(({ item, state }) => item === 'named' && state === 'found')
          .map(({ frame }) => frame),
      );
    expect(named.map((all) => all.filter((frame) => frame.startsWith('spr-')))).toEqual(
      expect.arrayContaining([['spr-2023'], ['spr-2015']]),
    );
    expect(named.every((all) => all.some((frame) => frame.startsWith('spr-')))).toBe(true);
  });

  it.each([
    'violence-against-women-and-girls',
    'terrorism',
    'organised-crime',
    'cyber',
    'child-sexual-abuse',
    'public-order',
    'civil-emergencies',
  ])('its threat %s is found by the sentence that lists them', (item) => {
    const { code } = frames.frames.find(({ id }) => id === 'spr-2023')!.items.find(({ id }) => id === item)!;
    const listing = figuresOf('selwynshire-2025').statements.find(({ quote }) => quote.startsWith(both))!;
    expect(listing.codes).toContain(code);
    expect(checkOf('selwynshire-2025', 'spr-2023', item).state).toBe('found');
  });

  it('of 2015 is what the plan of October 2021 is held against', () => {
    expect(checkOf('greater-brantwick-2021', 'spr-2023', 'named').state).toBe('does-not-apply');
    expect(quotesOf('greater-brantwick-2021', 'spr-2015', 'child-sexual-abuse')[0]!.quote).toMatch(
      /^Regard has been had to the Strategic Policing Requirement of 2015/,
    );
  });
});

describe('section 17 and partners in the sample plans', () => {
  it('section 17 is found where it is named, and not where only the Act of 2011 is', () => {
    expect(quotesOf('selwynshire-2025', 'section-17', 'named')[0]!.quote).toMatch(
      /^Section 17 of the Crime and Disorder Act 1998 obliges councils/,
    );
    expect(checkOf('wendleshire-2025', 'section-17', 'named').state).toBe('not-found');
  });

  it.each([
    ['probation', 'Community orders, tags and licence conditions remain a matter for courts and probation.'],
    ['social-landlords', 'Social landlords and my office are drawing up a joint protocol on gang addresses'],
    ['business', 'Let us call them what they are: businesses that sell misery.'],
  ])('of the 2020 list, %s is found in: %s', (item, words) => {
    const quotes = quotesOf('selwynshire-2025', 'partners-2020', item).map(({ quote }) => quote);
    expect(quotes.some((quote) => quote.startsWith(words))).toBe(true);
  });
});
