import type {
  AreaFigures,
  Cell,
  Comparison,
  EditionFigures,
  Intervention,
  Placement,
  Share,
  Statement,
  Step,
  Theme,
} from '../../src/model/index.ts';
import { comparisonSchema, steps, themes } from '../../src/model/index.ts';
import { fixtureAlignment } from './fixture-alignment.ts';
import { type FixtureSentence, fixtureCategories, fixtureSentences } from './fixture-sentences.ts';

const names = ['Ashmoor', 'Brackwater', 'Calderfen and Soke', 'Dunlow'];

const facets = [
  {
    facet: 'prevention',
    label: 'Prevention',
    question: 'How is crime stopped before it happens?',
    inGrid: true,
  },
  {
    facet: 'organised-crime',
    label: 'Serious and organised crime',
    question: 'Is it organised?',
    inGrid: true,
  },
  {
    facet: 'community-resilience',
    label: 'Community resilience',
    question: 'What do communities do?',
    inGrid: true,
  },
  { facet: 'across', label: 'Across themes', question: 'What else is spoken of?', inGrid: true },
  { facet: 'approaches', label: 'Twelve approaches', question: 'Which approach is this?', inGrid: true },
  {
    facet: 'statutory-contents',
    label: 'Contents that the law asks for',
    question: 'Which matter of section 7 is this?',
    inGrid: false,
  },
];

const share = (part: number, whole: number): Share => ({
  part,
  whole,
  share: whole === 0 ? null : part / whole,
});

const stepOf = (statement: Statement): Step => {
  if (statement.kind === 'priority') return 'priority';
  if (statement.kind !== 'commitment') return 'mentioned';
  if (statement.strength === 'aspiration') return 'wish';
  if (statement.strength === 'soft') return 'soft-undertaking';
  return statement.measurable ? 'firm-and-checkable' : 'firm-undertaking';
};

const isUndertaking = (statement: Statement): boolean =>
  statement.kind === 'commitment' && statement.strength !== 'aspiration';

function toStatement(sentence: FixtureSentence, index: number, place: string, paged: boolean): Statement {
  const page = (n: number) => (paged ? n : null);
  const at = (n: number, block: number) => ({
    document: `${place}-doc`,
    sentence: `x${index}`,
    page: page(n),
    block,
    boxes: [],
  });
  const section = `sec-${sentence.heading}`;
  return {
    id: `st-${index}`,
    kind: sentence.kind,
    strength: sentence.kind === 'commitment' ? (sentence.strength ?? null) : null,
    actor:
      sentence.kind === 'commitment'
        ? index % 3 === 0
          ? 'commissioner'
          : index % 3 === 1
            ? 'joint'
            : 'force'
        : null,
    measurable: sentence.kind === 'commitment' ? (sentence.measurable ?? false) : null,
    uncertain: index % 7 === 3,
    score: 0.4 + (index % 6) / 10,
    quote: sentence.text.replaceAll('{place}', place),
    leadIn: sentence.leadIn ?? null,
    heading: sentence.heading,
    list: sentence.leadIn ? `list-${sentence.leadIn}` : null,
    section,
    codes: Object.keys(sentence.codes),
    widths: Object.fromEntries(
      Object.keys(sentence.codes).map((code) => [
        code,
        fixtureCategories.find(([, id]) => id === code)?.[4] ?? null,
      ]),
    ),
    words: { ...sentence.codes },
    reasons:
      sentence.kind === 'commitment'
        ? [`modal-will: “will”`, ...(sentence.leadIn ? ['lead-in: “I will:”'] : [])]
        : [],
    places: index % 5 === 0 ? [at(3 + index, index), at(2, 0), at(12, 40)] : [at(3 + index, index)],
  };
}

function cellOf(statements: readonly Statement[]): Cell {
  if (statements.length === 0) return { state: 'not-found', step: 'not-found' };
  const ordered = [...statements].sort((a, b) => steps.indexOf(stepOf(b)) - steps.indexOf(stepOf(a)));
  const furthest = stepOf(ordered[0]!);
  const undertakings = ordered.filter(isUndertaking);
  const count = (test: (statement: Statement) => boolean) => ordered.filter(test).length;
  const pages = ordered.filter((s) => stepOf(s) === furthest).flatMap((s) => s.places.map((p) => p.page));
  return {
    state: 'figure',
    step: furthest,
    undertakings: undertakings.length,
    firm: count((s) => isUndertaking(s) && s.strength === 'firm'),
    soft: count((s) => isUndertaking(s) && s.strength === 'soft'),
    checkable: count((s) => isUndertaking(s) && s.measurable === true),
    wishes: count((s) => s.strength === 'aspiration'),
    priorities: count((s) => s.kind === 'priority'),
    mentions: count((s) => s.kind === 'achievement' || s.kind === 'context'),
    statements: ordered.map((s) => s.id),
    pages: [...new Set(pages.filter((page) => page !== null))].sort((a, b) => a - b),
  };
}

