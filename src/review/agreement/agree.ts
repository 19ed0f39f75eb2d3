import {
  type Agreement,
  type AgreementFigure,
  type AgreementSet,
  actors,
  type Coding,
  kinds,
  strengths,
} from '../../model/index.ts';
import type { Review } from '../apply/index.ts';
import type { Judgement } from '../judge/index.ts';
import { figureOf } from './figure.ts';
import type { Unit } from './ratings.ts';
import { spanAgreement } from './spans.ts';

/** Least alpha that conclusions may rest on, and fewest times a code was given before its definition is called unclear. */
const leastAlpha = 0.667;
const leastYes = 5;

type Ask = (
  id: string,
  choices: number,
  answer: (coding: Coding) => string | null,
  isCode?: boolean,
) => AgreementFigure;

/**
 * Practice, and known items that came back: their machine reading is hidden again and not unseen, and what they show, drift, is
 * for their reader alone.
 */
const elsewhere: ReadonlySet<Judgement['purpose']> = new Set(['practice', 'again']);

/** One item with what each reader made of it; null for those who did not judge it. */
type Item = Readonly<{ document: string; readings: readonly (Judgement | null)[] }>;
export type AgreementOptions = Readonly<{
  seed: number;
  /** Only what was judged without seeing the machine's reading. */
  hiddenOnly: boolean;
  /** Without a part for each document. */
  overallOnly?: boolean;
}>;

/**
 * How far readers agree, by document and over all. Practice and known items that came back are left out; of a reader's several
 * judgements of an item the one made without seeing the machine's reading counts, else the last. Finding, words and codes are
 * told apart: whether a sentence is a commitment, whether the same words were marked, and, of what both call a commitment or
 * priority, what it is about.
 */
export function agreementOf({ judgements, resolutions }: Review, options: AgreementOptions): Agreement {
  const counting = judgements.filter(
    ({ purpose, coding, hidden }) =>
      !elsewhere.has(purpose) && coding !== null && (hidden || !options.hiddenOnly),
  );
  const reviewers = [...new Set(counting.map(({ reviewer }) => reviewer))].sort();
  const items = [...Map.groupBy(counting, ({ key }) => key).values()].map(
    (own): Item => ({
      document: own[0]!.last.anchor.document,
      readings: reviewers.map((name) => chosen(own.filter(({ reviewer }) => reviewer === name))),
    }),
  );
  const byDocument = Map.groupBy(options.overallOnly ? [] : items, ({ document }) => document);
  const overall = setOf(null, items, options.seed);
  return {
    schemaVersion: 1,
    seed: options.seed,
    reviewers,
    hiddenOnly: options.hiddenOnly,
    overall,
    documents: [...byDocument]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([document, own]) => setOf(document, own, options.seed)),
    rewrite: toRewrite(overall.codes),
    toAdjudicate: [...resolutions.values()]
      .filter(({ toSettle }) => toSettle.length > 0)
      .map(({ last, toSettle, by }) => ({
        document: last.anchor.document,
        quote: last.anchor.quote,
        fields: [...toSettle],
        readers: [...by],
      })),
  };
}

function chosen(own: readonly Judgement[]): Judgement | null {
  const unseen = own.filter(({ hidden }) => hidden);
  const from = unseen.length > 0 ? unseen : own;
  return from.reduce<Judgement | null>(
    (last, one) => (last && last.last.at > one.last.at ? last : one),
    null,
  );
}

function setOf(document: string | null, items: readonly Item[], seed: number): AgreementSet {
  const shared = items.filter(({ readings }) => judged(readings).length >= 2);
  const empty = { found: [], span: { pairs: 0, same: 0, overlap: null }, codes: [] };
  const counts = { document, one: items.length - shared.length, several: shared.length };
  if (shared.length === 0) return { ...counts, refused: refusal(items), ...empty };
  const units = (answer: (coding: Coding) => string | null): Unit[] =>
    shared.map(({ readings }) => readings.map((one) => (one?.coding ? answer(one.coding) : null)));
  const ask: Ask = (id, choices, answer, isCode = false) =>
    // Sets of codes have no figure with an interval; of a code in one document there are too few readings for one.
    figureOf({
      id,
      choices,
      units: units(answer),
      seed: id === 'codes' || (isCode && document !== null) ? null : seed,
    });
  const undertaking = (value: (coding: Coding) => string | null) => (coding: Coding) =>
    coding.kind === 'commitment' ? value(coding) : null;
  return {
    ...counts,
    refused: null,
    found: [
      ask('found', 2, ({ kind }) => yesNo(kind === 'commitment')),
      ask('kind', kinds.length, ({ kind }) => kind),
      ask(
        'strength',
        strengths.length,
        undertaking(({ strength }) => strength),
      ),
      ask(
        'actor',
        actors.length,
        undertaking(({ actor }) => actor),
      ),
      ask(
        'measurable',
        2,
        undertaking(({ measurable }) => (measurable === null ? null : yesNo(measurable))),
      ),
    ],
    span: spanAgreement(shared.flatMap(({ readings }) => judged(readings))),
    codes: codeFigures(shared, ask),
  };
}

const judged = (readings: Item['readings']): Judgement[] => readings.filter((one) => one !== null);
const yesNo = (is: boolean): string => (is ? 'yes' : 'no');

function codeFigures(shared: readonly Item[], ask: Ask): AgreementFigure[] {
  const given = new Set(
    shared.flatMap(({ readings }) =>
      judged(readings).flatMap(({ coding }) => (isContent(coding!) ? coding!.codes : [])),
    ),
  );
  const ofContent = (value: (coding: Coding) => string) => (coding: Coding) =>
    isContent(coding) ? value(coding) : null;
  const all = ask(
    'codes',
    0,
    ofContent(({ codes }) => codes.join(' ')),
    true,
  );
  return [
    // Of sets of codes there are too many for a model of chance: the share that are all the same is told alone.
    { ...all, kappa: null, alpha: null, alphaInterval: null, ac1: null, ac1Interval: null },
    ...[...given].sort().map((code) =>
      ask(
        code,
        2,
        ofContent(({ codes }) => yesNo(codes.includes(code))),
      ),
    ),
  ];
}

const isContent = ({ kind }: Coding): boolean => kind === 'commitment' || kind === 'priority';

function toRewrite(codes: readonly AgreementFigure[]): Agreement['rewrite'] {
  return codes
    .flatMap(({ question, alpha, yes }) =>
      alpha !== null && alpha < leastAlpha && yes !== null && yes >= leastYes
        ? [{ code: question, alpha, yes }]
        : [],
    )
    .sort((a, b) => a.alpha - b.alpha);
}

function refusal(items: readonly Item[]): string {
  const readers = new Set(items.flatMap(({ readings }) => judged(readings).map(({ reviewer }) => reviewer)));
  if (readers.size === 0) return 'Nobody has judged anything here, so that there is nothing to compare.';
  if (readers.size === 1)
    return 'Only one person has judged anything here, so that there is nobody to agree with.';
  return 'No item was judged by two people here: without overlap there is no agreement to measure.';
}
