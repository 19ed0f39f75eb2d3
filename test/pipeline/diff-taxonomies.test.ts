import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpusData, readEvidenceFiles } from '../../src/io/corpus-data.ts';
import type { Analysis, Decision } from '../../src/model/index.ts';
import { diffTaxonomies, makeToolkit, retag, type TextFile } from '../../src/pipeline/index.ts';
import { definitionHash } from '../../src/taxonomy/definition-hash.ts';
import { analyse } from './analyse-text.ts';

const categoryText = (id: string, label: string, terms: string, more = '') => `
  - id: ${id}
    label: ${label}
    definition: What is said of ${label}.
    terms: [${terms}]
    examples:
      match: [one ${id}, two ${id}, three ${id}]
      noMatch: [a lamp, a light, a fire]
    since: 1.0.0
    status: stable${more}`;
const facetText = (...categories: string[]): TextFile => ({
  name: 'light.yaml',
  text: `facet: light\nlabel: Light\nquestion: Of light?\ninGrid: true\ncategories:${categories.join('')}\n`,
});
const migrationText = (kind: string, from: string, to: string): TextFile => ({
  name: 'migrations.yaml',
  text: `migrations:\n  - { kind: ${kind}, from: ${from}, to: ${to}, date: 2026-11-30, version: 1.0.0, why: a test }\n`,
});
const about = { name: 'taxonomy.yaml', text: 'version: 1.0.0\n' };

function side(name: string, ...files: TextFile[]) {
  const { toolkit, problems } = makeToolkit(
    { taxonomy: [about, ...files], evidence: readEvidenceFiles() },
    '0',
  );
  if (toolkit === null) throw new Error(JSON.stringify(problems));
  return { name, toolkit };
}

const lamps = categoryText('lamps', 'Lamps', 'lamp');
const fires = categoryText('fires', 'Fires', 'fire');
const old = side('old', facetText(lamps, fires));
const text = `Plan

We will hang a lamp in every lane. We will put out every fire.

A lantern is a small light.
`;