function cellsOf(statements: readonly Statement[], odd: boolean): Record<string, Record<string, Cell>> {
  const cells: Record<string, Record<string, Cell>> = {};
  for (const [facet, code] of fixtureCategories) {
    cells[facet] ??= {};
    const row = cells[facet];
    row[code] = cellOf(statements.filter((statement) => statement.codes.includes(code)));
    if (odd && code === 'PRV-situational')
      row[code] = { state: 'not-read', why: 'Page 9 holds pictures of text only.' };
    if (odd && facet === 'statutory-contents')
      row[code] = { state: 'does-not-apply', why: 'This area is outside section 7 of the Act.' };
  }
  return cells;
}

const hasTheme = (theme: Theme, narrow: boolean) => (statement: Statement) =>
  statement.codes.some((code) =>
    fixtureCategories.some(
      ([, id, , of, width]) =>
        id === code && of === theme && (!narrow || (width !== 'wider' && width !== 'related')),
    ),
  );

function themesOf(statements: readonly Statement[]): EditionFigures['themes'] {
  const undertakings = statements.filter(isUndertaking);
  const figure = (theme: Theme) => {
    const narrow = statements.filter(hasTheme(theme, true));
    const both = statements.filter(hasTheme(theme, false));
    return {
      narrow: cellOf(narrow),
      both: cellOf(both),
      shareNarrow: share(narrow.filter(isUndertaking).length, undertakings.length),
      shareBoth: share(both.filter(isUndertaking).length, undertakings.length),
    };
  };
  return Object.fromEntries(themes.map((theme) => [theme, figure(theme)])) as EditionFigures['themes'];
}

function jointOf(statements: readonly Statement[]): EditionFigures['joint'] {
  const soc = statements.filter(isUndertaking).filter(hasTheme('organised-crime', true));
  const both = statements.filter(isUndertaking).filter(hasTheme('organised-crime', false));
  const joined = (s: Statement) =>
    hasTheme('prevention', true)(s) || hasTheme('community-resilience', true)(s);
  const ids = (list: readonly Statement[]) => list.map((s) => s.id);
  return {
    inSentence: ids(soc.filter(joined)),
    inList: ids(soc.filter((s) => s.list !== null)),
    inSection: ids(soc),
    notOnlyPursue: share(soc.filter(joined).length, soc.length),
    notOnlyPursueRelated: share(both.filter(joined).length, both.length),
    statements: ids(soc),
  };
}

type EditionSeed = Readonly<{
  id: string;
  area: string;
  name: string;
  title: string;
  compared: boolean;
  why: string;
  seed: number;
  pages: number | null;
  words: number;
  placedBy: Placement['placedBy'];
  status: Placement['status'];
  address: string | null;
}>;

