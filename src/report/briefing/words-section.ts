import type { Statement } from '../../model/index.ts';
import { steps } from '../../model/step.ts';
import { themes } from '../../model/taxonomy.ts';
import { type Block, paragraph, type Quote, type Section, subheading } from '../blocks.ts';
import { countOf, figure, isUndertaking, stepOf } from '../figures.ts';
import { shorten } from '../html/statement-view.ts';
import { quoteOf } from '../pack/sayings.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';

/** Quotes under each heading; the report has all of them. */
const mostQuotes = 3;
/** Longest quote, in characters. */
const longestQuote = 400;

/** The plan's own words, with their pages: first what joins organised crime with communities, then each theme. */
export function wordsSection(model: ReportModel, shown: ShownEdition): Section {
  const shownIds = new Set<string>();
  const group = (heading: string, ids: readonly string[]): Block[] => {
    const all = undertakingsIn(shown, ids);
    const own = all.filter(({ id }) => !shownIds.has(id)).slice(0, mostQuotes);
    for (const { id } of own) shownIds.add(id);
    if (own.length === 0) return [];
    return [
      subheading(`${heading}: ${figure(own.length)} of ${countOf(all.length, 'undertaking')}`),
      ...own.map((statement) => shortQuote(model, shown, statement)),
    ];
  };
  const quotes = [
    ...group(
      'Organised crime joined with prevention or communities in one sentence',
      shown.figures.joint.inSentence,
    ),
    ...themes.flatMap((theme) => {
      const { narrow } = shown.figures.themes[theme];
      return group(model.words.label('theme', theme), narrow.state === 'figure' ? narrow.statements : []);
    }),
  ];
  return {
    id: 'words',
    heading: 'In the plan’s own words',
    blocks: [
      paragraph(
        quotes.length === 0
          ? 'No undertaking on the three themes was found by the machine.'
          : 'Those that go furthest, those first of which the machine is sure; each stands once. The report has every one.',
      ),
      ...quotes,
    ],
  };
}

/** Undertakings, those of which the machine is sure before doubtful ones, then the furthest step first. */
function undertakingsIn({ statements }: ShownEdition, ids: readonly string[]): Statement[] {
  const all = ids.flatMap((id) => statements.get(id) ?? []).filter(isUndertaking);
  const rank = (one: Statement): number => steps.indexOf(stepOf(one));
  return all.sort((a, b) => Number(a.uncertain) - Number(b.uncertain) || rank(b) - rank(a));
}

function shortQuote(model: ReportModel, shown: ShownEdition, statement: Statement): Quote {
  const quote = quoteOf(model, shown, statement);
  const leadIn = quote.leadIn === null ? null : shorten(quote.leadIn, longestQuote);
  return { ...quote, leadIn, text: shorten(quote.text, longestQuote) };
}