describe('a diff', () => {
  let plan: Analysis;
  beforeAll(async () => {
    plan = retag(await analyse(text), old.toolkit);
  });
  const diff = (next: typeof old, decisions: Decision[] = []) =>
    diffTaxonomies({
      before: old,
      after: next,
      analyses: [plan],
      decisions,
      context: { forces: readCorpusData().forces, asAt: null, pcpVersion: '0' },
    }).diff;

  it('of a taxonomy with itself is empty', () => {
    expect(diff(old)).toMatchObject({
      version: null,
      changedSentences: 0,
      codes: [],
      cells: [],
      migrations: [],
    });
  });

  it('gives exactly the sentences that a term gains and loses, with the words', () => {
    const next = side('new', facetText(categoryText('lamps', 'Lamps', 'lantern'), fires));
    const { codes, changedSentences, cells } = diff(next);
    expect(changedSentences).toBe(2);
    expect(codes).toHaveLength(1);
    expect(codes[0]).toMatchObject({
      code: 'lamps',
      state: 'kept',
      redefined: false,
      gained: [{ quote: 'A lantern is a small light.', words: [{ words: 'lantern', where: 'text' }] }],
      lost: [{ quote: 'We will hang a lamp in every lane.', words: [{ words: 'lamp' }] }],
      movedHere: [],
    });
    expect(cells).toMatchObject([
      { code: 'lamps', before: { undertakings: 1 }, after: { step: 'mentioned', undertakings: 0 } },
    ]);
  });

  it('says which number of the version a change asks for, unless it was raised', () => {
    const redefined = lamps.replace('What is said of Lamps.', 'Light that is carried.');
    const more = facetText(lamps, fires, categoryText('fogs', 'Fogs', 'fog'));
    const raisedTo = (version: string, facet: TextFile) => ({
      ...side('new', facet),
      toolkit: {
        ...side('new', facet).toolkit,
        taxonomy: { ...side('new', facet).toolkit.taxonomy, version },
      },
    });
    const longer = facetText(categoryText('lamps', 'Lamps', 'lamp, lantern'), fires);
    expect(diff(side('new', longer)).version).toEqual({ least: '1.0.1', change: 'terms', codes: [] });
    expect(diff(side('new', more)).version).toEqual({
      least: '1.1.0',
      change: 'categories',
      codes: ['fogs'],
    });
    const other = facetText(redefined, fires);
    expect(diff(side('new', other)).version).toEqual({ least: '2.0.0', change: 'meaning', codes: ['lamps'] });
    expect(diff(raisedTo('1.1.0', other)).version).toMatchObject({ least: '2.0.0' });
    expect(diff(raisedTo('2.0.0', other)).version).toBeNull();
    expect(diff(raisedTo('1.1.0', longer)).version).toBeNull();
  });

  it('names a sentence that another category of the facet takes over as moved', () => {
    const next = side(
      'new',
      facetText(categoryText('lamps', 'Lamps', 'torch'), categoryText('fires', 'Fires', 'fire, lamp')),
    );
    const [own, other] = diff(next).codes;
    expect(own).toMatchObject({ code: 'lamps', lost: [], movedAway: [{ others: ['fires'] }] });
    expect(other).toMatchObject({ code: 'fires', gained: [], movedHere: [{ others: ['lamps'] }] });
  });

  it('of a rename is empty, to and fro', () => {
    const next = side(
      'new',
      facetText(categoryText('lights', 'Lamps', 'lamp', ''), fires),
      migrationText('rename', 'lamps', 'lights'),
    );
    const renamed = diff(next);
    expect(renamed).toMatchObject({ changedSentences: 0, cells: [] });
    expect(renamed.codes.map(({ code, redefined, state }) => [code, redefined, state])).toEqual([]);
    const back = diffTaxonomies({
      before: next,
      after: old,
      analyses: [retag(plan, next.toolkit)],
      decisions: [],
      context: { forces: [], asAt: null, pcpVersion: '0' },
    }).diff;
    expect(back).toMatchObject({ changedSentences: 0, cells: [], codes: [] });
  });

  it('of a merge shows what the merged category finds more, and nothing else', () => {
    const next = side(
      'new',
      facetText(categoryText('glow', 'Glow', 'lamp, fire, lantern')),
      migrationText('merge', '[lamps, fires]', 'glow'),
    );
    const { codes } = diff(next);
    expect(codes.map(({ code, gained, lost }) => [code, gained.length, lost.length])).toEqual([
      ['glow', 1, 0],
    ]);
  });

  it('of a split moves sentences to the parts, and decisions wait', () => {
    const next = side(
      'new',
      facetText(
        categoryText('hung', 'Hung', 'hang ... lamp'),
        categoryText('held', 'Held', 'lantern'),
        fires,
      ),
      migrationText('split', 'lamps', '[hung, held]'),
    );
    const decision: Decision = {
      quote: 'We will hang a lamp in every lane.',
      document: 'plan.txt',
      code: 'lamps',
      verdict: 'accepted',
      reviewer: 'r1',
      date: '2026-10-01',
      definition: definitionHash(old.toolkit.taxonomy.facets[0]!.categories[0]!),
    };
    const { codes, decisions } = diff(next, [decision]);
    const named = new Map(codes.map((code) => [code.code, code]));
    expect(named.get('hung')).toMatchObject({ state: 'added', movedHere: [{ others: ['lamps'] }] });
    expect(named.get('held')).toMatchObject({ state: 'added', gained: [{}] });
    expect(named.get('lamps')).toMatchObject({ state: 'removed', movedAway: [{ others: ['hung'] }] });
    expect(decisions).toMatchObject({ contradicted: [], queued: [{ why: 'split' }] });
  });

  it('says where a category says something else although no sentence changes', () => {
    const next = side('new', facetText(lamps.replace('What is said', 'All that is said'), fires));
    expect(diff(next)).toMatchObject({ changedSentences: 0, codes: [{ code: 'lamps', redefined: true }] });
  });
});
