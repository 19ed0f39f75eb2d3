import { describe, expect, it } from 'vitest';
import type { AbsenceDecision, Comparison, Decision } from '../../src/model/index.ts';
import { type ToDecide, toDecide } from '../../src/report/checked/to-decide.ts';
import { type DecisionsMade, noMatchCode, undecided } from '../../src/report/index.ts';
import { bareText } from '../../src/text/index.ts';
import { fictionalComparison } from './fixture.ts';
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

const said = (item: ToDecide, code: string): Decision | null =>
  item.kind === 'not-found'
    ? null
    : {
        quote: item.statement.quote,
        document: item.statement.places[0]!.document,
        code,
        verdict: 'accepted',
        reviewer: 'Ada',
        date: '2026-11-30',
        definition: 'd1',
      };

const decisions = items.flatMap((item) =>
  item.kind === 'not-found'
    ? []
    : [...item.statement.codes, 'any', ...(item.kind === 'no-match' ? [noMatchCode] : [])].map(
        (code) => said(item, code)!,
      ),
);
const absences = items.flatMap((item): AbsenceDecision[] =>
  item.kind !== 'not-found'
    ? []
    : [
        {
          action: 'read-not-found',
          area: item.force,
          edition: item.edition,
          code: item.code,
          reviewer: 'Ben',
          definition: 'd1',
        },
      ],
);
const made = (over: Partial<DecisionsMade> = {}): DecisionsMade => ({
  decisions,
  absences,
  definitions: new Map(),
  bare: bareText,
  ...over,
});
const whysOf = (over: Partial<DecisionsMade>) => undecided(comparison, made(over)).map(({ why }) => why);

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
    expect(undecided(comparison, made({ decisions: [], absences: [] }))).toHaveLength(items.length);
  });

  it('is made where named people have decided all of it', () => {
    expect(undecided(comparison, made())).toEqual([]);
  });

  it('is refused for one statement, one "not found" and one change that are left', () => {
    const [quote] = decisions;
    const left = decisions.filter((one) => one.quote !== quote!.quote || one.code !== quote!.code);
    expect(whysOf({ decisions: left })).toContain(`nobody has decided ${quote!.code}`);
    expect(whysOf({ absences: absences.slice(1) })).toEqual(['nobody has read the plan for it']);
    expect(whysOf({ decisions: decisions.filter(({ code }) => code !== noMatchCode) })).toEqual([
      `nobody has decided ${noMatchCode}`,
      `nobody has decided ${noMatchCode}`,
    ]);
  });

  it('is refused where nobody is named', () => {
    const unnamed = decisions.map((one) => ({ ...one, reviewer: ' ' }));
    expect(whysOf({ decisions: unnamed }).length).toBeGreaterThan(0);
  });

  it('is refused where the last word of a reader is another than the report says', () => {
    const [first] = decisions;
    const against = { ...first!, verdict: 'rejected' as const, date: '2026-12-01' };
    expect(whysOf({ decisions: [...decisions, against] })).toContain(
      `Ada has decided that ${first!.code} does not belong there`,
    );
    const before = { ...against, date: '2026-11-29' };
    expect(whysOf({ decisions: [before, ...decisions] })).toEqual([]);
  });

  it('is refused where a category has come to mean something else since', () => {
    const { code } = decisions[0]!;
    expect(whysOf({ definitions: new Map([[code, 'd2']]) })).toContain(
      `${code} was decided by another definition`,
    );
    const gap = absences[0]!;
    expect(whysOf({ definitions: new Map([[gap.code, 'd2']]) })).toContain(
      'it was looked for by another definition',
    );
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
        'Checked copy: all that headlines, verdicts and changes rest on was decided by Ada, Ben',
      );
      expect(text.replace(/<dt>[\s\S]*?<\/dd>/g, '')).not.toContain('Working copy');
      expect(text).not.toContain('no person has yet looked');
    }
    for (const text of await shown())
      expect(text).toContain('Working copy: machine reading, 0% checked by a person');
  });
});
