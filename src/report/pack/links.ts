import type { EditionFigures, Intervention, Statement, Verdict } from '../../model/index.ts';
import { groupsOf } from '../evidence-groups.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';

/** A statement and a study: one that its words name, or one that is only on the same subject, without verdict. */
export type Link = Pick<EditionFigures['evidence'][number], 'statement' | 'intervention' | 'verdict'>;

/** Links of some statements to what their own words name. */
export function namedBy(shown: ShownEdition, statements: readonly Statement[]): Link[] {
  const ids = new Set(statements.map(({ id }) => id));
  return shown.figures.evidence.filter((link) => ids.has(link.statement));
}

/** Links of some statements to what is only on the same subject. */
export function relatedTo(shown: ShownEdition, statements: readonly Statement[]): Link[] {
  const ids = new Set(statements.map(({ id }) => id));
  return Object.entries(shown.figures.related).flatMap(([intervention, all]) =>
    all.flatMap((statement) => (ids.has(statement) ? [{ statement, intervention, verdict: null }] : [])),
  );
}

/** One thing that was tried, with all studies of it that some links lead to. */
export type Tried = Readonly<{
  label: string;
  studies: readonly Intervention[];
  /** Of all its studies together; null where none was read at its publisher. */
  verdict: Verdict | null;
  links: readonly Link[];
}>;

/** What the links lead to, each thing once however many studies there are, in the evidence base's order. */
export function triedIn({ comparison }: ReportModel, links: readonly Link[]): Tried[] {
  const { interventions } = comparison.evidenceBase;
  const groups = groupsOf(comparison.evidenceBase);
  const linked = interventions.filter(({ id }) => links.some(({ intervention }) => intervention === id));
  return [...Map.groupBy(linked, (one) => one.group ?? one.id)].map(([group, studies]) => ({
    label: groups.find(({ id }) => id === group)?.label ?? studies[0]!.label,
    studies,
    verdict: groups.find(({ id }) => id === group)?.verdict ?? null,
    links: links.filter(({ intervention }) => studies.some(({ id }) => id === intervention)),
  }));
}
