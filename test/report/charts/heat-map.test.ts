import { describe, expect, it } from 'vitest';
import { letters, styleOf } from '../../../src/report/charts/heat-map/cell-signs.ts';
import { mostColumns } from '../../../src/report/charts/heat-map/heat-panel.ts';
import { heatMapChart } from '../../../src/report/charts/heat-map/index.ts';
import { fictionalComparison } from '../fixture.ts';
import { changed, modelOf, withCharts } from './fixture.ts';
import { all, type Node, readSvg, rowsBy } from './read-svg.ts';

const comparison = withCharts();
const model = modelOf(comparison);
const chart = heatMapChart(model)!;

/** The letters of a row by the left edge of their cell, as they are drawn; a hatched cell is "#". */
function lettersOf(row: Node): string[] {
  const at = new Map<number, string>();
  for (const text of all(row, 'text').filter(({ attributes }) => attributes.class)) {
    const places = text.attributes.x!.split(' ').map(Number);
    for (const [n, letter] of [...text.text].entries()) at.set(places[n]!, letter);
  }
  for (const path of all(row, 'path').filter(({ attributes }) => attributes.class === 'fill-not-read'))
    for (const [, x, wide] of path.attributes.d!.matchAll(/M([\d.]+) [\d.]+h([\d.]+)/g))
      at.set(Number(x) + Number(wide) / 2, '#');
  return [...at].sort(([a], [b]) => a - b).map(([, letter]) => letter);
}

const signOf = (cell: Parameters<typeof styleOf>[0]) => letters[styleOf(cell)] || '#';

/** The coloured cells of a row, by style. */
const fillsOf = (row: Node) =>
  Object.fromEntries(
    all(row, 'path')
      .filter(({ attributes }) => attributes.class!.startsWith('fill-'))
      .map(({ attributes }) => [attributes.class, attributes.d!.split('M').length - 1]),
  );

describe('the heat map', () => {
  it('shows every cell of the comparison by letter and by colour', () => {
    for (const facet of ['prevention', 'organised-crime', 'community-resilience']) {
      const codes = comparison.categories.filter((one) => one.facet === facet).map(({ code }) => code);
      const panels = chart.panels.filter(({ drawing }) => drawing.markup.includes(`chart-steps-${facet}-`));
      for (const { area, figures } of model.compared) {
        const rows = panels.map(({ drawing }) => rowsBy(readSvg(drawing), 'data-force').get(area.force)!);
        const cells = codes.map((code) => figures.cells[facet]![code]);
        expect(rows.flatMap(lettersOf)).toEqual(cells.map(signOf));
        const drawn = rows.map(fillsOf);
        for (const style of new Set(cells.map(styleOf)))
          expect(drawn.reduce((sum, fills) => sum + (fills[`fill-${style}`] ?? 0), 0)).toBe(
            cells.filter((cell) => styleOf(cell) === style).length,
          );
      }
    }
  });

  it('shows the three themes at each of their readings', () => {
    const rows = rowsBy(readSvg(chart.panels[0]!.drawing), 'data-force');
    for (const { area, figures } of model.compared) {
      const { themes } = figures;
      const cells = [
        themes.prevention.narrow,
        themes['organised-crime'].narrow,
        themes['organised-crime'].both,
        themes['community-resilience'].narrow,
        themes['community-resilience'].both,
      ];
      expect(lettersOf(rows.get(area.force)!)).toEqual(cells.map(signOf));
    }
  });

  it('draws "not found", "not read" and "does not apply" apart', () => {
    const cells = [
      { state: 'not-found', step: 'not-found' },
      { state: 'not-read', why: 'Welsh' },
      { state: 'does-not-apply', why: 'later law' },
    ] as const;
    expect(new Set(cells.map(signOf)).size).toBe(3);
    expect(new Set(Object.values(letters)).size).toBe(Object.keys(letters).length);
  });

  it('has areas by name and the counts of each column in its description', () => {
    const svg = readSvg(chart.panels[1]!.drawing);
    expect([...rowsBy(svg, 'data-force').keys()]).toEqual(model.compared.map(({ area }) => area.force));
    expect(all(svg, 'desc')[0]!.text).toMatch(/Plans with an undertaking: Early intervention \d of 8/);
  });

  it('says on how many subjects all plans undertake something, as the categories count it', () => {
    const subjects = comparison.categories.filter(({ theme }) => theme !== null && theme !== undefined);
    const inAll = subjects.filter(
      ({ steps }) =>
        steps['soft-undertaking'] + steps['firm-undertaking'] + steps['firm-and-checkable'] === 8,
    );
    expect(chart.headline).toContain(inAll.length === 0 ? 'None of' : `${inAll.length} of`);
    expect(chart.headline).toContain('all 8 plans');
  });

  it('counts plans apart that were not read well enough to tell', () => {
    const welsh = changed(comparison, (draft) => {
      const { cells, themes } = draft.forces[1].editions[0];
      const unread = { state: 'not-read', why: 'Welsh' };
      for (const facet of Object.values(cells) as Record<string, unknown>[])
        for (const code of Object.keys(facet)) facet[code] = unread;
      for (const theme of Object.values(themes) as Record<string, unknown>[])
        Object.assign(theme, { narrow: unread, both: unread });
    });
    const made = heatMapChart(modelOf(welsh))!;
    expect(made.headline).toContain('all 8 plans (1 of them not read well enough to tell)');
    const row = rowsBy(readSvg(made.panels[1]!.drawing), 'data-force').get(welsh.forces[1]!.force)!;
    expect(new Set(lettersOf(row))).toEqual(new Set(['#']));
  });

  it('parts a facet of many categories into panels', () => {
    const many = changed(comparison, (draft) => {
      const { facet, theme, width, steps } = draft.categories[0];
      for (let n = 0; n < 2 * mostColumns; n += 1)
        draft.categories.push({
          facet,
          theme,
          width,
          steps,
          code: `X-${n}`,
          label: `Made ${n}`,
          definition: 'x',
        });
    });
    const panels = heatMapChart(modelOf(many))!.panels.filter(({ name }) => name.startsWith('Prevention'));
    expect(panels.length).toBeGreaterThan(2);
    expect(panels[0]!.name).toMatch(/^Prevention, 1 of \d$/);
  });

  it('is not drawn for one plan', () => {
    expect(heatMapChart(modelOf(fictionalComparison(1)))).toBeNull();
  });
});
