import { describe, expect, it } from 'vitest';
import type { ChangedSentence, CodeChange, TaxonomyDiff } from '../../src/model/index.ts';
import { taxonomyDiffSchema } from '../../src/model/index.ts';
import { renderTaxonomyDiff } from '../../src/report/taxonomy-diff.ts';
import { glossary, templates, visibleText } from './setup.ts';

const sentence: ChangedSentence = {
  document: 'plan-1',
  sentence: 's1',
  page: 4,
  kind: 'commitment',
  quote: 'We will open <script>alert(1)</script> a club.',
  leadIn: 'I will:',
  heading: 'Young people',
  words: [{ words: 'a club', term: 'club', where: 'text' }],
};
const code: CodeChange = {
  facet: 'prevention',
  facetLabel: 'Prevention',
  code: 'PRV-early',
  label: 'Early intervention',
  state: 'kept',
  redefined: true,
  gained: [sentence],
  lost: [],
  movedHere: [{ ...sentence, quote: 'It moved.', others: ['PRV-place'] }],
  movedAway: [],
  width: [{ ...sentence, quote: 'It widened.', before: 'core', after: 'wider' }],
};
const decision = {
  quote: 'We will open a club.',
  document: 'plan.pdf',
  code: 'PRV-early',
  verdict: 'rejected',
  reviewer: 'reader-1',
  date: '2026-10-01',
  definition: 'abcdef0123456789',
} as const;
const judged = { decision, code: 'PRV-early', page: 4, words: ['a club'], madeUnder: 1, now: 2 };
const full: TaxonomyDiff = {
  schemaVersion: 1,
  pcp: '0.1.0',
  before: { name: 'HEAD~1', version: '1.0.0', hash: 'a'.repeat(64) },
  after: { name: 'my/taxonomy', version: '1.1.0', hash: 'b'.repeat(64) },
  version: { least: '2.0.0', change: 'meaning', codes: ['PRV-early'] },
  migrations: [
    { kind: 'rename', from: 'old', to: 'PRV-early', date: '2026-11-30', version: '1.1.0', why: 'A name.' },
  ],
  documents: [{ id: 'plan-1', path: 'plans/plan.pdf', area: 'Fenmarch', sentences: 1200 }],
  unread: [{ path: 'plans/bad.pdf', why: 'It is damaged.' }],
  changedSentences: 3,
  codes: [code],
  cells: [
    {
      force: 'fenmarch',
      area: 'Fenmarch',
      edition: 'fenmarch-2024',
      title: 'Plan',
      compared: true,
      facet: 'prevention',
      code: 'PRV-early',
      label: 'Early intervention',
      before: { state: 'not-found', step: 'not-found', undertakings: 0 },
      after: { state: 'figure', step: 'firm-undertaking', undertakings: 1 },
    },
  ],
  scores: [
    {
      set: 'plans',
      units: 1371,
      documents: 5,
      figure: 'code-micro-f1',
      label: 'codes without OTH, micro-F1',
      before: 0.8,
      after: 0.79,
      change: -0.01,
      interval: { low: -0.02, high: 0.001 },
    },
  ],
  decisions: {
    read: 3,
    contradicted: [judged],
    alreadyContradicted: [],
    queued: [{ ...judged, why: 'definition' }],
    notPlaced: [{ ...decision, document: 'gone.pdf' }],
  },
  stale: {
    files: ['areas/fenmarch.html'],
    unchangedFiles: 20,
    saved: { folder: 'out', version: '1.0.0', stale: true },
  },
};
const empty: TaxonomyDiff = {
  ...full,
  version: null,
  migrations: [],
  unread: [],
  changedSentences: 0,
  codes: [],
  cells: [],
  scores: [],
  decisions: { read: 0, contradicted: [], alreadyContradicted: [], queued: [], notPlaced: [] },
  stale: { files: [], unchangedFiles: 21, saved: null },
};
const page = (diff: TaxonomyDiff) => renderTaxonomyDiff(diff, { templates, glossary });

describe('the page of a diff', () => {
  it('quotes each sentence with document, page and the words that made the tag', () => {
    const text = visibleText(page(full));
    expect(text).toContain('Gained: 1');
    expect(text).toContain('plans/plan.pdf, page 4, under “Young people”');
    expect(text).toContain('“a club” by “club”');
    expect(text).toContain('from PRV-place');
    expect(text).toContain('says something else');
    expect(text).toContain(
      'PRV-early says something else, and the version is 1.1.0: raise it in taxonomy.yaml, to 2.0.0',
    );
    expect(visibleText(page(empty))).not.toContain('raise it');
  });

  it('shows cells before and after, figures with their range, decisions by definition, and what goes stale', () => {
    const text = visibleText(page(full));
    expect(text).toMatch(/Early intervention PRV-early not found firm 0 1/);
    expect(text).toContain('−0.010 −0.020 to +0.001');
    expect(text).toContain('PRV-early rejected by reader-1 on 2026-10-01');
    expect(text).toContain('made under definition 1, now definition 2');
    expect(text).toContain('Not found in these documents');
    expect(text).toContain('areas/fenmarch.html');
    expect(text).toContain('old → PRV-early (rename, 2026-11-30): A name.');
    expect(text).toContain('plans/bad.pdf: It is damaged.');
  });

  it('says of a category that went whether anything stands for it', () => {
    const gone = (name: string) =>
      visibleText(page({ ...full, codes: [{ ...code, code: name, state: 'removed' }] }));
    expect(gone('SOC-drugs')).toContain('in the old list only · no migration says what stands for it');
    expect(gone('old')).not.toContain('no migration says');
  });

  it('holds all it needs, runs nothing, and lets no quote be markup', () => {
    const html = page(full);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('<html lang="en-GB">');
    expect(html).not.toMatch(/(?:src|href)="(?!#)/);
  });

  it('says so where nothing changes', () => {
    const text = visibleText(page(empty));
    expect(text).toContain('No sentence is tagged otherwise, and no cell changes.');
    expect(text).toContain('There are no decisions of people');
    expect(text).toContain('would say the same');
  });

  it('is the same bytes for the same diff, which fits its schema and survives JSON', () => {
    const again = taxonomyDiffSchema.parse(JSON.parse(JSON.stringify(full)));
    expect(again).toEqual(full);
    expect(page(again)).toBe(page(full));
  });
});
