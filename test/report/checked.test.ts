import { describe, expect, it } from 'vitest';
import type { Comparison, ReadNotFound, ReviewedStatement, ReviewSummary } from '../../src/model/index.ts';
import { type ToDecide, toDecide } from '../../src/report/checked/to-decide.ts';
import { undecided } from '../../src/report/index.ts';
import { fictionalComparison } from './fixture.ts';
import { reviewSummary } from './review-summary.ts';
import { renderAsked } from './setup.ts';

/** The fixture with a change from the older edition of its first area: one kept, and one of each side without a match. */
function withChanges(): Comparison {
  const comparison = fictionalComparison();
  const [area, ...others] = comparison.forces;
  const [now, before] = area!.editions;
  const [first, second] = now!.statements;
  const base = { firmness: null, likeness: null, sure: true } as const;
  const changes = {
    before: before!.edition.edition,
    after: now!.edition.edition,
    unread: null,
    changes: [
      { ...base, relation: 'kept' as const, before: before!.statements[0]!.id, after: first!.id },
      { ...base, relation: 'new' as const, before: null, after: second!.id },
      { ...base, relation: 'no-match' as const, before: before!.statements[1]!.id, after: null },
    ],
  };
  return { ...comparison, forces: [{ ...area!, changes }, ...others] };
}

const comparison = withChanges();
const items = toDecide(comparison);
const referenceOf = (item: Exclude<ToDecide, { kind: 'not-found' }>): string =>
  `${item.force}/${item.edition}/${item.statement.id}`;
const onWords = items.filter((item) => item.kind !== 'not-found');

/** All that is to be decided, decided by Ada and Ben. */
const review = reviewSummary({
  reviewers: ['ada', 'ben'],
  statements: [...new Set(onWords.map(referenceOf))].map((statement) => ({ statement })),
  noMatch: onWords.filter(({ kind }) => kind === 'no-match').map(referenceOf),
  readNotFound: items.flatMap((item): ReadNotFound[] =>
    item.kind === 'not-found'
      ? [{ ...placeOf(item), facet: item.facet, code: item.code, by: 'ben', on: null, outdated: false }]
      : [],
  ),
});
function placeOf({ force, edition }: ToDecide) {
  return { force, edition };
}
const whysOf = (over: Partial<ReviewSummary>) =>
  undecided({ ...comparison, review: { ...review, ...over } }).map(({ why }) => why);
const withFirst = (over: Partial<ReviewedStatement>) => ({
  statements: review.statements.map((one, at) => (at === 0 ? { ...one, ...over } : one)),
});

describe('what a checked copy rests on', () => {
  it('is every statement behind a headline, a verdict and a change, and what was not found on the themes', () => {
    const count = (behind: string, kind: string) =>
      items.filter((item) => item.behind === behind && item.kind === kind).length;
    const behind = new Set(comparison.findings.flatMap(({ statements }) => statements));
    expect(count('headline', 'statement')).toBe(behind.size);
    const themed = new Set(
      comparison.categories.filter(({ theme }) => theme !== null).map(({ code }) => code),
    );
    expect(count('headline', 'not-found')).toBe(
      comparison.gaps.filter(({ code }) => themed.has(code)).length,
    );
    expect(count('headline', 'not-found')).toBeGreaterThan(0);
    expect(count('verdict', 'statement')).toBeGreaterThan(0);
    expect([count('change', 'statement'), count('change', 'no-match')]).toEqual([2, 2]);
  });
});

describe('a checked copy', () => {
  it('is refused with all of it while nobody has decided anything', () => {
    expect(undecided(comparison)).toHaveLength(items.length);
  });

  it('is made where named people have decided all of it', () => {
    expect(whysOf({})).toEqual([]);
  });

  it('is refused for one statement, one "not found" and one change that are left', () => {
    expect(whysOf({ statements: review.statements.slice(1) })).toContain('nobody has decided it');
    expect(whysOf({ readNotFound: review.readNotFound.slice(1) })).toEqual([
      'nobody has read the plan for it',
    ]);
    expect(whysOf({ noMatch: [] })).toEqual([
      'nobody has decided that it has no match',
      'nobody has decided that it has no match',
    ]);
  });

  it('is refused where two readers differ', () => {
    expect(whysOf(withFirst({ effect: 'disputed', by: ['ada', 'ben'], disputed: ['kind'] }))).toContain(
      'ada and ben differ on kind',
    );
  });

  it('is refused where a category has come to mean something else since', () => {
    expect(whysOf(withFirst({ open: ['PRV-early'] }))).toContain(
      'nobody has decided PRV-early by what it means today',
    );
    const [first, ...others] = review.readNotFound;
    expect(whysOf({ readNotFound: [{ ...first!, outdated: true }, ...others] })).toEqual([
      'it was looked for by another definition',
    ]);
  });

  it('says who decided, on every page and in every paper; any other is a working copy', async () => {
    const shown = async (checkedBy?: readonly string[]) => {
      const files = await renderAsked(
        comparison,
        ['html', 'markdown', 'csv'],
        checkedBy ? { checkedBy } : {},
      );
      return files
        .filter(({ path }) => /\.(?:html|md)$|datapackage/.test(path))
        .map(({ content }) => String(content));
    };
    for (const text of await shown(['Ada', 'Ben'])) {
      expect(text).toContain(
        'Checked copy: all that headlines, verdicts and changes rest on was decided by Ada and Ben',
      );
      expect(text.replace(/<dt>[\s\S]*?<\/dd>/g, '')).not.toContain('Working copy');
      expect(text).not.toContain('no person has yet looked');
    }
    for (const text of await shown())
      expect(text).toContain('Working copy: machine reading, 0% checked by a person');
  });
});
