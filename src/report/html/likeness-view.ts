import type { Likeness } from '../../model/index.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { comparedPlan, type PlanName, planName } from './plan-name.ts';

/** Two plans that are alike, with what adds most to it. */
type PairView = Readonly<{ first: PlanName; second: PlanName; likeness: string; drivers: readonly string[] }>;

const ways = [
  { id: 'subject', of: 'bySubject' },
  { id: 'wording', of: 'byWording' },
] as const;

/** Pairs that are most alike by subject and by wording; null where none are looked for. */
export function likenessView(model: ReportModel) {
  const { similarity } = model.comparison;
  if (!similarity) return null;
  return ways.map(({ id, of }) => ({
    id: `alike-${id}`,
    ...model.words.term('likeness', id),
    pairs: similarity[of].flatMap((pair) => pairView(model, pair, id)),
  }));
}

function pairView(model: ReportModel, pair: Likeness, way: string): PairView[] {
  const [first, second] = [comparedPlan(model, pair.first), comparedPlan(model, pair.second)];
  if (!first || !second) return [];
  return [
    {
      first: planName(model, first, ''),
      second: planName(model, second, ''),
      likeness: likenessText(pair.likeness),
      drivers: driversOf(model, pair, way),
    },
  ];
}

/** Plans shown that are most like one. */
const nearest = 3;

/** The plans most like one compared plan, the most alike first; null where none are looked for. */
export function likeOfPlan(model: ReportModel, shown: ShownEdition, root: string) {
  const { similarity } = model.comparison;
  if (!similarity || !shown.figures.compared) return null;
  return ways.map(({ id, of }) => ({
    label: model.words.label('likeness', id),
    others: similarity[of]
      .filter(({ first, second }) => first === shown.area.force || second === shown.area.force)
      .slice(0, nearest)
      .flatMap((pair) => {
        const other = comparedPlan(model, pair.first === shown.area.force ? pair.second : pair.first);
        if (!other) return [];
        const drivers = driversOf(model, pair, id);
        return [{ ...planName(model, other, root), likeness: likenessText(pair.likeness), drivers }];
      }),
  }));
}

const likenessText = (likeness: number): string => likeness.toFixed(2);

/** Subjects by their labels; words as they are. */
const driversOf = (model: ReportModel, { drivers }: Likeness, way: string): string[] =>
  drivers.map((driver) => (way === 'subject' ? (model.category(driver)?.label ?? driver) : driver));
