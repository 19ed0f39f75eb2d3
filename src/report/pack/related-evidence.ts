import { type Block, paragraph, subheading, table } from '../blocks.ts';
import { countOf, figure } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import { foundIn, hasFinding, mayHarm, shownStudy, verdictOf } from './finding.ts';
import type { Tried } from './links.ts';
import { sourceOf } from './source.ts';
import type { PackSubject } from './subject.ts';

/**
 * Evidence on the subjects of the pack that its undertakings do not name, with what was found. What may do harm stands
 * apart, under a warning; what is on another subject, or has no finding, is a count.
 */
export function relatedBlocks(model: ReportModel, subject: PackSubject, also: readonly Tried[]): Block[] {
  if (also.length === 0) return [];
  const codes = new Set(subject.categories.map(({ code }) => code));
  const near = also.filter(({ studies }) =>
    studies.some((one) => one.categories.some((id) => codes.has(id))),
  );
  const harmful = also.filter(mayHarm);
  const shown = near.filter((one) => hasFinding(one) && !mayHarm(one));
  const rest = also.length - shown.length - harmful.length;
  return [
    subheading(model.words.label('basis', 'category')),
    paragraph(
      'On the same subject as undertakings of the plan, which do not name it. The verdict is of the studies; none is given on the plan.',
    ),
    ...findingsTable(
      model,
      'Evidence on the same subject: what studies found, and no verdict on the plan',
      shown,
    ),
    ...(rest === 0
      ? []
      : [
          paragraph(
            `${countOf(rest, 'more intervention')} that the evidence base links to these undertakings ${rest === 1 ? 'is' : 'are'} on another subject or ${rest === 1 ? 'has' : 'have'} no finding, and ${rest === 1 ? 'is' : 'are'} not listed here: the report’s pages on evidence show all.`,
          ),
        ]),
    ...harmBlocks(model, harmful),
  ];
}

function harmBlocks(model: ReportModel, harmful: readonly Tried[]): Block[] {
  if (harmful.length === 0) return [];
  return [
    subheading('Possible harm: no support for a bid'),
    paragraph(
      'Warning: a study found more of what was to be prevented where this was tried. It is listed so that nobody takes it up unawares, whether or not the plan speaks of it. A verdict of harm waits for a person, who has to read the study and confirm it.',
    ),
    ...findingsTable(model, 'Possible harm on the same subject', harmful),
  ];
}

function findingsTable(model: ReportModel, caption: string, all: readonly Tried[]): Block[] {
  return table(
    caption,
    [
      'Intervention',
      'What was found',
      'Verdict of the studies',
      'Source',
      'Quality',
      'Undertakings on the same subject',
    ],
    all.map((one) => {
      const study = shownStudy(one);
      return [
        one.label,
        foundIn(study),
        verdictOf(model, one),
        sourceOf(study),
        `${study.quality.scale}: ${study.quality.rating}`,
        figure(new Set(one.links.map(({ statement }) => statement)).size),
      ];
    }),
  );
}
