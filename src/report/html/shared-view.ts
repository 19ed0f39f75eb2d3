import type { SharedPair, SharedPassage, Statement } from '../../model/index.ts';
import { statementAnchor } from '../facets.ts';
import { countOf, figure } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { comparedPlan, planName } from './plan-name.ts';
import { shellView } from './shell-view.ts';
import { sourceLink } from './source-link.ts';

/** Where the page of wording that plans share lies in the report. */
export const sharedPath = 'shared-wording.html';

/** Pairs whose passages are printed, and passages of each; the table holds every pair and the CSV file every passage. */
const mostPairs = 60;
const mostPassages = 6;

/** The page of wording that plans share; null where fewer than two are compared. */
export function sharedPageView(model: ReportModel) {
  const { sharedWording } = model.comparison;
  if (!sharedWording) return null;
  const pairs = sharedWording.pairs.flatMap((pair) => pairView(model, pair));
  const printed = pairs.slice(0, mostPairs);
  return {
    ...shellView(model, 'Wording that plans share', ''),
    rule: model.comparison.metrics?.find(({ id }) => id === 'shared-wording')?.definition ?? '',
    setAside: setAsideText(sharedWording.setAside),
    unread: model.compared.map((shown) => planName(model, shown, '')).filter(({ partly }) => partly !== null),
    pairs: pairs.map((pair, at) => ({ ...pair, href: at < mostPairs ? `#${pair.id}` : null })),
    printed,
    notPrinted: pairs.length > printed.length ? figure(pairs.length - printed.length) : null,
  };
}

const setAsideText = ({ inManyPlans, ofLaw }: { inManyPlans: number; ofLaw: number }): string =>
  `Set aside: ${countOf(inManyPlans, 'run')} of eight words that four plans or more print, and ${countOf(ofLaw, 'passage')} that ${ofLaw === 1 ? 'names' : 'name'} a law or the Strategic Policing Requirement.`;

export const pairAnchor = ({ first, second }: SharedPair): string =>
  `pair-${first}--${second}`.replace(/[^A-Za-z0-9_-]/g, '_');

function pairView(model: ReportModel, pair: SharedPair) {
  const [first, second] = [comparedPlan(model, pair.first), comparedPlan(model, pair.second)];
  if (!first || !second) return [];
  const passages = pair.passages.slice(0, mostPassages);
  return [
    {
      id: pairAnchor(pair),
      first: planName(model, first, ''),
      second: planName(model, second, ''),
      count: countOf(pair.count, 'passage'),
      words: `${figure(pair.words)} of ${countOf(pair.of, 'word')}`,
      passages: passages.map((passage) => passageView(model, passage, first, second)),
      more: pair.count > passages.length ? figure(pair.count - passages.length) : null,
    },
  ];
}

function passageView(model: ReportModel, passage: SharedPassage, first: ShownEdition, second: ShownEdition) {
  return {
    words: passage.words,
    length: countOf(passage.length, 'word'),
    places: [placeView(model, first, passage.first), placeView(model, second, passage.second)],
  };
}

/** Where a passage stands: its page in the source, and the statement it begins in where that is one. */
function placeView(model: ReportModel, shown: ShownEdition, place: SharedPassage['first']) {
  const statement = statementAt(shown, place);
  const document = shown.figures.documents.find(({ id }) => id === place.document);
  return {
    area: shown.name,
    href: statement ? `${shown.path}#${statementAnchor(statement.id)}` : shown.path,
    page: place.page === null ? (document?.name ?? place.document) : `p. ${place.page}`,
    source: sourceLink(model, shown.figures, place.document, place.page, ''),
  };
}

/** By plan, its statements by place: thousands of passages are looked for. */
const byPlace = new WeakMap<ShownEdition, ReadonlyMap<string, Statement>>();

function statementAt(shown: ShownEdition, { document, sentence }: SharedPassage['first']) {
  const known = byPlace.get(shown) ?? placesIn(shown);
  byPlace.set(shown, known);
  return known.get(`${document}/${sentence}`);
}

/** The first statement of each place, as they are listed. */
const placesIn = ({ figures }: ShownEdition): ReadonlyMap<string, Statement> =>
  new Map(
    figures.statements
      .toReversed()
      .flatMap((one) =>
        one.places.map(({ document, sentence }) => [`${document}/${sentence}`, one] as const),
      ),
  );

/** With whom a compared plan shares wording; null where that was not looked for. */
export function sharedOfPlan(model: ReportModel, shown: ShownEdition, root: string) {
  const { sharedWording } = model.comparison;
  if (!sharedWording || !shown.figures.compared) return null;
  const { force } = shown.area;
  const shownPairs = new Set(sharedWording.pairs.slice(0, mostPairs));
  return {
    href: `${root}${sharedPath}`,
    pairs: sharedWording.pairs
      .filter(({ first, second }) => first === force || second === force)
      .map((pair) => ({
        name: model.areaName(pair.first === force ? pair.second : pair.first),
        href: `${root}${sharedPath}${shownPairs.has(pair) ? `#${pairAnchor(pair)}` : ''}`,
        count: countOf(pair.count, 'passage'),
        words: countOf(pair.words, 'word'),
      })),
  };
}
