import { describe, expect, it } from 'vitest';
import { cellText } from '../../src/report/sheets/cell-text.ts';
import { fictionalComparison } from './fixture.ts';
import { hostileComparison } from './hostile-plan.ts';
import { readXlsx } from './read-sheets.ts';
import { renderAsked } from './setup.ts';

const comparison = fictionalComparison();
const files = await renderAsked(comparison, ['tracker'], { only: ['ashmoor'] });
const [about, tracker] = readXlsx(files[0]!.content as Uint8Array);
const [header, ...rows] = tracker!.rows;
const of = (row: (typeof rows)[number], name: string) => row[header!.indexOf(name)] ?? null;
const isUndertaking = ({ kind, strength }: { kind: string; strength: string | null }) =>
  kind === 'commitment' && strength !== 'aspiration';

describe('a tracker', () => {
  it('is a workbook for each compared area', async () => {
    const all = await renderAsked(comparison, ['tracker']);
    const compared = comparison.forces.filter((area) => area.compared !== null);
    expect(all.map(({ path }) => path)).toEqual(compared.map(({ force }) => `trackers/${force}.xlsx`).sort());
  });

  it('says first what it is, that it is fictional, and to save it under another name', () => {
    expect(about!.rows[1]![1]).toBe('Working copy: machine reading, 0% checked by a person');
    const words = about!.rows.flat().join('\n');
    expect(words).toContain('Fictional sample');
    expect(words).toContain('Save it under another name before you write in it');
  });

  it('has every undertaking of the plan once, in the order of its pages, with its words and pages', () => {
    const undertakings = comparison.forces[0]!.editions[0]!.statements.filter(isUndertaking);
    expect(rows.map((row) => of(row, 'Id')).sort()).toEqual(undertakings.map(({ id }) => id).sort());
    expect(rows.map((row) => of(row, 'Number'))).toEqual(rows.map((_, at) => at + 1));
    const first = rows.map((row) => Number(String(of(row, 'Pages')).split(' ')[0]));
    expect(first).toEqual([...first].sort((a, b) => a - b));
    for (const { id, quote, places } of undertakings) {
      const row = rows.find((one) => of(one, 'Id') === id)!;
      expect(of(row, 'Undertaking')).toBe(quote);
      for (const { page } of places) expect(String(of(row, 'Pages')).split(' ')).toContain(String(page));
    }
  });

  it('leaves owner, status, evidence and date blank, and marks what is doubtful', () => {
    const { statements } = comparison.forces[0]!.editions[0]!;
    for (const row of rows) {
      for (const name of ['Owner', 'Status', 'Evidence', 'Date']) expect(of(row, name)).toBeNull();
      const { uncertain } = statements.find(({ id }) => id === of(row, 'Id'))!;
      expect(String(of(row, 'Check first')).includes('Doubtful')).toBe(uncertain);
    }
    expect(header).toEqual(expect.arrayContaining(['Owner', 'Status', 'Evidence', 'Date']));
  });

  it('shows hostile text as text', async () => {
    const hostile = hostileComparison();
    const [file] = await renderAsked(hostile, ['tracker'], { only: ['ashmoor'] });
    const cells = new Set(readXlsx(file!.content as Uint8Array)[1]!.rows.flat());
    for (const { quote } of hostile.forces[0]!.editions[0]!.statements.filter(isUndertaking))
      expect(cells).toContain(cellText(quote));
  });
});
