import type { Gap } from '../../model/index.ts';
import { type Block, paragraph, type Section, table } from '../blocks.ts';
import { countOf, figure, sentenceText } from '../figures.ts';
import { undertakers } from '../html/gap-view.ts';
import { lookedForText } from '../looked-for.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { whyUnread } from '../unread.ts';

/** Rows of the table, and areas that are each named in one. */
const mostRows = 12;
const mostNamed = 4;

type NotFound = Readonly<{ subject: string; theme: string; by: ReturnType<typeof undertakers> }>;

/** Subjects of the themes that were not found in the plan, with the areas that undertake them. */
export function notFoundSection(model: ReportModel, shown: ShownEdition): Section {
  const unread = whyUnread(shown.figures);
  const all = unread === null ? subjectsNotFound(model, shown) : [];
  const undertaken = all.filter(({ by }) => by.length > 0);
  return {
    id: 'not-found',
    heading: 'What was not found, and who undertakes it',
    blocks:
      unread === null
        ? blocksOf(all, undertaken, model.looked)
        : [paragraph(`Nothing is said of what was not found. ${sentenceText(unread)}`)],
  };
}

function blocksOf(all: readonly NotFound[], undertaken: readonly NotFound[], said: string): Block[] {
  const named = undertaken.slice(0, mostRows);
  const rest = undertaken.slice(mostRows).map(({ subject }) => subject);
  const none = all.filter(({ by }) => by.length === 0).map(({ subject }) => subject);
  return [
    paragraph(
      all.length === 0
        ? 'Something was found on every subject of the themes.'
        : `On ${countOf(all.length, 'subject')} of the themes the machine found nothing; ${said}, and it may stand in other words or in another document. ${figure(undertaken.length)} of them ${undertaken.length === 1 ? 'is' : 'are'} undertaken in another plan that is compared.`,
    ),
    ...table(
      'Undertaken elsewhere, and not found here',
      ['Subject', 'Theme', 'Undertaken by'],
      named.map(({ subject, theme, by }) => [subject, theme, namesOf(by)]),
      [3, 3, 6],
    ),
    ...(rest.length > 0 ? [paragraph(`Also undertaken elsewhere: ${rest.join('; ')}.`)] : []),
    ...(none.length > 0 ? [paragraph(`Undertaken in none of the plans compared: ${none.join('; ')}.`)] : []),
  ];
}

const namesOf = (by: NotFound['by']): string => {
  const named = by.slice(0, mostNamed).map(({ text, pages }) => (pages === '' ? text : `${text} (${pages})`));
  const more = by.length - named.length;
  return more > 0 ? `${named.join('; ')}; and ${figure(more)} more` : named.join('; ');
};

/** A subject, and who has read the plan for it. */
function withLooked(model: ReportModel, label: string, gap: Gap): string {
  const read = lookedForText(model, gap);
  return read === null ? label : `${label} (${read})`;
}

function subjectsNotFound(model: ReportModel, shown: ShownEdition): NotFound[] {
  const isHere = (gap: Gap): boolean =>
    gap.force === shown.area.force && gap.edition === shown.figures.edition.edition;
  const gaps = model.comparison.gaps.filter((gap) => isHere(gap) && model.isSubject(gap.facet));
  const facetLabel = (facet: string) =>
    model.comparison.facets.find((one) => one.facet === facet)?.label ?? facet;
  return model.comparison.categories.flatMap(({ facet, code, label }) =>
    gaps
      .filter((gap) => gap.facet === facet && gap.code === code)
      .map((gap) => ({
        subject: withLooked(model, label, gap),
        theme: facetLabel(facet),
        by: undertakers(model, [gap], ''),
      })),
  );
}
