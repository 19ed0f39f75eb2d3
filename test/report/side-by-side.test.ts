import { describe, expect, it } from 'vitest';
import { PcpError } from '../../src/model/index.ts';
import { fictionalComparison } from './fixture.ts';
import { withDifferences } from './fixture-differences.ts';
import { fileText, render, visibleText } from './setup.ts';

const comparison = withDifferences();
const page = (beside: readonly string[]) =>
  fileText(render(comparison, { formats: ['html'], beside }), 'side-by-side.html');

/** The page of the first two areas, with another cell on prevention in those named by number. */
function withCells(areas: readonly number[], code: string, cell: object): string {
  const changed = structuredClone(comparison) as unknown as {
    forces: { editions: { cells: Record<string, Record<string, object>> }[] }[];
  };
  for (const at of areas) changed.forces[at]!.editions[0]!.cells.prevention![code] = cell;
  const beside = ['ashmoor', 'brackwater'];
  const files = render(changed as unknown as typeof comparison, { formats: ['html'], beside });
  return fileText(files, 'side-by-side.html');
}

describe('plans side by side', () => {
  const html = page(['brackwater', 'ashmoor']);

  it('stand in the order of asking, in every table', () => {
    const heads = [...html.matchAll(/<thead><tr>(.*?)<\/tr><\/thead>/g)].map(([, head]) =>
      [...head!.matchAll(/data-area="([^"]+)"/g)].map(([, area]) => area),
    );
    expect(heads.length).toBeGreaterThan(5);
    for (const areas of heads) expect(areas).toEqual(['brackwater', 'ashmoor']);
  });

  it('show the furthest step of a subject with its page, its words and a link to them', () => {
    const row = /<tr><th scope="row">Early intervention.*?<\/tr>/s.exec(html)?.[0] ?? '';
    expect(row.match(/<td data-area=/g)).toHaveLength(2);
    expect(row).toContain('Fund two more youth workers in Brackwater by March 2027');
    expect(row).toMatch(/href="areas\/brackwater\.html#s-[^"]+">p\. 2 and 2 more<\/a>/);
    expect(row).toContain('swatch firm-and-checkable');
  });

  it('give the joint measure first, then where they part', () => {
    const [joint, apart, themes] = ['joint-h', 'apart-h', 'themes-h'].map((id) => html.indexOf(`id="${id}"`));
    expect(joint).toBeGreaterThan(0);
    expect(joint).toBeLessThan(apart!);
    expect(apart).toBeLessThan(themes!);
  });

  it('say what was found in none of them once, not as a row of a table', () => {
    const nothing = { state: 'not-found', step: 'not-found' };
    const found = withCells([0, 1], 'PRV-early', nothing);
    expect(visibleText(found)).toContain('Not found by the machine in any of them: Early intervention.');
    const table = /<table class="beside" id="facet-prevention-table".*?<\/table>/s.exec(found)![0];
    expect(table).toContain('<th scope="row">Education and awareness');
    expect(table).not.toContain('<th scope="row">Early intervention');
  });

  it('name what one undertakes alone only where every one of them was read for it', () => {
    const apart = (html: string) => /<div class="apart">.*?<\/section>/s.exec(html)![0];
    const unread = withCells([1], 'PRV-early', { state: 'not-read', why: 'A page was not read.' });
    expect(apart(unread)).not.toContain('Early intervention');
    const absent = withCells([1], 'PRV-early', { state: 'not-found', step: 'not-found' });
    expect(apart(absent)).toContain('Early intervention');
  });

  it('are all compared plans where those are two to five, and no page where they are more', () => {
    const paths = (areas: number) =>
      render(fictionalComparison(areas), { formats: ['html'] }).map(({ path }) => path);
    expect(paths(4)).toContain('side-by-side.html');
    expect(paths(6)).not.toContain('side-by-side.html');
  });

  it.each([
    [['ashmoor'], 'too-few-areas'],
    [['ashmoor', 'ashmoor'], 'area-twice'],
    [['ashmoor', 'nowhere'], 'area-not-compared'],
    [
      ['ashmoor', 'brackwater', 'calderfen-and-soke', 'dunlow', 'sampleshire-5', 'sampleshire-6'],
      'too-many-areas',
    ],
  ])('of %j are refused', (beside, code) => {
    const error = (() => {
      try {
        page(beside);
      } catch (caught) {
        return caught;
      }
    })();
    expect(error).toBeInstanceOf(PcpError);
    expect(error).toMatchObject({ code, exitCode: 2 });
    expect((error as PcpError).hint).toContain('ashmoor, brackwater');
  });
});
