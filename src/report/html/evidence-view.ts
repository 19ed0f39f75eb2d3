import type { EditionFigures, Intervention } from '../../model/index.ts';
import { sentenceText } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { webAddress } from './source-link.ts';
import { statementLink } from './statement-view.ts';

type NamedEvidence = EditionFigures['evidence'][number];

export type InterventionView = Readonly<{
  label: string;
  evaluates: string;
  against: string | null;
  outcome: string;
  effect: string;
  quality: string;
  organisedCrime: string;
  source: string;
  address: string | null;
  seenIn: string;
  checked: boolean;
  verdict: string;
  verdictStyle: string;
  withheld: string | null;
  note: string | null;
}>;

export function interventionView(model: ReportModel, intervention: Intervention): InterventionView {
  const { words } = model;
  return {
    label: intervention.label,
    evaluates: intervention.evaluates,
    against: intervention.against,
    outcome: intervention.outcome,
    effect: intervention.effect,
    quality: `${intervention.quality.scale}: ${intervention.quality.rating}`,
    organisedCrime: words.label('organised-crime-evidence', intervention.organisedCrime),
    source: sourceText(intervention),
    // A mirror is named and not linked to: nobody vouches for what it shows.
    address: intervention.seenIn === 'mirror' ? null : webAddress(intervention.address),
    seenIn: words.label('seen-in', intervention.seenIn),
    checked: intervention.checkedAgainstOriginal,
    verdict: words.label('verdict', intervention.verdict ?? 'none'),
    verdictStyle: intervention.verdict ?? 'none',
    withheld: intervention.verdictWithheld === null ? null : sentenceText(intervention.verdictWithheld),
    note: intervention.note,
  };
}

function sourceText({ authors, year, title, publisher }: Intervention): string {
  return [`${authors} (${year})`, title, publisher].filter((part) => part !== null && part !== '').join('. ');
}

/** An intervention with the statements whose words name it. */
export type NamedRow = InterventionView &
  Readonly<{ statements: readonly (ReturnType<typeof statementLink> & Readonly<{ words: string }>)[] }>;

/** Interventions that the wording of an edition names, in the evidence base's order. */
export function namedRows(model: ReportModel, editions: readonly ShownEdition[], root: string): NamedRow[] {
  return model.comparison.evidenceBase.interventions.flatMap((intervention) => {
    const statements = editions.flatMap((shown) =>
      linksTo(shown, intervention.id, 'wording').flatMap((link) => {
        const statement = shown.statements.get(link.statement);
        return statement ? [{ ...statementLink(shown, statement, root), words: link.words }] : [];
      }),
    );
    return statements.length === 0 ? [] : [{ ...interventionView(model, intervention), statements }];
  });
}

const linksTo = (shown: ShownEdition, intervention: string, basis: NamedEvidence['basis']): NamedEvidence[] =>
  shown.figures.evidence.filter((link) => link.intervention === intervention && link.basis === basis);

/** Interventions on the same subject as a statement, which no wording of the edition names: no verdict is shown. */
export function relatedRows(model: ReportModel, shown: ShownEdition) {
  return model.comparison.evidenceBase.interventions.flatMap((intervention) => {
    if (linksTo(shown, intervention.id, 'wording').length > 0) return [];
    const count = linksTo(shown, intervention.id, 'category').length;
    const { label, source, address } = interventionView(model, intervention);
    return count === 0 ? [] : [{ label, source, address, count }];
  });
}

/** Interventions that no compared edition names. */
export function unnamedLabels(model: ReportModel): string[] {
  const named = new Set(
    model.editions.flatMap(({ figures }) =>
      figures.evidence.filter((link) => link.basis === 'wording').map((link) => link.intervention),
    ),
  );
  return model.comparison.evidenceBase.interventions
    .filter((intervention) => !named.has(intervention.id))
    .map((intervention) => intervention.label);
}
