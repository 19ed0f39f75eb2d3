import type { Share } from '../../model/index.ts';
import { statementAnchor } from '../facets.ts';
import { figure, pagesOf, pagesShort, shareText } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import type { Markup } from './markup.ts';
import { shareBar } from './step-bar.ts';

type Joined = Readonly<{
  count: string;
  links: readonly Readonly<{ href: string; text: string }>[];
  more: number;
}>;

export type JointRow = Readonly<{
  label: string;
  href: string;
  beside: boolean;
  sentence: Joined;
  list: Joined;
  section: Joined;
  notOnlyPursue: ShareView;
  notOnlyPursueRelated: ShareView;
}>;
export type ShareView = Readonly<{ text: string; bar: Markup | null }>;

export const shareView = (share: Share): ShareView => ({ text: shareText(share), bar: shareBar(share) });

/** Organised crime through communities in one edition: one sentence, one list and one section, each apart. */
export function jointRow(shown: ShownEdition, root: string): JointRow {
  const { joint, compared } = shown.figures;
  return {
    label: shown.name,
    href: `${root}${shown.path}#joint`,
    beside: !compared,
    sentence: joined(shown, joint.inSentence, root),
    list: joined(shown, joint.inList, root),
    section: joined(shown, joint.inSection, root),
    notOnlyPursue: shareView(joint.notOnlyPursue),
    notOnlyPursueRelated: shareView(joint.notOnlyPursueRelated),
  };
}

/** How many links a cell of the table shows before it says how many more there are. */
const mostLinks = 3;

function joined(shown: ShownEdition, ids: readonly string[], root: string): Joined {
  const found = ids.flatMap((id) => shown.statements.get(id) ?? []);
  return {
    count: figure(ids.length),
    links: found.slice(0, mostLinks).map((statement, index) => ({
      href: `${root}${shown.path}#${statementAnchor(statement.id)}`,
      text: pagesShort(pagesOf(statement).slice(0, 1)) || `no. ${index + 1}`,
    })),
    more: Math.max(0, found.length - mostLinks),
  };
}

export const jointRows = (model: ReportModel): JointRow[] =>
  [...model.compared, ...model.beside].map((shown) => jointRow(shown, ''));
