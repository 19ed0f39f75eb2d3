import { figure } from '../figures.ts';
import { plansReadText } from '../read-by-person.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { whyUnread } from '../unread.ts';
import { bandsOfPlan } from './bands-view.ts';
import { besideOthersView, fewestPlans as fewestBesideOthers } from './beside-others-view.ts';
import { namedRows } from './evidence-view.ts';
import { jointRow } from './joint-view.ts';

type Link = Readonly<{ text: string; href: string; note: string | null }>;
type Short = Readonly<{
  links: readonly Link[];
  more: number;
  href: string;
  /** Said in place of nothing where the plan was not read well enough to tell. */
  unread: string | null;
}>;

/** Links in a cell before it says how many more there are: the table is read in a minute. */
const mostLinks = 3;

/**
 * What a reader asks first of each compared plan: how far it joins organised crime with communities, on what it says more
 * and less than others, and what it names that was evaluated. Null where no plan is compared.
 */
export function minuteView(model: ReportModel) {
  if (model.compared.length === 0) return null;
  return {
    checked: plansReadText(model),
    beside: model.compared.length >= fewestBesideOthers,
    others: figure(model.compared.length - 1),
    rows: model.compared.map((shown) => ({
      label: shown.name,
      href: shown.path,
      joint: withNone(jointRow(model, shown, '')),
      notRead: whyUnread(shown.figures) !== null && shown.figures.joint.inSentence.length === 0,
      noneFound: whyUnread(shown.figures) === null && noneJoined(shown),
      ...moreAndLess(model, shown),
      named: shortened(
        namedRows(model, [shown], '').flatMap(({ label, verdict, statements }) =>
          statements.slice(0, 1).map(({ href, pages }) => ({
            text: label,
            href,
            note: [verdict, pages].filter((part) => part !== '').join(', '),
          })),
        ),
        `${shown.path}#evidence`,
        unreadText(model, shown),
      ),
    })),
  };
}

/** Beside what is joined in one sentence, the looser joins are told in words: none, not nought. */
const withNone = (row: ReturnType<typeof jointRow>) => {
  const told = <T extends { count: string }>(joined: T) => ({
    ...joined,
    count: joined.count === figure(0) ? 'none' : joined.count,
  });
  return { ...row, list: told(row.list), section: told(row.section) };
};

const noneJoined = ({ figures: { joint } }: ShownEdition): boolean =>
  joint.inSentence.length + joint.inList.length + joint.inSection.length === 0;

/** Shares that lie above or below the middle half come first, then single subjects that few or most others undertake. */
function moreAndLess(model: ReportModel, shown: ShownEdition): Readonly<{ more: Short; less: Short }> {
  const bands = bandsOfPlan(model, shown);
  const subjects = besideOthersView(model, shown);
  const links = (key: 'more' | 'less'): Short =>
    shortened(
      [
        ...bands
          .filter(({ style }) => style === `band ${key}`)
          .map(({ measure, detail }) => ({
            text: measure,
            href: `${shown.path}#says-more`,
            note: `${detail.split(';')[0]!} of its undertakings`,
          })),
        ...(subjects?.[key] ?? []).map(({ label, href, others }) => ({
          text: label,
          href: `${shown.path}${href}`,
          note: others.replace(' other plans', ''),
        })),
      ],
      `${shown.path}#beside-others`,
      unreadText(model, shown),
    );
  return { more: links('more'), less: links('less') };
}

const unreadText = ({ words }: ReportModel, { figures }: ShownEdition): string | null =>
  whyUnread(figures) === null ? null : words.label('reading', 'partly').toLowerCase();

const shortened = (links: readonly Link[], href: string, unread: string | null): Short => ({
  unread,
  links: links.slice(0, mostLinks),
  more: Math.max(0, links.length - mostLinks),
  href,
});
