import type { Disagreement, ErrorGroup, ErrorList } from '../model/index.ts';
import { table } from './render-table.ts';

/** The disagreements: a table of the groups, worst first, the near misses, then `most` cases of each group. */
export function renderErrors({ groups, nearMisses }: ErrorList, most = 8): string {
  const cases = groups.reduce((sum, group) => sum + group.cases.length, 0);
  const parts = [
    `${cases} disagreements with machine-made labels (${countsBy(groups)}), by what is at fault, worst first.`,
    summary(groups),
    nearMissTable(nearMisses),
    ...groups.map((group) => groupText(group, most)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function countsBy(groups: readonly ErrorGroup[]): string {
  const counts = Map.groupBy(
    groups.flatMap(({ cases }) => cases),
    ({ about }) => about,
  );
  return [...counts].map(([about, cases]) => `${about} ${cases.length}`).join(', ');
}

function nearMissTable(nearMisses: ErrorList['nearMisses']): string {
  if (nearMisses.length === 0) return '';
  const rows = nearMisses.map(({ about, cause, cases }) => [`${about}: ${cause}`, String(cases)]);
  return `Near misses, by cause:\n${table([['', 'cases'], ...rows])}`;
}

/** How many rows of groups are shown; the others are mostly single cases. */
const shownGroups = 40;

function summary(groups: readonly ErrorGroup[]): string {
  const rows = groups
    .slice(0, shownGroups)
    .map(({ about, fault, cases, weight }) => [
      `${about}: ${fault}`,
      String(cases.length),
      weight.toFixed(1),
      String(cases.filter(({ near }) => near !== null).length),
    ]);
  const more = groups.length - rows.length;
  const rest = more > 0 ? `\nand ${more} smaller groups, below` : '';
  return `${table([['group', 'cases', 'weight', 'near misses'], ...rows])}${rest}`;
}

function groupText({ about, fault, cases }: ErrorGroup, most: number): string {
  const more = cases.length - most;
  const rest = more > 0 ? [`  and ${more} more`] : [];
  return [`${about}: ${fault} (${cases.length})`, ...cases.slice(0, most).map(caseText), ...rest].join('\n');
}

function caseText(error: Disagreement): string {
  const near = error.near ? `, near: ${error.near}` : '';
  return [
    `  ${error.id}: machine-made label ${error.gold}, read as ${error.said}${near}`,
    ...(error.heading ? [`    heading: ${error.heading}`] : []),
    ...(error.leadIn ? [`    lead-in: ${error.leadIn}`] : []),
    ...(error.before && error.before !== error.leadIn && error.before !== error.heading
      ? [`    before: ${error.before}`]
      : []),
    `    ${error.text}`,
    ...error.reasons.map((reason) => `      ${reason}`),
  ].join('\n');
}
