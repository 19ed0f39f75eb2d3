import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import type { Alignment, AlignmentSource, Analysis, Intervention } from '../../src/model/index.ts';
import { intervention } from '../align/build.ts';
import { analysis, context, of, taxonomy } from './build.ts';

const source: AlignmentSource = {
  report: { title: 'T', publisher: 'P', dated: '2020-10', checked: 'not checked since', note: 'N' },
  facet: 'subjects',
  approaches: ['PRV-early', 'SOC-general', 'RES-place', 'OLD', 'gone'].map((code) => ({
    code,
    activity: `Do ${code}`,
    asset: null,
    holder: null,
    unverified: true,
  })),
  recommendations: (['unite-the-evidence', 'support-the-plans', 'seek-funding'] as const).map((id) => ({
    id,
    label: id,
    said: id,
    unverified: true,
  })),
};

const marlow = analysis('marlow', [
  { text: 'We aim to help young people early.', tags: ['PRV-early'], strength: 'soft' },
  { text: 'We will fund ten youth workers.', tags: ['PRV-early'], measurable: true },
  { text: 'We will close ten drug lines.', tags: ['SOC-drugs'], measurable: true },
]);
const oakham = analysis(
  'oakham',
  [
    { text: 'Early help was given.', tags: ['PRV-early'], kind: 'achievement' },
    { text: 'We will meet gangs head on.', tags: ['SOC-general'] },
  ],
  { edition: 'oakham-2024', area: 'oakham', areaName: 'Oakham' },
);
const pentref = analysis(
  'pentref',
  [],
  { edition: 'pentref-2024', area: 'pentref', areaName: 'Pentref' },
  { bodyWords: 100, welshWords: 9000 },
);

const aligned = (analyses: readonly Analysis[]): Alignment =>
  compare(analyses, { ...context, alignment: source }).alignment!;
const row = (alignment: Alignment, code: string) => alignment.approaches.find((one) => one.code === code)!;
const point = (alignment: Alignment, id: string, of: string) =>
  alignment.recommendations.find((one) => one.id === id)!.points.find((one) => one.id === of);

describe('a row of an approach', () => {
  const early = row(aligned([oakham, marlow, pentref]), 'PRV-early');

  it('has the furthest step of all plans, and the plans by how far they go', () => {
    expect(early.step).toBe('firm-and-checkable');
    expect(early.areas.map(({ force, step }) => [force, step])).toEqual([
      ['marlow', 'firm-and-checkable'],
      ['oakham', 'mentioned'],
    ]);
  });

  it('counts undertakings and quotes the statement that goes furthest', () => {
    const { forces } = compare([marlow], context);
    const [{ count, statement }] = early.areas as [Alignment['approaches'][number]['areas'][number]];
    expect(count).toBe(2);
    const quoted = forces[0]!.editions[0]!.statements.find(({ id }) => id === statement);
    expect(quoted?.quote).toBe('We will fund ten youth workers.');
  });

  it('says apart where nothing was found and where nothing could be read', () => {
    const place = row(aligned([oakham, marlow, pentref]), 'RES-place');
    expect(place.step).toBe('not-found');
    expect(place.notFound.map(({ force }) => force)).toEqual(['marlow', 'oakham']);
    expect(place.notRead).toEqual([
      expect.objectContaining({ force: 'pentref', why: expect.stringContaining('Welsh') }),
    ]);
  });

  it('of a category that the taxonomy lacks or has retired says that it was not looked for', () => {
    for (const code of ['gone', 'OLD'])
      expect(row(aligned([marlow]), code)).toMatchObject({ step: null, areas: [], notFound: [] });
  });

  it('is there for any set of plans, one or none among them', () => {
    expect(row(aligned([oakham]), 'SOC-general').areas).toHaveLength(1);
    const none = aligned([analysis('x', [], { edition: 'x', area: 'unknown', areaName: 'unknown' })]);
    expect(none.plans).toBe(0);
    expect(none.approaches.every(({ step, areas }) => step === null && areas.length === 0)).toBe(true);
  });

  it('is the same in whatever order the plans come', () => {
    expect(aligned([pentref, marlow, oakham])).toEqual(aligned([oakham, pentref, marlow]));
  });
});