function editionOf(seed: EditionSeed): EditionFigures {
  const paged = seed.pages !== null;
  const statements = fixtureSentences
    .filter((_, index) => (index * 7 + seed.seed * 3) % 5 !== 0 || index < 2)
    .map((sentence, index) => toStatement(sentence, index, seed.name, paged))
    .map((statement) => ({
      ...statement,
      places: statement.places.map((p) => ({ ...p, document: `${seed.id}-doc` })),
    }));
  const undertakings = statements.filter(isUndertaking);
  const count = (test: (statement: Statement) => boolean) => statements.filter(test).length;
  return {
    edition: {
      edition: seed.id,
      area: seed.area,
      areaName: seed.name,
      title: seed.title,
      from: '2025-04-01',
      to: '2029-03-31',
      status: seed.status,
      purpose: 'full-plan',
      standing: seed.address ? 'plan' : 'unknown',
      fictional: true,
      address: seed.address,
      placedBy: seed.placedBy,
      words: seed.placedBy === 'title-page' ? `Police and Crime Plan for ${seed.name}` : null,
    },
    documents: [
      {
        id: `${seed.id}-doc`,
        name: `${seed.name} plan.${paged ? 'pdf' : 'docx'}`,
        path: `corpus/plans/${seed.name} plan.${paged ? 'pdf' : 'docx'}`,
        pages: seed.pages,
        format: paged ? 'pdf' : 'docx',
        placedBy: seed.placedBy,
      },
    ],
    compared: seed.compared,
    why: seed.why,
    counts: {
      sentences: 240,
      bodyWords: seed.words,
      welshWords: seed.seed === 2 ? 412 : 0,
      undertakings: undertakings.length,
      firm: count((s) => isUndertaking(s) && s.strength === 'firm'),
      soft: count((s) => isUndertaking(s) && s.strength === 'soft'),
      wishes: count((s) => s.strength === 'aspiration'),
      checkable: count((s) => isUndertaking(s) && s.measurable === true),
      priorities: count((s) => s.kind === 'priority'),
      uncertain: count((s) => s.uncertain),
      listShare: share(90 + seed.seed, 240),
      rate: seed.words < 2000 ? null : (undertakings.length / seed.words) * 10_000,
    },
    statements,
    cells: cellsOf(statements, seed.seed === 3),
    themes: themesOf(statements),
    joint: jointOf(statements),
    evidence: statements.flatMap((statement) => [
      ...(statement.codes.includes('PRV-hotspot')
        ? [
            {
              statement: statement.id,
              intervention: 'hot-spots',
              words: 'Hot spot patrols',
              verdict: 'reduced' as const,
            },
          ]
        : []),
      ...(statement.codes.includes('PRV-early') && statement.quote.includes('mentoring')
        ? [
            {
              statement: statement.id,
              intervention: 'mentoring',
              words: 'mentoring scheme',
              verdict: null,
            },
          ]
        : []),
    ]),
    related: {
      'hot-spots': statements.flatMap(({ id, codes }) =>
        codes.includes('SOC-exploitation') && !codes.includes('PRV-hotspot') ? [id] : [],
      ),
    },
    problems:
      seed.seed % 2 === 1
        ? [
            {
              code: 'page-without-text',
              severity: 'warning',
              message: 'Page 9 has pictures and no text.',
              hint: 'Read the page by eye, or scan it with text recognition.',
              where: { page: 9 },
              document: `${seed.id}-doc`,
            },
          ]
        : [],
  };
}

const intervention = (id: string, label: string, more: Partial<Intervention>): Intervention => ({
  id,
  label,
  evaluates: label,
  against: null,
  setting: 'A fictional town',
  outcome: 'recorded crime',
  direction: 'fell',
  effect: 'small fall',
  quality: { scale: 'EMMIE', rating: 'high' },
  authors: 'Made, U. and Up, N.',
  year: 2020,
  title: `${label}: a review`,
  publisher: 'Journal of Samples',
  address: 'https://example.org/review',
  seenIn: 'publisher page',
  checkedAgainstOriginal: true,
  verdict: 'reduced',
  verdictWithheld: null,
  organisedCrime: 'none',
  categories: [],
  names: [label],
  examples: { match: [], noMatch: [] },
  note: null,
  ...more,
});

const interventions = [
  intervention('hot-spots', 'Hot spots policing', { categories: ['SOC-exploitation'] }),
  intervention('mentoring', 'Mentoring', {
    verdict: null,
    verdictWithheld: 'The page read is a copy.',
    seenIn: 'mirror',
    checkedAgainstOriginal: false,
    note: 'Not checked against the original.',
  }),
  intervention('cctv', 'Cameras in town centres', { verdict: 'mixed' }),
];

const areaOf = (seeds: readonly EditionSeed[]): AreaFigures => {
  const editions = seeds.map(editionOf);
  const compared = editions.find((edition) => edition.compared) ?? null;
  const first = seeds[0]!;
  return {
    force: first.area,
    name: first.area === 'unknown' ? 'Area not known' : first.name,
    region: first.area === 'unknown' ? null : 'Fictional region',
    fictional: true,
    compared: compared?.edition.edition ?? null,
    why: compared?.why ?? 'No edition of known area and status.',
    editions,
  };
};

function gapsOf(forces: readonly AreaFigures[]): Comparison['gaps'] {
  const shown = forces.flatMap((area) =>
    area.editions.filter((e) => e.compared).map((edition) => ({ area, edition })),
  );
  return fixtureCategories.flatMap(([facet, code]) => {
    const by = shown.flatMap(({ area, edition }) => {
      const found = edition.statements.find((s) => s.codes.includes(code) && isUndertaking(s));
      return found ? [{ force: area.force, edition: edition.edition.edition, statement: found.id }] : [];
    });
    return shown
      .filter(({ edition }) => edition.cells[facet]?.[code]?.state === 'not-found')
      .map(({ area, edition }) => ({
        facet,
        code,
        force: area.force,
        edition: edition.edition.edition,
        undertakenBy: by,
      }));
  });
}

