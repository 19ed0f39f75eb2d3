import { describe, expect, it } from 'vitest';
import { areaLabel } from '../../../src/report/charts/area-label.ts';
import { words } from '../../../src/report/charts/draw.ts';
import { shareScale } from '../../../src/report/charts/scale.ts';
import { fitText, textWidth } from '../../../src/report/charts/text-width.ts';
import { isMarkup } from '../../../src/report/html/markup.ts';
import { fileText, render } from '../setup.ts';
import { changed, modelOf, withCharts } from './fixture.ts';
import { readSvg } from './read-svg.ts';

describe('the text of a chart', () => {
  it('is measured: "Will" is narrower than "WWWW"', () => {
    expect(textWidth('Will', 12)).toBeLessThan(textWidth('WWWW', 12) / 2);
  });

  it('is cut to its room with three dots, and whole in a tooltip', () => {
    const fitted = fitText('Greater Brantwick and its Hundreds', 80, 12);
    expect(fitted.text).toMatch(/^Greater.*…$/);
    expect(fitted.length).toBeLessThanOrEqual(80);
    expect(words('Greater Brantwick and its Hundreds', { x: 0, y: 0, room: 80 }).markup).toContain(
      '<title>Greater Brantwick and its Hundreds</title>',
    );
  });

  it('is held to its room where it nearly fills it, in any font', () => {
    expect(fitText('Northamptonshire', 96, 12)).toMatchObject({ cut: false, length: expect.any(Number) });
    expect(fitText('Kent', 96, 12)).toEqual({ text: 'Kent', length: null, cut: false });
  });

  it('of ten thousand letters, or of signs that turn text round, is cut like any other', () => {
    expect(fitText('W'.repeat(10_000), 96, 12).text.length).toBeLessThan(12);
    expect(fitText('\u202E\u202Eabcdef', 96, 12).text).not.toContain('abc');
  });

  it('is escaped, in text and in attributes', () => {
    const evil = `</text><script>alert(1)</script>"'&`;
    const drawn = words(evil, { x: 0, y: 0, room: 900 });
    expect(isMarkup(drawn)).toBe(true);
    expect(drawn.markup).not.toContain('<script');
    expect(readSvg(drawn).text).toBe(evil);
  });
});

describe('a name of an area in a chart', () => {
  const model = modelOf(
    changed(withCharts(), (draft) => {
      draft.forces[0].name = 'Ashmoor Police';
      draft.forces[1].name = 'Dunlow Police';
      draft.forces[2].name = 'Dunlow Constabulary';
    }),
  );

  it('stands without "Police" where that leaves it its own', () => {
    expect(areaLabel(model, 'Ashmoor Police')).toBe('Ashmoor');
    expect(areaLabel(model, 'Dunlow Police')).toBe('Dunlow Police');
  });
});

describe('a scale of shares', () => {
  it.each([
    [0, 0.02],
    [0.05, 0.06],
    [0.3, 0.3],
    [0.31, 0.4],
    [1, 1],
  ])('to %d ends at %d, with marks that have room', (highest, most) => {
    const scale = shareScale(highest, 100, 200);
    expect(scale.most).toBeCloseTo(most);
    expect(scale.at(0)).toBe(100);
    expect(scale.at(scale.most)).toBe(200);
    expect(scale.ticks.length).toBeLessThanOrEqual(4);
  });
});

describe('charts in the report', () => {
  const files = render(withCharts(), { formats: ['html'] });
  const index = fileText(files, 'index.html');

  it('stand on the first page with their tables, and on the page of an area with an earlier edition', () => {
    for (const id of ['chart-bands', 'chart-steps', 'chart-themes', 'bands-table', 'grid-themes'])
      expect(index).toContain(`id="${id}"`);
    const area = fileText(files, 'areas/ashmoor.html');
    for (const id of ['chart-change', 'change-shares']) expect(area).toContain(`id="${id}"`);
    expect(fileText(files, 'areas/brackwater.html')).not.toContain('chart-change');
  });

  it('each have a name and a description', () => {
    const drawings = index.match(/<svg class="drawing[^>]* role="img"[^>]*>/g)!;
    expect(drawings.length).toBeGreaterThan(12);
    for (const drawing of drawings) {
      const [, name, described] = /aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/.exec(drawing)!;
      expect(index).toMatch(
        new RegExp(`<title id="${name}">[^<]+</title><desc id="${described}">[^<]+</desc>`),
      );
    }
  });

  it('of a hostile name show it as text and run nothing', () => {
    const evil = `"><script>alert(1)</script><text onload=x>{{markup this}}`;
    const made = changed(withCharts(), (draft) => {
      for (const area of draft.forces) area.name = `${evil} ${area.name}`;
      for (const category of draft.categories) category.label = evil;
    });
    const page = fileText(render(made, { formats: ['html'] }), 'index.html');
    expect(page.replaceAll(/<script>[^<]*<\/script>/g, '')).not.toMatch(/<script>alert|<text onload/);
  });

  it('leave the first page of 43 areas under a megabyte', () => {
    const many = fileText(render(withCharts(43), { formats: ['html'] }), 'index.html');
    expect(Buffer.byteLength(many)).toBeLessThan(1_000_000);
  });
});
