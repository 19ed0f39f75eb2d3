import type { Intervention } from '../model/index.ts';
import type { EvidenceFileContent } from './evidence-file.ts';
import { groupIdOf } from './group-studies.ts';

/** What the files of the evidence base say together. */
export type EvidenceParts = Readonly<{
  studies: readonly Intervention[];
  groups: NonNullable<EvidenceFileContent['groups']>;
  scales: NonNullable<EvidenceFileContent['scales']>;
  search: NonNullable<EvidenceFileContent['search']> | null;
}>;

/** A fault of one entry against the others; `id` is the entry's or the topic's. */
export type Fault = Readonly<{ id: string; says: string }>;

/** What the entries break together: names within a group, and ids of groups, scales and topics that are not there. */
export function brokenTogether({ studies, groups, scales, search }: EvidenceParts): Fault[] {
  const ids = new Set(studies.map(({ id }) => id));
  const named = new Set(groups.map(({ id }) => id));
  const rated = new Set(scales.map(({ id }) => id));
  const tried = new Set(studies.map(groupIdOf));
  const ofStudies = studies.flatMap((study): Fault[] => {
    const { id, group, againstGroup, quality } = study;
    const faults: string[] = [];
    if (group !== undefined && !named.has(group)) faults.push(`is of the group ${group}, which has no label`);
    if (scales.length > 0 && !rated.has(quality.scale))
      faults.push(`is rated on "${quality.scale}", which is no scale of this evidence base`);
    if (againstGroup !== undefined && !tried.has(againstGroup))
      faults.push(`is compared against ${againstGroup}, which is not in the evidence base`);
    const first = studies.find((other) => groupIdOf(other) === groupIdOf(study))!;
    if (!sameNames(first, study)) faults.push(`is named by other words than ${first.id}, of the same group`);
    return faults.map((says) => ({ id, says }));
  });
  const ofTopics = (search?.topics ?? []).flatMap(({ id, found }) =>
    found
      .filter((one) => !ids.has(one))
      .map((one) => ({ id, says: `found ${one}, which is not in the evidence base` })),
  );
  return [...ofStudies, ...ofTopics];
}

/** Background names nothing; the studies of one thing are named by the same words, or they would not be one thing. */
function sameNames(a: Intervention, b: Intervention): boolean {
  const words = ({ names, falseFriends }: Intervention) => JSON.stringify([names, falseFriends ?? []]);
  return words(a) === words(b);
}