/** A believable comparison of fictional areas: four, or `areas` of them; the first has two editions, and one document has no known area. */
export function fictionalComparison(areas = 4): Comparison {
  const seeds: EditionSeed[][] = Array.from({ length: areas }, (_, n) => {
    const name = n < names.length ? names[n]! : `Sampleshire ${n + 1}`;
    const area = name.toLowerCase().replaceAll(' ', '-');
    const base = {
      area,
      name,
      seed: n + 1,
      pages: n === 3 ? null : 14,
      words: n === 3 ? 1_850 : 6_000 + n * 310,
      placedBy: n === 1 ? ('title-page' as const) : ('manifest' as const),
      address: n === 0 ? 'https://example.org/plans/ashmoor.pdf' : null,
    };
    const now: EditionSeed = {
      ...base,
      id: `${area}-2025`,
      title: `${name} Police and Crime Plan 2025–2029`,
      compared: true,
      why: 'Latest final full plan.',
      status: 'final',
    };
    const older: EditionSeed = {
      ...base,
      id: `${area}-2021`,
      seed: 6,
      title: `${name} Police and Crime Plan 2021–2025`,
      compared: false,
      why: 'An older edition.',
      status: 'final',
    };
    return n === 0 ? [now, older] : [now];
  });
  seeds.push([
    {
      id: 'leaflet-9f',
      area: 'unknown',
      name: 'Leaflet',
      title: 'A safer place',
      compared: false,
      why: 'The area is not known.',
      seed: 5,
      pages: 4,
      words: 900,
      placedBy: 'unknown',
      status: 'unknown',
      address: null,
    },
  ]);
  const forces = seeds.map(areaOf);
  const shown = forces.flatMap((area) =>
    area.editions.filter((edition) => edition.compared).map((edition) => ({ area, edition })),
  );
  const behind = shown.flatMap(({ area, edition }) =>
    edition.joint.inSentence.map((id) => `${area.force}/${edition.edition.edition}/${id}`),
  );
  return comparisonSchema.parse({
    schemaVersion: 1,
    pcp: '0.1.0',
    asAt: null,
    fictional: true,
    taxonomy: { version: '1.0.0', hash: 'ab12cd34ef56ab12cd34ef56' },
    evidenceBase: { asOf: '2026-11-01', interventions },
    forces,
    facets,
    categories: fixtureCategories.map(([facet, code, label, theme, width]) => ({
      facet,
      code,
      label,
      definition: `${label}, as the codebook has it.`,
      theme,
      width,
      steps: Object.fromEntries(
        steps.map((step) => [
          step,
          shown.filter(({ edition }) => {
            const cell = edition.cells[facet]?.[code];
            return cell && 'step' in cell && cell.step === step;
          }).length,
        ]),
      ),
    })),
    gaps: gapsOf(forces),
    findings: [
      {
        metric: 'joint',
        text: `In ${areas} of ${areas} plans at least one undertaking joins organised crime with prevention or communities in one sentence.`,
        statements: behind,
      },
      {
        metric: 'not-only-pursue',
        text: 'Of 9 undertakings that name organised crime, 5 prevent, protect or prepare.',
        statements: behind.slice(0, 3),
      },
    ],
    alignment: fixtureAlignment(forces),
    leftOut: [
      {
        document: null,
        edition: 'ashmoor-2021',
        force: 'ashmoor',
        why: 'A later final edition is in force.',
      },
      { document: 'broken.pdf', edition: null, force: 'unknown', why: 'The file is empty.' },
    ],
    problems: [
      {
        code: 'unreadable-file',
        severity: 'error',
        message: 'broken.pdf is empty.',
        hint: 'Download it again.',
        where: { file: 'corpus/plans/broken.pdf' },
      },
    ],
    proposals: [
      {
        facet: 'prevention',
        code: 'PRV-early',
        phrase: 'lantern club',
        withCode: 4,
        withoutCode: 1,
        logRatio: 4.52,
        logLikelihood: 21.3,
        documents: 2,
        sections: 3,
        sentences: [
          {
            document: 'ashmoor-2025',
            name: 'ashmoor.pdf',
            page: 4,
            sentence: 's1',
            text: '=Lantern clubs open in every village.',
          },
        ],
      },
    ],
  });
}
