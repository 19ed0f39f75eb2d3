import type { Share } from '../../model/index.ts';
import { statementAnchor } from '../facets.ts';
import { figure, pagesOf, shareText } from '../figures.ts';
import { inSeries } from '../in-series.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { whyUnread } from '../unread.ts';
import { besideGroups } from './beside-groups.ts';
import type { Markup } from './markup.ts';
import { shareBar } from './share-bar.ts';

type Joined = Readonly<{
  count: string;
  links: readonly Readonly<{ href: string; text: string }>[];
  more: number;
}>;

export type JointRow = Readonly<{
  label: string;
  href: string;
  sentence: Joined;
  list: Joined;
  section: Joined;
  notOnlyPursue: ShareView;
  notOnlyPursueRelated: ShareView;
}>;
export type ShareView = Readonly<{ text: string; bar: Markup | null }>;

export const shareView = (share: Share): ShareView => ({ text: shareText(share), bar: shareBar(share) });

/**
 * Organised crime through communities in one edition: one sentence, one list and one section, each apart. Where nothing
 * was counted in an edition that was not read well enough, it says so and gives no nought.
 */
export function jointRow({ words }: ReportModel, shown: ShownEdition, root: string): JointRow {
  const { joint } = shown.figures;
  const unread = whyUnread(shown.figures) === null ? null : words.short('cell', 'not-read');
  const shareOf = (share: Share): ShareView =>
    unread !== null && share.whole === 0 ? { text: unread, bar: null } : shareView(share);
  return {
    label: shown.name,
    href: `${root}${shown.path}#joint`,
    sentence: joined(shown, joint.inSentence, root, unread),
    list: joined(shown, joint.inList, root, unread),
    section: joined(shown, joint.inSection, root, unread),
    notOnlyPursue: shareOf(joint.notOnlyPursue),
    notOnlyPursueRelated: shareOf(joint.notOnlyPursueRelated),
  };
}

/** How many pages a cell of the table links to before it says how many more there are. */
const mostLinks = 4;

/** A count with a link to each page; all the words stand on the edition's own page. */
function joined(shown: ShownEdition, ids: readonly string[], root: string, unread: string | null): Joined {
  const byPage = new Map<number, string>();
  for (const id of ids) {
    const statement = shown.statements.get(id);
    const page = statement ? pagesOf(statement)[0] : undefined;
    if (page !== undefined && !byPage.has(page)) byPage.set(page, id);
  }
  const pages = [...byPage].sort(([a], [b]) => a - b);
  return {
    count: ids.length === 0 ? (unread ?? figure(0)) : figure(ids.length),
    links: pages.slice(0, mostLinks).map(([page, id]) => ({
      href: `${root}${shown.path}#${statementAnchor(id)}`,
      text: `p. ${page}`,
    })),
    more: Math.max(0, pages.length - mostLinks),
  };
}

export const jointGroups = (model: ReportModel) => besideGroups(model, (shown) => jointRow(model, shown, ''));

/** What else is known of one edition's joint measure, in sentences; empty where a comparison does not say it. */
export function jointNotes({ figures }: ShownEdition): string[] {
  const { wider, onlyPursue, noApproach, notOnlyPursue } = figures.joint;
  const added = wider
    ? addedText([
        [wider.inSentence.length, 'in one sentence'],
        [wider.inList.length, 'in one list'],
        [wider.inSection.length, 'in one section'],
      ])
    : null;
  const rest =
    onlyPursue === undefined || noApproach === undefined || notOnlyPursue.whole === 0
      ? null
      : othersText(notOnlyPursue.whole, onlyPursue, noApproach);
  return [added, rest].filter((note) => note !== null);
}

/** What the wider readings add, with no noughts. */
function addedText(counts: readonly (readonly [number, string])[]): string {
  const more = counts.filter(([count]) => count > 0).map(([count, where]) => `${figure(count)} ${where}`);
  return `Counting related crime and wider resilience adds ${more.length === 0 ? 'none' : inSeries(more)}.`;
}

/** Of the undertakings that name organised crime, those that do no more than pursue; null where there are none of them. */
function othersText(whole: number, onlyPursue: number, noApproach: number): string | null {
  const others = onlyPursue + noApproach;
  if (others === 0) return null;
  const all = others === whole;
  if (others === 1) {
    const one = all ? 'The one undertaking' : 'The one other undertaking';
    return `${one} that names organised crime ${onlyPursue === 1 ? 'only pursues' : 'says none of the four'}.`;
  }
  const which = `${figure(others)} ${all ? '' : 'other '}undertakings that name organised crime`;
  if (onlyPursue === 0) return `The ${which} say none of the four.`;
  if (noApproach === 0) return `The ${which} only pursue.`;
  const [pursue, none] = [onlyPursue === 1 ? 'pursues' : 'pursue', noApproach === 1 ? 'says' : 'say'];
  return `Of the ${which}, ${figure(onlyPursue)} only ${pursue} and ${figure(noApproach)} ${none} none of the four.`;
}
