import type { EvidenceUse, Placed } from '../../model/index.ts';
import { groupsOf } from '../evidence-groups.ts';
import { categoryAnchor } from '../facets.ts';
import { countOf, figure } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import { triedView } from './evidence-view.ts';
import { shorten, statementLink } from './statement-view.ts';

/** Longest quote that is shown in full. */
const longestQuote = 300;

/** A statement with its area, its page, and its words. */
function quoted(model: ReportModel, { force, edition, statement }: Placed) {
  const shown = model.edition(force, edition);
  const said = shown?.statements.get(statement);
  if (!shown || !said) return [];
  const { area, href, pages, unread } = statementLink(shown, said, '');
  return [{ area, href, pages, unread, leadIn: said.leadIn, quote: shorten(said.quote, longestQuote) }];
}

/** What has evidence and is named in no compared plan, by subject. */
export function unnamedView(model: ReportModel, { unnamed }: EvidenceUse) {
  const groups = new Map(groupsOf(model.comparison.evidenceBase).map((group) => [group.id, group]));
  return [...Map.groupBy(unnamed, ({ code }) => code)].map(([code, rows]) => ({
    label: model.category(code)?.label ?? code,
    rows: rows.flatMap(({ group: id, related }) => {
      const group = groups.get(id);
      if (!group) return [];
      return [
        {
          ...triedView(model, group),
          related: related.flatMap((place) =>
            quoted(model, place).map(({ area, href, pages }) => ({
              area,
              href,
              pages,
              count: countOf(place.count, 'undertaking'),
            })),
          ),
        },
      ];
    }),
  }));
}

/** What plans name: who undertakes it, and who only names it. A plan that names it in no statement is linked as a whole. */
export function namedView(model: ReportModel, { named = [] }: EvidenceUse) {
  const groups = new Map(groupsOf(model.comparison.evidenceBase).map((group) => [group.id, group]));
  return named.flatMap(({ group: id, undertakenBy, namedOnly }) => {
    const group = groups.get(id);
    if (!group) return [];
    const { label, verdict, verdictStyle, withheld } = triedView(model, group);
    return [
      {
        ...{ label, verdict, verdictStyle, withheld },
        undertakenBy: undertakenBy.flatMap((place) => quoted(model, place)),
        namedOnly: namedOnly.flatMap(({ statement, ...place }) => {
          if (statement !== null) return quoted(model, { ...place, statement });
          const shown = model.edition(place.force, place.edition);
          return shown ? [{ area: shown.name, href: shown.path, pages: '' }] : [];
        }),
      },
    ];
  });
}

/** Undertakings that name money and no intervention, plan by plan. */
export function moneyView(model: ReportModel, { money }: EvidenceUse) {
  return [...Map.groupBy(money, ({ force, edition }) => JSON.stringify([force, edition])).values()].map(
    (rows) => ({
      area: model.edition(rows[0]!.force, rows[0]!.edition)?.name ?? model.areaName(rows[0]!.force),
      rows: rows.flatMap((row) =>
        quoted(model, row).map((said) => ({ ...said, money: row.by === 'sum' ? row.words : 'a grant' })),
      ),
    }),
  );
}

/** Subjects that many plans undertake and this evidence base cannot judge. */
export function pilotsView(model: ReportModel, { pilots, plans }: EvidenceUse) {
  const labels = new Map(groupsOf(model.comparison.evidenceBase).map(({ id, label }) => [id, label]));
  return pilots.map(({ facet, code, undertakenBy, trying, held }) => ({
    label: model.category(code)?.label ?? code,
    areas: `${figure(undertakenBy.length)} of ${figure(plans)}`,
    undertakenBy: undertakenBy.flatMap(({ force, edition }) => {
      const shown = model.edition(force, edition);
      return shown ? [{ text: shown.name, href: `${shown.path}#${categoryAnchor(facet, code)}` }] : [];
    }),
    held: held.map((id) => labels.get(id) ?? id),
    trying: trying.flatMap((place) => quoted(model, place)),
  }));
}
