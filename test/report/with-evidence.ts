import type { Comparison, EditionFigures, EvidenceGroup } from '../../src/model/index.ts';

const placed = ({ edition, statements }: EditionFigures, index: number) => ({
  force: edition.area,
  edition: edition.edition,
  statement: statements[index]!.id,
});

const group = (id: string, more: Partial<EvidenceGroup> = {}): EvidenceGroup => ({
  id,
  label: `Group of ${id}`,
  studies: [id],
  basis: [id],
  verdict: 'reduced',
  withheld: null,
  grade: 'high',
  good: true,
  organisedCrime: 'none',
  categories: [],
  ...more,
});

/** A comparison with all that the evidence base can hold and that plans and evidence can say of each other. */
export function withEvidence(base: Comparison): Comparison {
  const [first, second] = base.forces.map((area) => area.editions[0]!);
  return {
    ...base,
    evidenceBase: {
      ...base.evidenceBase,
      groups: [
        group('places', { studies: ['hot-spots', 'cctv'], basis: ['hot-spots'], verdict: 'mixed' }),
        group('mentoring', { verdict: null, withheld: 'the page read is a copy', basis: [] }),
        group('unheard-of', { studies: [], verdict: 'waits-for-person' }),
      ],
      scales: [{ id: 'EMMIE', rates: 'reviews', source: 'a paper' }],
      rule: 'Studies of one thing give one verdict.',
      search: {
        on: '2026-11-01',
        where: ['stored pages'],
        how: 'By two readers.',
        kept: 'Studies with a finding.',
        limits: ['Nothing in other languages.'],
        topics: [
          {
            id: 'drugs',
            label: 'Supply of drugs',
            categories: [],
            queries: ['drug supply evaluation'],
            found: [],
            remark: 'Little was met.',
            counts: { direct: 2, indirect: 1, none: 0 },
            withVerdict: 1,
          },
        ],
      },
    },
    evidenceUse: {
      plans: 2,
      unnamed: [
        {
          group: 'mentoring',
          facet: 'prevention',
          code: 'PRV-early',
          related: [{ ...placed(first!, 0), count: 3 }],
        },
      ],
      money: [{ ...placed(first!, 0), by: 'sum', words: '£9,000' }],
      pilots: [
        {
          facet: 'prevention',
          code: 'PRV-early',
          undertakenBy: [placed(first!, 0), placed(second!, 0)],
          trying: [placed(second!, 1)],
          held: ['mentoring'],
        },
      ],
    },
    metrics: [
      ...(base.metrics ?? []),
      ...['evidence-not-named', 'money-without-evidence', 'pilot-candidates'].map((id) => ({
        id,
        label: id,
        definition: `The rule of ${id}.`,
        unit: 'one',
        caveats: ['None.'],
        source: 'A test',
      })),
    ],
  };
}
