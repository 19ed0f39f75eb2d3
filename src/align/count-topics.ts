import type { EvidenceGroup, EvidenceSearch, OrganisedCrime } from '../model/index.ts';
import type { EvidenceFileContent } from './evidence-file.ts';

type SearchInFile = NonNullable<EvidenceFileContent['search']>;

/** The search with, for each topic, how many interventions were found, by whether they are of organised crime. */
export function countTopics(search: SearchInFile, groups: readonly EvidenceGroup[]): EvidenceSearch {
  return {
    ...search,
    topics: search.topics.map((topic) => {
      const found = groups.filter(({ studies }) => studies.some((id) => topic.found.includes(id)));
      const count = (kind: OrganisedCrime) =>
        found.filter(({ organisedCrime }) => organisedCrime === kind).length;
      return {
        ...topic,
        counts: { direct: count('direct'), indirect: count('indirect'), none: count('none') },
        withVerdict: found.filter(({ verdict }) => verdict !== null).length,
      };
    }),
  };
}
