import { describe, expect, it } from 'vitest';
import { bandShapes } from '../../../src/report/charts/bands/band-shapes.ts';
import { bandsChart } from '../../../src/report/charts/bands/index.ts';
import { percent } from '../../../src/report/percent.ts';
import { changed, modelOf, withCharts } from './fixture.ts';
import { all, readSvg, rowsBy, textsOf } from './read-svg.ts';

const comparison = withCharts();
const { chart } = bandsChart(modelOf(comparison), []);
const drawn = chart!.panels.map(({ drawing }) => readSvg(drawing));

describe('dots in bands', () => {
  it('have the shares, ranges and bands of the comparison', () => {
    comparison.bands!.measures.forEach((measure, at) => {
      const rows = rowsBy(drawn[at]!, 'data-force');
      for (const plan of measure.plans) {
        const { attributes } = rows.get(plan.force)!;
        expect([attributes['data-share'], attributes['data-low'], attributes['data-high']]).toEqual(
          [plan.share, plan.low, plan.high].map(String),
        );
        expect(attributes['data-band']).toBe(plan.band);
      }
      const [middle] = all(drawn[at]!, 'g').filter(({ attributes }) => attributes.class === 'middle');
      expect([middle!.attributes['data-low'], middle!.attributes['data-high']]).toEqual(
        [measure.middle.low, measure.middle.high].map(String),
      );
    });
  });

  it('lie where their share is on the scale, whose marks are drawn', () => {
    for (const svg of drawn) {
      const ticks = all(svg, 'text').filter(({ text }) => /^(?:0|\d+%)$/.test(text));
      const scale = ticks.filter(({ attributes }) => attributes['text-anchor'] === 'middle');
      const [from, to] = [scale[0]!, scale.at(-1)!].map(({ attributes }) => Number(attributes.x));
      const most = Number.parseInt(scale.at(-1)!.text, 10) / 100;
      for (const row of rowsBy(svg, 'data-force').values()) {
        const { 'data-share': share, 'data-low': low } = row.attributes;
        if (share === undefined) continue;
        const at = (value: string) => from! + ((to! - from!) * Number(value)) / most;
        const range = all(row, 'path').find(({ attributes }) => attributes.class === 'open')!;
        expect(Number(/^M([\d.]+)/.exec(range.attributes.d!)![1])).toBeCloseTo(at(low!), 0);
        const dot = all(row, 'circle')[0];
        if (dot) expect(Number(dot.attributes.cx)).toBeCloseTo(at(share), 0);
      }
    }
  });

  it('print the share beside the mark, rounded as tables round it', () => {
    comparison.bands!.measures.forEach((measure, at) => {
      const rows = rowsBy(drawn[at]!, 'data-force');
      for (const { force, share } of measure.plans) {
        const value = textsOf(rows.get(force)!)[1]!;
        expect([percent(share), 'not found']).toContain(value);
        if (share > 0) expect(value).toBe(percent(share));
      }
    });
  });

  it('tell the bands apart by shape', () => {
    expect(new Set(Object.values(bandShapes)).size).toBe(4);
  });

  it('stand in the order of the names of areas, whatever their shares', () => {
    const names = [...rowsBy(drawn[1]!, 'data-force').values()].map((row) => textsOf(row)[0]!);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-GB')));
  });

  it('are not drawn where nothing was read, nothing applies or too little is undertaken; "not found" is drawn', () => {
    const other = changed(comparison, (draft) => {
      const [first, second, third, fourth] = draft.forces.map(({ editions }: never) => editions[0]);
      first.themes.prevention.narrow = { state: 'not-read', why: 'Welsh' };
      second.themes.prevention.narrow = { state: 'does-not-apply', why: 'other law' };
      third.themes.prevention.narrow = { state: 'not-found', step: 'not-found' };
      const measure = draft.bands.measures[1];
      measure.plans.find(({ force }: { force: string }) => force === third.edition.area).share = 0;
      measure.plans = measure.plans.filter(({ force }: { force: string }) => force !== fourth.edition.area);
    });
    const rows = rowsBy(readSvg(bandsChart(modelOf(other), []).chart!.panels[1]!.drawing), 'data-force');
    const said = other.forces.slice(0, 4).map(({ force }) => textsOf(rows.get(force)!)[1]);
    expect(said).toEqual(['Not read', 'Does not apply', 'not found', 'Too few undertakings']);
    expect(other.forces.slice(0, 4).map(({ force }) => rows.get(force)!.attributes['data-share'])).toEqual([
      undefined,
      undefined,
      '0',
      undefined,
    ]);
  });

  it('say why where plans are too few or reading error was not measured', () => {
    const few = changed(comparison, (draft) => {
      draft.bands = { draws: 1000, texts: 20, why: 'it takes 5 plans', measures: [] };
    });
    expect(bandsChart(modelOf(few), [])).toEqual({
      chart: null,
      why: 'No chart of plans that say more or less is drawn: it takes 5 plans.',
    });
    const none = changed(comparison, (draft) => {
      delete draft.bands;
    });
    expect(bandsChart(modelOf(none), []).why).toContain('was not measured');
  });

  it('have a headline of findings only', () => {
    expect(chart!.headline).toBe(
      'Of no plan can it be told that it says more or less than the middle half of the plans.',
    );
    const text = 'On prevention, says more than the middle half of the plans: Ashmoor.';
    const found = changed(comparison, (draft) => {
      draft.findings.push({ metric: 'band', theme: 'prevention', text, statements: [] });
    });
    expect(bandsChart(modelOf(found), []).chart!.headline).toBe(text);
    const two = changed(found, (draft) => {
      draft.findings.push({ metric: 'band', theme: 'organised-crime', text, statements: [] });
    });
    expect(bandsChart(modelOf(two), []).chart!.headline).toMatch(/^On 2 of 4 measures, some plans/);
  });
});
