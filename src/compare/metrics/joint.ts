import type { Finding, Joint } from '../../model/index.ts';
import { type ComparedArea, type Metric, statementAddress } from '../metric.ts';
import type { Reading } from '../reading.ts';
import type { Distinct } from '../statement.ts';
import { type Breadth, isAbout } from '../subjects.ts';
import { unreadSaid } from '../unread-said.ts';
import { allPlans, counted, countOrNone, inWords, plansOf } from '../words.ts';

export const joint: Metric = {
  id: 'joint',
  label: 'Organised crime through communities',
  definition:
    'Undertakings on organised crime that are joined with prevention or community resilience: in the same sentence (read with its lead-in); else in the same list; else in the same section. Counted where organised crime is named and resilience is at its core; the joins that related crime and wider resilience add are listed apart.',
  unit: 'distinct undertakings on organised crime',
  caveats: [
    'Standing in one list or one section says less than standing in one sentence: the three are never added up.',
    'Work on organised crime is often set out in regional or restricted documents.',
  ],
  source:
    'Question of the 2020 regional report "Working together to combat Serious Organised Crime: Community Resilience"',
  findings,
};

type Joins = Readonly<Pick<Joint, 'inSentence' | 'inList' | 'inSection'> & { partners: readonly string[] }>;

/** Joins of an edition at a width. Each undertaking on organised crime is in the closest of the three only. */
export function joinsOf({ undertakings }: Reading, breadth: Breadth): Joins {
  const others = undertakings.filter((one) => isPreventive(one, breadth));
  const [byList, bySection] = [groupBy(others, (one) => one.lists), groupBy(others, (one) => one.sections)];
  const joins = {
    inSentence: [] as string[],
    inList: [] as string[],
    inSection: [] as string[],
    partners: [] as string[],
  };
  for (const one of undertakings) {
    if (!isAbout(one, 'organised-crime', breadth)) continue;
    const id = one.statement.id;
    const [inList, inSection] = [
      partnersOf(one, one.lists, byList),
      partnersOf(one, one.sections, bySection),
    ];
    if (isAbout(one, 'organised-crime', breadth, true) && isPreventive(one, breadth, true))
      joins.inSentence.push(id);
    else if (inList.length > 0) joins.inList.push(id);
    else if (inSection.length > 0 || isPreventive(one, breadth)) joins.inSection.push(id);
    else continue;
    if (joins.inSentence.at(-1) === id) continue;
    // Not pushed all at once: a list may have more items than a call may have arguments.
    for (const partner of inList.length > 0 ? inList : inSection) joins.partners.push(partner);
  }
  return joins;
}

function isPreventive(one: Distinct, breadth: Breadth, ownWords = false): boolean {
  return (
    isAbout(one, 'prevention', breadth, ownWords) || isAbout(one, 'community-resilience', breadth, ownWords)
  );
}

function partnersOf(
  one: Distinct,
  keys: readonly string[],
  groups: ReadonlyMap<string, readonly string[]>,
): string[] {
  return keys.flatMap((key) => groups.get(key) ?? []).filter((id) => id !== one.statement.id);
}

function groupBy(
  distinct: readonly Distinct[],
  keysOf: (one: Distinct) => readonly string[],
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const one of distinct) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one.statement.id);
      else groups.set(key, [one.statement.id]);
    }
  }
  return groups;
}

function findings(compared: readonly ComparedArea[]): Finding[] {
  if (compared.length === 1) return [ofOnePlan(compared[0]!)];
  const joining = compared.filter(({ figures }) => figures.joint.inSentence.length > 0);
  const names = inWords(joining.map(({ area }) => area.name));
  const who = joining.length === 0 || joining.length === compared.length ? '' : `: ${names}`;
  const plans =
    joining.length === compared.length
      ? `${allPlans(compared.length)} hold`
      : plansOf(joining.length, compared.length, unreadSaid(compared), 'holds', 'hold');
  return [
    {
      metric: joint.id,
      theme: 'organised-crime',
      text: `${plans} an undertaking that joins organised crime with prevention or community resilience in one sentence${who}.`,
      statements: joining.flatMap((one) =>
        one.figures.joint.inSentence.map((id) => statementAddress(one, id)),
      ),
    },
    ...compared.map(ofOnePlan),
  ];
}

function ofOnePlan(one: ComparedArea): Finding {
  const { inSentence, inList, inSection } = one.figures.joint;
  const { unread } = one.reading;
  // Nothing counted in a plan that was not read well enough is no finding about the plan.
  if (unread !== null && inSentence.length + inList.length + inSection.length === 0) {
    return { metric: joint.id, text: `${one.area.name}: not read, for ${unread}.`, statements: [] };
  }
  return {
    metric: joint.id,
    text: `${one.area.name}: ${saidOf(inSentence.length, inList.length, inSection.length)}`,
    statements: [...inSentence, ...inList, ...inSection].map((id) => statementAddress(one, id)),
  };
}

/** What was found and what not, each with its place: no count stands without what it counts. */
function saidOf(inSentence: number, inList: number, inSection: number): string {
  const what = 'on organised crime joined with prevention or community resilience';
  if (inSentence + inList + inSection === 0) return `no undertaking ${what} was found.`;
  const others = [
    [inList, 'in one list'],
    [inSection, 'in one section'],
  ] as const;
  if (inSentence === 0) {
    const found = others.filter(([count]) => count > 0).map(([count, where]) => `${count} ${where}`);
    return `no undertaking ${what} in one sentence was found; ${inWords(found)}.`;
  }
  const more = others.map(([count, where]) => `${countOrNone(count)}${count > 0 ? ' more' : ''} ${where}`);
  return `${counted(inSentence, 'undertaking')} ${what} in one sentence, ${more.join(', ')}.`;
}
