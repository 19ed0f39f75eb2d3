import { beforeAll, describe, expect, it } from 'vitest';
import { wholeTaxonomy } from '../../src/io/review/open-review.ts';
import type { Analysis, Category } from '../../src/model/index.ts';
import { nearestSentences, untrustedPages } from '../../src/review/index.ts';
import { pageRecord } from '../compare/page.ts';
import { plan } from './made-run.ts';
import { type Recall, recallOfNearest } from './nearest-recall.ts';
import { readSample } from './read-sample.ts';

const hubs: Category = {
  id: 'hubs',
  label: 'Youth hubs',
  definition: 'Places where young people spend their evenings.',
  terms: ['youth hub*', { near: ['drop-in', 'teenager'] }],
  examples: {
    match: [
      'A youth hub will open.',
      'Teenagers get a drop-in centre.',
      'Young people choose what their club does.',
    ],
    noMatch: [],
  },
  since: '1.0.0',
  status: 'stable',
};

describe('the sentences nearest to a category', () => {
  const marsh = plan('marsh', [
    { text: 'The precept will rise.', kind: 'commitment' },
    { text: 'We opened a club where young people meet.', kind: 'achievement' },
    {
      text: 'Every hub of the county road network was salted in the cold January of last winter.',
      kind: 'context',
    },
    { text: 'Three of them by May.', leadIn: 'We will open youth hubs:' },
    { text: 'WE OPENED A CLUB WHERE YOUNG PEOPLE MEET.', kind: 'context' },
    { text: 'Youth hubs', blockKind: 'furniture' },
    { text: 'Clwb ieuenctid, youth hub.', language: 'cy' },
  ]);
  const near = nearestSentences([marsh], hubs);
  const textOf = ({ at }: (typeof near)[number]) => marsh.sentences[at]!.text;

  it('are of any kind, found by words of definition, terms and examples, and by the line above', () => {
    expect(near.map(textOf)).toEqual([
      'Three of them by May.',
      'We opened a club where young people meet.',
      'Every hub of the county road network was salted in the cold January of last winter.',
    ]);
  });

  it('say how near they are beside the examples of the category itself', () => {
    for (const { likeness } of near) expect(likeness).toBeGreaterThan(0);
    expect(near[0]!.likeness).toBeLessThanOrEqual(1);
    expect(near[0]!.likeness).toBeGreaterThan(near[2]!.likeness);
    const same = nearestSentences(
      [plan('same', [{ text: 'A youth hub will open.' }, { text: 'Other.' }])],
      hubs,
    );
    expect(same[0]!.likeness).toBeGreaterThan(0.6);
  });

  it('are none where nothing shares a word, and as many as were asked for', () => {
    expect(nearestSentences([plan('dry', [{ text: 'Roads.' }])], hubs)).toEqual([]);
    expect(nearestSentences([], hubs)).toEqual([]);
    expect(nearestSentences([marsh], hubs, 1)).toHaveLength(1);
  });
});

describe('the ten nearest on the sample plans, without a look at the tags', () => {
  const names = [
    'greater-brantwick-2025.pdf',
    'westerlow-2025.pdf',
    'wendleshire-2025.pdf',
    'selwynshire-2025.docx',
    'greater-brantwick-2021.html',
  ];
  const taxonomy = wholeTaxonomy(undefined);
  const withoutTerms = {
    ...taxonomy,
    facets: taxonomy.facets.map((facet) => ({
      ...facet,
      categories: facet.categories.map((category) => ({ ...category, terms: [] })),
    })),
  };
  const tagged = ({ sentences }: Analysis, at: number) => sentences[at]!.tags.map(({ code }) => code);
  let analyses: Analysis[];
  beforeAll(async () => {
    analyses = [];
    for (const name of names) analyses.push(await readSample(name));
  }, 60_000);
  const told = (what: string, { cells, hits, first }: Recall): number => {
    console.log(`${what}: ${hits} of ${cells} (${(hits / cells).toFixed(3)}), first of all in ${first}`);
    return hits / cells;
  };

  it('hold a sentence of the category in 95 of 100 cells of plan and category', () => {
    expect(told('recall at 10', recallOfNearest(analyses, taxonomy, tagged))).toBeGreaterThan(0.95);
  });

  it('hold one in 90 of 100 where the terms that found it are not known either', () => {
    expect(told('without terms', recallOfNearest(analyses, withoutTerms, tagged))).toBeGreaterThan(0.9);
  });
});

describe('untrusted pages', () => {
  it('are those not read well, recognised in a picture or not read, each with why', () => {
    const page = (number: number, more: object) => ({ ...pageRecord(), page: number, ...more });
    const scan = {
      ...plan('scan', [{ text: 'One.' }]),
      pages: [
        page(1, { trust: 'good', read: 'text' }),
        page(2, { trust: 'check', read: 'text' }),
        page(3, { trust: 'good', read: 'ocr' }),
        page(4, { trust: 'poor', read: 'nothing' }),
      ],
    } as Analysis;
    const pages = untrustedPages([scan]);
    expect(pages.map((one) => one.page)).toEqual([2, 3, 4]);
    for (const { why } of pages) expect(why).toMatch(/\.$/);
  });
});
