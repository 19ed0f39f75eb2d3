import { describe, expect, it } from 'vitest';
import {
  actors,
  anatomyRoles,
  editionPurposeSchema,
  editionStatusSchema,
  type Glossary,
  interventionSchema,
  kinds,
  placedByValues,
  placementSchema,
  severitySchema,
  steps,
  strengths,
  testabilityLevels,
  testabilityReasons,
  themes,
  trustLevels,
  verdicts,
  widthSchema,
} from '../../src/model/index.ts';
import { fictionalComparison } from './fixture.ts';
import { readXlsx } from './read-sheets.ts';
import { fileText, glossary, pagesOf, render, renderAsked, templates, visibleText } from './setup.ts';

const banned =
  /\b(?:strong(?:er|est|ly)?|weak(?:er|est|ness)?|absent|absence|borrow(?:ed|s)?|drop(?:s|ped)?|complian(?:t|ce)|non-complian\w*|rank(?:s|ed|ing)?|best|worst|fail(?:s|ed|ing)? to)\b/i;
const statistics =
  /\b(?:kappa|alpha|F1|precision|recall|log-likelihood|log ratio|p-value|standard deviation|confidence interval|significan(?:t|ce)|macro|micro)\b/i;

const groups: readonly (readonly [string, readonly string[]])[] = [
  ['step', steps],
  ['kind', kinds],
  ['strength', strengths],
  ['actor', actors],
  ['anatomy', anatomyRoles],
  ['testability', testabilityLevels],
  ['testability-reason', testabilityReasons],
  ['theme', themes],
  ['width', widthSchema.options],
  ['verdict', verdicts],
  ['placed-by', placedByValues],
  ['status', editionStatusSchema.options],
  ['purpose', editionPurposeSchema.options],
  ['standing', placementSchema.shape.standing.options],
  ['severity', severitySchema.options],
  ['seen-in', interventionSchema.shape.seenIn.options],
  ['organised-crime-evidence', interventionSchema.shape.organisedCrime.options],
  ['cell', ['not-read', 'does-not-apply']],
  ['basis', ['wording', 'category']],
  ['trust', [...trustLevels, 'recognised']],
];

describe('the glossary', () => {
  it.each(groups)('has plain words for every %s of the model', (group, ids) => {
    expect(Object.keys(glossary[group] ?? {})).toEqual(expect.arrayContaining([...ids]));
  });

  it('explains each word in one sentence', () => {
    for (const terms of Object.values(glossary))
      for (const { explanation } of Object.values(terms)) {
        expect(explanation).toMatch(/^[A-Z].*\.$/);
        expect(explanation.match(/\.\s/g) ?? []).toHaveLength(0);
      }
  });

  it('uses no word that judges, and no name of a statistic', () => {
    const words = Object.values(glossary).flatMap((terms) =>
      Object.values(terms).flatMap(({ label, short, explanation }) => [label, short ?? '', explanation]),
    );
    for (const text of words) {
      expect(text).not.toMatch(banned);
      expect(text).not.toMatch(statistics);
    }
  });
});

/** The glossary with every label replaced by a mark that only it could have put on a page. */
const marked: Glossary = Object.fromEntries(
  Object.entries(glossary).map(([group, terms]) => [
    group,
    Object.fromEntries(
      Object.keys(terms).map((id) => [
        id,
        { label: `~${group}.${id}~`, short: `~${group}.${id}.short~`, explanation: `~${group}.${id}.why~` },
      ]),
    ),
  ]),
);

describe('the words of the report', () => {
  const comparison = fictionalComparison();
  const pages = pagesOf(render(comparison, { glossary: marked, formats: ['html'] }));
  const seen = pages.map(({ content }) => visibleText(String(content))).join('\n');

  it('come from the glossary: no label is written down elsewhere', () => {
    for (const group of ['step', 'strength', 'actor', 'verdict', 'count', 'joint'])
      for (const { label } of Object.values(glossary[group] ?? {}))
        if (label.length > 5 && label.includes(' '))
          expect(new RegExp(`(?:^|[^\\w~])${label}(?:[^\\w~]|$)`).test(seen), `${group}: ${label}`).toBe(
            false,
          );
    expect(seen).toContain('~step.firm-and-checkable~');
    expect(seen).toContain('~count.undertakings~');
  });

  it('say what is missing where the glossary lacks a word', () => {
    const { step: _, ...rest } = glossary;
    expect(() => render(comparison, { glossary: rest })).toThrow(/no plain words for "/);
  });

  it.each(Object.entries(templates).filter(([name]) => name.endsWith('.hbs')))(
    '%s does not judge',
    (_, text) => {
      expect(visibleText(text)).not.toMatch(banned);
    },
  );

  it.each(Object.entries(templates).filter(([name]) => name.endsWith('.hbs') && name !== 'methods.hbs'))(
    '%s names no statistic',
    (_, text) => {
      expect(visibleText(text)).not.toMatch(statistics);
    },
  );

  it('do not judge on any page', () => {
    const files = render(comparison, { formats: ['html'] });
    for (const { path } of files) expect(visibleText(fileText(files, path))).not.toMatch(banned);
  });

  it('are the glossary’s own, and do not judge, in briefings, their overview and workbooks', async () => {
    const said = async (of: Glossary, formats: readonly string[]) => {
      const files = await renderAsked(comparison, formats, { glossary: of });
      return files
        .map(({ path, content }) =>
          path.endsWith('.md')
            ? String(content)
            : readXlsx(content as Uint8Array)[0]!
                .rows.flat()
                .join('\n'),
        )
        .join('\n');
    };
    const text = (await said(glossary, ['markdown', 'xlsx'])).replaceAll(/EMMIE: [a-z ]+/g, '');
    expect(text).not.toMatch(banned);
    expect(text.split('## How it was read')[0]).not.toMatch(statistics);
    const seenInPapers = await said(marked, ['markdown']);
    for (const group of ['step', 'strength', 'actor', 'verdict', 'joint'])
      for (const { label } of Object.values(glossary[group] ?? {}))
        if (label.length > 5 && label.includes(' '))
          expect(new RegExp(`(?:^|[^\\w~])${label}(?:[^\\w~]|$)`).test(seenInPapers), label).toBe(false);
  });
});
