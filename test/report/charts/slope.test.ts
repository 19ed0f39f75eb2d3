import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Theme, themes } from '../../../src/model/index.ts';
import { slopeChart } from '../../../src/report/charts/slope/index.ts';
import { shareWithListsOnce } from '../../../src/report/charts/slope/lists-once.ts';
import { spread } from '../../../src/report/charts/slope/spread.ts';
import { shareText } from '../../../src/report/figures.ts';
import { changed, comparedOf, type Draft, modelOf, withCharts } from './fixture.ts';
import { all, readSvg, rowsBy, textsOf } from './read-svg.ts';

const comparison = withCharts();
const slopeOf = (made = comparison, force = 'ashmoor') => {
  const model = modelOf(made);
  return slopeChart(model, model.compared.find(({ area }) => area.force === force)!);
};
const [now, before] = ['ashmoor-2025', 'ashmoor-2021'].map(
  (id) => comparison.forces[0]!.editions.find(({ edition }) => edition.edition === id)!,
);

describe('a slope between editions', () => {
  it('has the shares of both plans, equal to those of its table', () => {
    const view = slopeOf()!;
    const svg = readSvg(view.chart!.panels[0]!.drawing);
    const rows = rowsBy(svg, 'data-theme');
    themes.forEach((theme, at) => {
      const [then, after] = [before!, now!].map(({ themes: all }) => all[theme].shareNarrow);
      expect(rows.get(theme)!.attributes).toMatchObject({
        'data-before': String(then!.share),
        'data-after': String(after!.share),
      });
      expect(view.rows[at]).toMatchObject({ before: shareText(then!), after: shareText(after!) });
      const said = textsOf(rows.get(theme)!);
      expect(said[0]).toBe(`${Math.round(then!.share! * 100)}%`);
      expect(said[1]).toMatch(new RegExp(`^${Math.round(after!.share! * 100)}% `));
    });
    expect(view.axes).toEqual(['2021', '2025']);
    expect(view.checked).toMatch(/^A person has read 0 of its \d+ sentences\.$/);
  });

  it('draws a larger share higher', () => {
    const svg = readSvg(slopeOf()!.chart!.panels[0]!.drawing);
    for (const row of rowsBy(svg, 'data-theme').values()) {
      const line = all(row, 'path').find(({ attributes }) => attributes.class === 'line')!;
      const [, from, to] = /^M[\d.]+ ([\d.]+)L[\d.]+ ([\d.]+)/.exec(line.attributes.d!)!;
      const { 'data-before': then, 'data-after': after } = row.attributes;
      expect(Math.sign(Number(from) - Number(to))).toBe(Math.sign(Number(after) - Number(then)));
    }
  });

  it('is only for an area with an earlier edition', () => {
    expect(slopeOf(comparison, 'brackwater')).toBeNull();
  });

  it('has no line for a theme that was not read in one of the plans, and says so in the table', () => {
    const view = slopeOf(
      changed(comparison, (draft) => {
        earlier(draft).themes.prevention.narrow = { state: 'not-read', why: 'Welsh' };
      }),
    )!;
    expect([...rowsBy(readSvg(view.chart!.panels[0]!.drawing), 'data-theme').keys()]).not.toContain(
      'prevention',
    );
    expect(view.rows[0]!.before).toBe('Not read');
  });

  it('says why where no line can be drawn', () => {
    const view = slopeOf(
      changed(comparison, (draft) => {
        for (const theme of Object.values(earlier(draft).themes) as Draft[])
          theme.shareNarrow = { part: 1, whole: 4, share: 0.25 };
      }),
    )!;
    expect(view.chart).toBeNull();
    expect(view.why).toContain('too little was read or undertaken');
    expect(view.rows.map((row) => row.before)).toEqual(Array(3).fill('1\u00a0of\u00a04'));
  });
});

const earlier = (draft: Draft) => draft.forces[0].editions.find((one: Draft) => !one.compared);
const bandOf = (draft: Draft, theme: Theme) =>
  draft.bands.measures
    .find((one: Draft) => one.measure === theme)
    .plans.find((one: Draft) => one.force === 'ashmoor');

describe('the headline of a slope', () => {
  const headline = (change: (draft: Draft) => void) => slopeOf(changed(comparison, change))!.chart!.headline;
  const moved = (draft: Draft) => {
    Object.assign(bandOf(draft, 'prevention'), { low: 0.3, high: 0.31 });
    earlier(draft).themes.prevention.shareNarrow = { part: 1, whole: 20, share: 0.05 };
  };

  it('tells what differs by more than misreading leaves open', () => {
    expect(
      headline((draft) => {
        moved(draft);
        earlier(draft).themes.prevention.narrow.statements = [];
      }),
    ).toContain('Prevention has a larger share');
  });

  it('tells nothing that turns when lists count once', () => {
    const unlisted = (draft: Draft) => {
      moved(draft);
      const current = draft.forces[0].editions.find((one: Draft) => one.compared);
      current.themes.prevention.narrow.statements = [];
    };
    expect(headline(unlisted)).not.toContain('Prevention has');
  });

  it('tells nothing where reading error was not measured', () => {
    expect(
      headline((draft) => {
        delete draft.bands;
      }),
    ).toContain('cannot be told');
  });
});

describe('a share with lists counted once', () => {
  it('counts a list on a theme where one of its items is', () => {
    const figures = structuredClone(comparedOf(comparison, 'ashmoor')) as Draft;
    const [one, two, three] = figures.statements.filter((each: Draft) => each.strength === 'firm');
    Object.assign(one, { list: 'a' });
    Object.assign(two, { list: 'a' });
    Object.assign(three, { list: null });
    figures.statements = [one, two, three];
    figures.themes.prevention.narrow = { ...figures.themes.prevention.narrow, statements: [two.id] };
    expect(shareWithListsOnce(figures, 'prevention')).toBe(0.5);
    figures.statements = [];
    expect(shareWithListsOnce(figures, 'prevention')).toBeNull();
  });
});

describe('labels that are moved apart', () => {
  it('have their room, stay in order and between the ends', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 5 }), (wanted) => {
        const placed = spread(wanted, 20, 0, 100);
        const order = wanted.map((_, at) => at).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
        order.reduce((last, at) => {
          expect(placed[at]! - last).toBeGreaterThan(20 - 1e-6);
          return placed[at]!;
        }, -20);
        for (const one of placed) expect(one <= 100).toBe(true);
      }),
      { seed: 7 },
    );
  });

  it('stay where they are when there is room', () => {
    expect(spread([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90]);
  });
});
