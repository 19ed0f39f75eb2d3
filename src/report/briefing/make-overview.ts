import { type Cell as FigureCell, themes } from '../../model/index.ts';
import { type Block, cell, type Paper, paragraph, type Section, table } from '../blocks.ts';
import { subjectsOf } from '../facets.ts';
import { countOf, figure, sentenceText, shareText } from '../figures.ts';
import { namedRows } from '../html/evidence-view.ts';
import { findingViews } from '../html/finding-view.ts';
import { gapRows } from '../html/gap-view.ts';
import { accuracyBlocks } from '../pack/limits-section.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { standingWords } from '../standing-words.ts';
import { paperName } from './plans-wanted.ts';

/** What the compared plans say together, each with a link to its briefing in `briefings/`. */
export function makeOverview(model: ReportModel): Paper {
  return {
    name: 'report',
    title: 'Police and Crime Plans compared',
    subtitle: `${countOf(model.compared.length, 'plan')} compared, by name; the order says nothing of them.`,
    ...standingWords(model),
    sections: [
      findingsSection(model),
      plansSection(model),
      themesSection(model),
      evidenceSection(model),
      notFoundSection(model),
      readingSection(model),
    ],
  };
}

function findingsSection(model: ReportModel): Section {
  const { together } = findingViews(model);
  const items = together.map(({ text, checked }) => `${text} ${checked}`);
  return {
    id: 'findings',
    heading: 'What stands out',
    blocks:
      items.length > 0
        ? [{ kind: 'list', items }]
        : [paragraph('Nothing stands out by the rules of the report.')],
  };
}

function plansSection(model: ReportModel): Section {
  return {
    id: 'plans',
    heading: 'The plans',
    blocks: table(
      'What each plan undertakes',
      ['Area', 'Plan', 'Undertakings', 'Firm', 'Checkable', 'Wishes', 'English words'],
      model.compared.map((shown) => {
        const { edition, counts } = shown.figures;
        return [
          cell(shown.name, `briefings/${paperName(model, shown)}.md`),
          edition.title,
          ...[counts.undertakings, counts.firm, counts.checkable, counts.wishes, counts.bodyWords].map(
            figure,
          ),
        ];
      }),
    ),
  };
}

function themesSection(model: ReportModel): Section {
  const { words } = model;
  return {
    id: 'themes',
    heading: 'How far each goes on the themes',
    blocks: [
      paragraph(
        'The furthest step of each plan, with its undertakings of all. Organised crime is counted where it is named, community resilience at its core.',
      ),
      ...table(
        'Themes and steps',
        ['Area', ...themes.map((theme) => words.label('theme', theme))],
        model.compared.map((shown) => [
          shown.name,
          ...themes.map((theme) => {
            const { narrow, shareNarrow } = shown.figures.themes[theme];
            return `${stateOf(model, narrow)}${narrow.state === 'figure' ? `, ${shareText(shareNarrow)}` : ''}`;
          }),
        ]),
      ),
    ],
  };
}

function stateOf({ words }: ReportModel, one: FigureCell): string {
  if (one.state === 'figure' || one.state === 'not-found') return words.label('step', one.step);
  return `${words.label('cell', one.state)}: ${one.why}`;
}

function evidenceSection(model: ReportModel): Section {
  const areas = (statements: readonly Readonly<{ area: string }>[]): string =>
    [...new Set(statements.map(({ area }) => area))].join('; ');
  const rows = namedRows(model, model.compared, '').map(({ label, verdict, studies, statements }) => [
    label,
    verdict,
    (studies.find(({ basis }) => basis) ?? studies[0])?.quality ?? '',
    areas(statements),
  ]);
  return {
    id: 'evidence',
    heading: 'Evaluated interventions that plans name',
    blocks: [
      paragraph('A verdict speaks of the studies, not of the plans.'),
      ...table('Named by the words of a plan', ['What was tried', 'Verdict', 'Quality', 'Named by'], rows),
    ],
  };
}

function notFoundSection(model: ReportModel): Section {
  const names = (places: readonly Readonly<{ text: string }>[]): string =>
    places.map(({ text }) => text).join('; ');
  const rows = subjectsOf(model.comparison).flatMap(({ facet }) =>
    gapRows(model, facet).map(({ label, notFoundIn, undertakenBy }) => [
      label,
      names(notFoundIn),
      names(undertakenBy) || 'none of the plans compared',
    ]),
  );
  return {
    id: 'not-found',
    heading: 'What was not found, and who undertakes it',
    blocks: [
      paragraph(
        rows.length === 0
          ? 'Of no subject of the themes is it said that it was not found in a plan.'
          : 'Not found by the machine; no person has yet looked.',
      ),
      ...table('Subjects not found', ['Subject', 'Not found in', 'Undertaken by'], rows),
    ],
  };
}

function readingSection(model: ReportModel): Section {
  const left: Block[] =
    model.comparison.leftOut.length === 0
      ? []
      : [
          paragraph('Left out, or shown beside the comparison:'),
          { kind: 'list', items: model.comparison.leftOut.map((one) => leftOutText(model, one)) },
        ];
  return {
    id: 'reading',
    heading: 'How it was read',
    blocks: [
      ...left,
      ...accuracyBlocks(model),
      paragraph(
        '“Not found” is the machine’s word until a person has looked. Hold every quote against its page before it is used.',
      ),
      paragraph('Made from the comparison of the last run by: pcp report --format markdown.'),
    ],
  };
}

function leftOutText(
  model: ReportModel,
  { force, edition, document, why }: ReportModel['comparison']['leftOut'][number],
): string {
  const shown: ShownEdition | null = edition === null ? null : model.edition(force, edition);
  return `${shown?.figures.edition.title ?? document ?? model.areaName(force)}: ${sentenceText(why)}`;
}
