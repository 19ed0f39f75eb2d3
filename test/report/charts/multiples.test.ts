import { describe, expect, it } from 'vitest';
import { themes } from '../../../src/model/index.ts';
import { multiplesChart } from '../../../src/report/charts/multiples/index.ts';
import { changed, modelOf, withCharts } from './fixture.ts';
import { all, readSvg, rowsBy, textsOf } from './read-svg.ts';

const comparison = withCharts();
const model = modelOf(comparison);
const chart = multiplesChart(model)!;

describe('the themes plan by plan', () => {
  it('have the shares of the comparison as lengths and as figures', () => {
    model.compared.forEach(({ figures }, at) => {
      const rows = rowsBy(readSvg(chart.panels[at]!.drawing), 'data-theme');
      for (const theme of themes) {
        const { shareNarrow } = figures.themes[theme];
        const row = rows.get(theme)!;
        expect(row.attributes['data-share']).toBe(String(shareNarrow.share));
        expect(textsOf(row)[1]).toBe(`${Math.round(shareNarrow.share! * 100)}%`);
        const [whole, part] = all(row, 'path').map(({ attributes }) => {
          const [, from, to] = /^M([\d.]+) [\d.]+H([\d.]+)/.exec(attributes.d!)!;
          return Number(to) - Number(from);
        });
        expect(part! / whole!).toBeCloseTo(shareNarrow.share!, 1);
      }
    });
  });

  it('draw no bar of fewer than ten undertakings, nor where nothing was found, read or to be asked', () => {
    const other = changed(comparison, (draft) => {
      const [first] = draft.forces[0].editions;
      first.themes.prevention.shareNarrow = { part: 3, whole: 7, share: 3 / 7 };
      first.themes['organised-crime'].narrow = { state: 'not-found', step: 'not-found' };
      first.themes['community-resilience'].narrow = { state: 'not-read', why: 'Welsh' };
    });
    const rows = rowsBy(readSvg(multiplesChart(modelOf(other))!.panels[0]!.drawing), 'data-theme');
    expect([...rows.values()].map((row) => textsOf(row)[1])).toEqual([
      '3\u00a0of\u00a07',
      'Not found',
      'Not read',
    ]);
    for (const row of rows.values()) expect(all(row, 'path')).toEqual([]);
  });

  it('lead to the page of the area, and say in words what they show', () => {
    expect(chart.panels[0]).toMatchObject({ name: 'Ashmoor', href: 'areas/ashmoor.html' });
    expect(all(readSvg(chart.panels[0]!.drawing), 'desc')[0]!.text).toMatch(
      /^Prevention: \d+%; Organised crime: \d+%; Community resilience: \d+%$/,
    );
  });

  it('have the finding on shares as their headline, where one holds', () => {
    const text = 'The share of undertakings that are on prevention runs from 1 of 10 (A) to 6 of 10 (B).';
    const found = changed(comparison, (draft) => {
      draft.findings.push({ metric: 'theme-share', theme: 'prevention', text, statements: [] });
    });
    expect(multiplesChart(modelOf(found))!.headline).toBe(text);
    expect(chart.headline).toBe('What share of its undertakings each plan has on each theme');
  });
});
