import type { EditionFigures, EvidenceGroup, Intervention, Statement } from '../../model/index.ts';
import { confirmationOf } from '../confirmed.ts';
import { groupsOf, studiesOf } from '../evidence-groups.ts';
import { sentenceText } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { webAddress } from './source-link.ts';
import { statementLink } from './statement-view.ts';

type NamedEvidence = EditionFigures['evidence'][number];

/** One study of what was tried. */
export type StudyView = Readonly<{
  evaluates: string;
  against: string | null;
  setting: string | null;
  outcome: string;
  effect: string;
  quality: string;
  source: string;
  address: string | null;
  seenIn: string;
  checked: boolean;
  /** Whether the verdict rests on it. */
  basis: boolean;
  note: string | null;
}>;

/** What was tried, with the one verdict of its studies. */
export type TriedView = Readonly<{
  label: string;
  verdict: string;
  verdictStyle: string;
  withheld: string | null;
  /** Who confirmed that it may harm, and when. */
  confirmed: string | null;
  organisedCrime: string;
  studies: readonly StudyView[];
}>;

export function triedView(model: ReportModel, group: EvidenceGroup): TriedView {
  const { words, comparison } = model;
  const studies = studiesOf(comparison.evidenceBase, group);
  return {
    label: group.label,
    verdict: words.label('verdict', group.verdict ?? 'none'),
    verdictStyle: group.verdict ?? 'none',
    withheld: group.withheld === null ? null : sentenceText(group.withheld),
    confirmed: group.verdict === 'may-harm' ? confirmationOf(studies) : null,
    organisedCrime: words.label('organised-crime-evidence', group.organisedCrime),
    studies: studies.map((study) => ({
      ...studyView(model, study),
      basis: studies.length > 1 && group.basis.includes(study.id),
    })),
  };
}

function studyView(model: ReportModel, study: Intervention): Omit<StudyView, 'basis'> {
  return {
    evaluates: study.evaluates,
    against: study.against,
    setting: study.setting,
    outcome: sentenceText(study.outcome).slice(0, -1),
    effect: study.effect,
    quality: `${study.quality.scale}: ${study.quality.rating}`,
    source: sourceText(study),
    // A mirror is named and not linked to: nobody vouches for what it shows.
    address: study.seenIn === 'mirror' ? null : webAddress(study.address),
    seenIn: model.words.label('seen-in', study.seenIn),
    checked: study.checkedAgainstOriginal,
    note: study.note,
  };
}

function sourceText({ authors, year, title, publisher, doi }: Intervention): string {
  const parts = [`${authors} (${year ?? 'no year given'})`, title, publisher, doi && `doi:${doi}`];
  return parts.filter(Boolean).join('. ');
}

/** What was tried, with the statements whose words name it. */
export type NamedRow = TriedView &
  Readonly<{
    statements: readonly (ReturnType<typeof statementLink> &
      Readonly<{
        words: string;
        /** The verdict of this statement, where it is not that of all studies. */
        other: string | null;
      }>)[];
  }>;

/** What the wording of some editions names, in the evidence base's order; of the statements that `isWanted`. */
export function namedRows(
  model: ReportModel,
  editions: readonly ShownEdition[],
  root: string,
  isWanted: (statement: Statement) => boolean = () => true,
): NamedRow[] {
  return groupsOf(model.comparison.evidenceBase).flatMap((group) => {
    const statements = editions.flatMap((shown) =>
      oneAStatement(linksTo(shown, group)).flatMap((link) => {
        const statement = shown.statements.get(link.statement);
        const other =
          link.verdict === group.verdict ? null : model.words.label('verdict', link.verdict ?? 'none');
        return statement && isWanted(statement)
          ? [{ ...statementLink(shown, statement, root), words: link.words, other }]
          : [];
      }),
    );
    return statements.length === 0 ? [] : [{ ...triedView(model, group), statements }];
  });
}

const linksTo = (shown: ShownEdition, { studies }: EvidenceGroup) =>
  shown.figures.evidence.filter((link) => studies.includes(link.intervention));

const oneAStatement = (links: readonly NamedEvidence[]): NamedEvidence[] =>
  [...new Map([...links].reverse().map((link) => [link.statement, link])).values()].reverse();

/** What was tried on the same subject as a statement, and no wording of the edition names: no verdict is shown. */
export function relatedRows(model: ReportModel, shown: ShownEdition) {
  return groupsOf(model.comparison.evidenceBase).flatMap((group) => {
    if (linksTo(shown, group).length > 0) return [];
    if (!group.studies.some((study) => study in shown.figures.related)) return [];
    const { label, studies } = triedView(model, group);
    return [{ label, studies: studies.map(({ source, address }) => ({ source, address })) }];
  });
}

/** What no undertaking or priority of a shown edition names. */
export function unnamedLabels(model: ReportModel): string[] {
  const named = new Set(
    model.editions.flatMap(({ figures }) => figures.evidence.map((link) => link.intervention)),
  );
  return groupsOf(model.comparison.evidenceBase)
    .filter(({ studies }) => !studies.some((id) => named.has(id)))
    .map(({ label }) => label);
}