describe('what a plan turns down', () => {
  const refusal = {
    text: 'I do not intend to fund another PRV-early scheme.',
    tags: ['PRV-early'],
    measurable: true,
  };
  const other = { text: 'We will pay for PRV-early work.', tags: ['PRV-early'] };

  it('stands apart, and is no undertaking of the approach', () => {
    const alone = row(aligned([analysis('x', [refusal])]), 'PRV-early');
    expect(alone).toMatchObject({
      step: 'mentioned',
      areas: [],
      turnedDown: [{ force: 'marlow', count: 1 }],
    });
  });

  it('is no undertaking of a cell of the grid, which counts it apart', () => {
    const cellOf = (sentences: Parameters<typeof analysis>[1]) =>
      compare([analysis('x', sentences)], { ...context, alignment: source }).forces[0]!.editions[0]!.cells
        .subjects!['PRV-early'];
    expect(cellOf([refusal])).toMatchObject({
      step: 'mentioned',
      undertakings: 0,
      mentions: 0,
      turnedDown: [expect.any(String)],
    });
    const both = cellOf([refusal, other]);
    expect(both).toMatchObject({ step: 'firm-undertaking', undertakings: 1, checkable: 0 });
    expect(both).toMatchObject({ turnedDown: [(both as { statements: string[] }).statements[1]] });
    expect(cellOf([other])).not.toHaveProperty('turnedDown');
  });

  it('is not what the row goes by or quotes where the plan undertakes something too', () => {
    const { areas, turnedDown } = row(aligned([analysis('x', [refusal, other])]), 'PRV-early');
    expect(turnedDown).toMatchObject([{ force: 'marlow', count: 1 }]);
    expect(areas).toMatchObject([{ count: 1, step: 'firm-undertaking' }]);
    const { forces } = compare([analysis('x', [refusal, other])], context);
    const quoted = forces[0]!.editions[0]!.statements.find(({ id }) => id === areas[0]!.statement);
    expect(quoted?.quote).toBe(other.text);
  });
});

describe('one document that several areas publish', () => {
  const joint = (area: string, sha256: string): Analysis => {
    const read = analysis(area, [{ text: 'We will pay for PRV-early work.', tags: ['PRV-early'] }], of(area));
    return { ...read, source: { ...read.source, sha256 } };
  };
  const early = (analyses: readonly Analysis[]) => row(aligned(analyses), 'PRV-early');

  it('counts for each area, and each names the others', () => {
    const { areas } = early([joint('alder', '1'), joint('birch', '1'), joint('cedar', '2')]);
    expect(areas.map(({ force, count }) => [force, count])).toEqual([
      ['alder', 1],
      ['birch', 1],
      ['cedar', 1],
    ]);
    expect(areas.map(({ sameDocument }) => sameDocument?.map(({ force }) => force))).toEqual([
      ['birch'],
      ['alder'],
      undefined,
    ]);
  });

  it('is one voice: what it alone undertakes is undertaken in one plan alone', () => {
    const alone = (analyses: readonly Analysis[]) =>
      point(aligned(analyses), 'unite-the-evidence', 'alone/PRV-early')?.label;
    expect(alone([joint('alder', '1'), joint('birch', '1')])).toMatch(
      /^Undertaken in one plan alone, which several areas share/,
    );
    expect(alone([joint('alder', '1'), joint('birch', '2')])).toBeUndefined();
  });
});

describe('a practice that several plans name', () => {
  const named = (area: string, text: string): Analysis =>
    analysis(area, [{ text }], of(area), {
      evidence: [
        { sentence: 's0', intervention: 'visits', basis: 'wording', words: 'prison visits', verdict: null },
      ],
    });
  const united = (texts: readonly string[], study: Partial<Intervention> = {}) => {
    const evidence = { ...context.evidence, interventions: [{ ...intervention('visits'), ...study }] };
    const analyses = texts.map((text, at) => named(['alder', 'birch', 'cedar'][at]!, text));
    return point(
      compare(analyses, { ...context, evidence, alignment: source }).alignment!,
      'unite-the-evidence',
      'named/visits',
    );
  };
  const [takes, pays, bans] = [
    'We will offer prison visits to pupils.',
    'I will pay for prison visits.',
    'I will not fund any prison visits for pupils.',
  ] as const;

  it('counts no plan that bans it', () => {
    expect(united([takes, pays, bans])?.areas.map(({ force }) => force)).toEqual(['alder', 'birch']);
    expect(united([takes, bans])).toBeUndefined();
  });

  it('says where it may do harm', () => {
    expect(united([takes, pays])?.label).not.toContain('harm');
    expect(united([takes, pays], { verdict: 'waits-for-person' })?.label).toMatch(
      /possible harm.*waits for a person/,
    );
  });
});

describe('a row of a recommendation', () => {
  const all = aligned([marlow, oakham]);

  it('names what one plan alone undertakes', () => {
    expect(point(all, 'unite-the-evidence', 'alone/PRV-early')?.areas).toEqual([
      expect.objectContaining({ force: 'marlow', count: 2 }),
    ]);
  });

  it('counts by theme what an evidence pack would hold, at both widths', () => {
    const { forces } = compare([marlow, oakham], context);
    const soc = point(all, 'seek-funding', 'organised-crime')!;
    for (const { force, count } of soc.areas) {
      const cell = forces.find((area) => area.force === force)!.editions[0]!.themes['organised-crime'].both;
      expect(cell.state === 'figure' && cell.undertakings).toBe(count);
    }
    expect(soc.areas.map(({ force, count }) => [force, count])).toEqual([
      ['marlow', 1],
      ['oakham', 1],
    ]);
  });

  it('has no part of a plan that has nothing to show', () => {
    expect(point(all, 'support-the-plans', 'evaluation')?.areas).toEqual([]);
  });
});

it('a comparison without the table has no alignment', () => {
  expect(compare([marlow], { ...context, taxonomy })).not.toHaveProperty('alignment');
});
