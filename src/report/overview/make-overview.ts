import type { Paper } from '../blocks.ts';
import { countOf } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import { standingWords } from '../standing-words.ts';
import { evidenceSection } from './evidence-section.ts';
import { findingsSection } from './findings-section.ts';
import { notFoundSection } from './not-found-section.ts';
import { plansSection } from './plans-section.ts';
import { readingSection } from './reading-section.ts';
import { themesSection } from './themes-section.ts';

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
