import type { CompareContext } from '../../src/compare/index.ts';
import type { Analysis, Category, Placement, ReadSentence, Tag, Taxonomy } from '../../src/model/index.ts';
import { pageRecord } from './page.ts';

/** A hand-made sentence: the text and what matters to the test; everything else has a plain default. */
export type Said = Partial<Omit<ReadSentence, 'tags'>> & { text: string; tags?: string[] };

const categoryDefaults = {
  definition: 'A category for tests.',
  terms: [],
  examples: { match: [], noMatch: [] },
  since: '1.0.0',
  status: 'stable',
} as const;

function category(id: string, more: Partial<Category> = {}): Category {
  return { id, label: id, ...categoryDefaults, terms: [], examples: { match: [], noMatch: [] }, ...more };
}

export const taxonomy: Taxonomy = {
  version: '1.0.0',
  hash: 'hash',
  facets: [
    {
      facet: 'subjects',
      label: 'Subjects',
      question: 'What is it about?',
      inGrid: true,
      categories: [
        category('PRV-early', { theme: 'prevention' }),
        category('SOC-general', { theme: 'organised-crime', width: 'named' }),
        category('SOC-drugs', { theme: 'organised-crime', width: 'related' }),
        category('RES-place', { theme: 'community-resilience', width: 'core' }),
        category('RES-trust', { theme: 'community-resilience', width: 'wider' }),
        category('OLD', { status: 'deprecated' }),
      ],
    },
    {
      facet: 'soc-4p',
      label: 'Four strands',
      question: 'Which strand?',
      categories: [category('soc-pursue'), category('soc-prevent')],
    },
    {
      facet: 'commissioning',
      label: 'Commissioning',
      question: 'Is it paid for, evaluated or tried out?',
      categories: [category('commissioning'), category('evaluation'), category('experiment')],
    },
    {
      facet: 'statutory-contents',
      label: 'Statutory contents',
      question: 'Which matter?',
      categories: [category('s7-objectives', { appliesFrom: '2011-11-22' })],
    },
    {
      facet: 'policing-requirement',
      label: 'Requirement',
      question: 'Which threat?',
      categories: [
        category('spr-2015', { appliesFrom: '2015-03-31', appliesTo: '2023-02-19' }),
        category('spr-2023', { appliesFrom: '2023-02-20' }),
      ],
    },
  ],
};

const known = new Map(
  taxonomy.facets.flatMap(({ facet, categories }) =>
    categories.map((one) => [one.id, { facet, ...one }] as const),
  ),
);

/** A tag by code; `code@heading` is made by the heading alone. */
export function tag(code: string): Tag {
  const [id = '', where = 'text'] = code.split('@');
  const found = known.get(id);
  if (!found) throw new Error(`no category ${id} in the test taxonomy`);
  return {
    facet: found.facet,
    code: id,
    theme: found.theme ?? null,
    width: found.width ?? null,
    score: 1,
    evidence: [{ words: id, term: id, where: where as 'text' | 'heading', start: 0, end: 1 }],
  };
}

function sentence(said: Said, index: number): ReadSentence {
  return {
    id: `s${index}`,
    span: { start: 0, end: said.text.length },
    page: 1,
    boxes: [],
    block: index,
    blockKind: 'paragraph',
    level: null,
    list: null,
    table: null,
    heading: null,
    headingPath: [],
    section: null,
    leadIn: null,
    leadInChain: [],
    language: 'en',
    kind: 'commitment',
    score: 0.9,
    uncertain: false,
    strength: 'firm',
    actor: 'commissioner',
    measurable: false,
    reasons: [],
    ...said,
    tags: (said.tags ?? []).map(tag),
  };
}

/** An analysis of a document named after its id, of the edition `marlow-2024` of Marlow unless said. */
export function analysis(
  id: string,
  said: readonly Said[],
  edition: Partial<Placement> = {},
  more: Partial<Analysis> & { bodyWords?: number; welshWords?: number } = {},
): Analysis {
  const { bodyWords = 1000, welshWords = 0, ...rest } = more;
  const sentences = said.map(sentence);
  const ofKind = (kind: string) => sentences.filter((one) => one.kind === kind).length;
  return {
    schemaVersion: 1,
    id,
    source: {
      path: `${id}.pdf`,
      name: `${id}.pdf`,
      format: 'pdf',
      bytes: 1,
      sha256: id,
      pages: 1,
      title: null,
    },
    edition: {
      edition: 'marlow-2024',
      area: 'marlow',
      areaName: 'Marlow',
      title: 'Police and Crime Plan',
      from: '2024',
      to: '2028',
      status: 'final',
      purpose: 'full-plan',
      standing: 'plan',
      fictional: true,
      address: null,
      placedBy: 'manifest',
      words: null,
      ...edition,
    },
    versions: { pcp: '0', taxonomy: '1.0.0', taxonomyHash: 'hash', evidenceHash: 'hash' },
    pages: [pageRecord()],
    problems: [],
    counts: {
      sentences: sentences.length,
      bodyWords,
      welshWords,
      commitments: ofKind('commitment'),
      priorities: ofKind('priority'),
      achievements: ofKind('achievement'),
      context: ofKind('context'),
      uncertain: 0,
      listItems: sentences.filter((one) => one.blockKind === 'list-item').length,
    },
    sentences,
    evidence: [],
    ...rest,
  };
}

/** An edition of another fictional area, identified as its final full plan. */
export function of(area: string, more: Partial<Placement> = {}): Partial<Placement> {
  return { edition: `${area}-2024`, area, areaName: area[0]!.toUpperCase() + area.slice(1), ...more };
}

export const context: CompareContext = {
  taxonomy,
  evidence: { asOf: '2026-11-01', hash: 'hash', interventions: [] },
  forces: [],
  asAt: null,
  pcpVersion: '0.1.0',
};
