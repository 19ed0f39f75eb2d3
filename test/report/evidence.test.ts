import { describe, expect, it } from 'vitest';
import { fictionalComparison } from './fixture.ts';
import { readCsv } from './read-csv.ts';
import { fileText, render, visibleText } from './setup.ts';
import { withEvidence } from './with-evidence.ts';

const base = fictionalComparison();
const [first, second] = base.forces.map((area) => area.editions[0]!);
const comparison = withEvidence(base);

const files = render(comparison);
const page = visibleText(fileText(files, 'evidence.html'));
const index = visibleText(fileText(files, 'index.html'));
const quote = (edition: NonNullable<typeof first>, at: number) => edition.statements[at]!.quote.slice(0, 40);

describe('the page of plans and evidence', () => {
  it.each(['evidence-not-named', 'money-without-evidence', 'pilot-candidates'])(
    'says the rule of %s',
    (id) => {
      expect(page).toContain(`The rule of ${id}.`);
    },
  );

  it('says what is in this evidence base and no more', () => {
    expect(page).toContain('not in this evidence base (of 3 interventions, as at 2026-11-01)');
    expect(page).not.toMatch(/\babsent\b|no evidence exists/i);
  });

  it('lists evidence that no plan names, by subject, with who undertakes something on it', () => {
    expect(page).toMatch(/Group of mentoring No verdict The page read is a copy\./);
    expect(page).toContain('(3 undertakings)');
  });

  it('quotes what names money, with the words of the money and the page', () => {
    expect(page).toContain(quote(first!, 0));
    expect(page).toMatch(/£9,000 p\. \d/);
  });

  it('counts the plans that undertake what it cannot judge, and quotes who tries it out', () => {
    expect(page).toContain('2 of 2');
    expect(page).toContain('Group of mentoring, none of it direct or good');
    expect(page).toContain(quote(second!, 1));
  });

  it('is not made where nothing is compared or an older comparison has none', () => {
    const { evidenceUse: _, ...older } = comparison;
    expect(render(older).map(({ path }) => path)).not.toContain('evidence.html');
    const alone = { ...comparison, evidenceUse: { ...comparison.evidenceUse!, plans: 0 } };
    expect(render(alone).map(({ path }) => path)).not.toContain('evidence.html');
  });
});

describe('the first page', () => {
  it('shows several studies of one thing under one verdict, and which one it rests on', () => {
    expect(index).toMatch(/Group of places Mixed .*the verdict rests on it/);
  });

  it('prints how studies were looked for, by subject of organised crime, in the methods part', () => {
    expect(index).toContain('By two readers. Last on 2026-11-01.');
    expect(index).toMatch(/Supply of drugs 2 1 0 1 “drug supply evaluation”\. Little was met\./);
    expect(index).toContain('Studies of one thing give one verdict.');
  });
});

it('says of the first page’s list only what was looked at: undertakings and priorities', () => {
  expect(index).toContain('named in no undertaking or priority of these documents');
});

describe('a confirmed finding of harm', () => {
  it('says who confirmed it, when, and of what', () => {
    const { interventions, groups } = comparison.evidenceBase;
    const harm = {
      verdict: 'may-harm',
      direction: 'increases',
      confirmedBy: 'A. Reader',
      confirmedOn: '2026-10-30',
    };
    const confirmed = {
      ...comparison,
      evidenceBase: {
        ...comparison.evidenceBase,
        interventions: interventions.map((one) => (one.id === 'hot-spots' ? { ...one, ...harm } : one)),
        groups: groups!.map((one) => (one.id === 'places' ? { ...one, verdict: 'may-harm' } : one)),
      },
    } as typeof comparison;
    expect(visibleText(fileText(render(confirmed), 'index.html'))).toContain(
      'Confirmed for the study, not for any undertaking, by A. Reader on 30 October 2026.',
    );
    expect(index).not.toContain('Confirmed for the study');
  });
});

describe('the tables', () => {
  const rows = (name: string) => readCsv(fileText(files, name));

  it('have a row for each thing that was tried, and none of them says "may harm"', () => {
    const [header, ...table] = rows('evaluated.csv');
    const verdict = header!.indexOf('verdict');
    expect(table.map((row) => row[verdict])).toEqual(['mixed', '', 'waits-for-person']);
  });

  it('have the search, what is not named, the money and the candidates', () => {
    expect(rows('evidence-search.csv')[1]!.slice(0, 6)).toEqual([
      'drugs',
      'Supply of drugs',
      '2',
      '1',
      '0',
      '1',
    ]);
    expect(rows('evidence-not-named.csv')).toHaveLength(2);
    expect(rows('money-without-evidence.csv')[1]).toContain('£9,000');
    expect(rows('pilot-candidates.csv')).toHaveLength(3);
  });
});
