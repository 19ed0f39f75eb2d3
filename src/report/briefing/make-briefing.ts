import type { Paper } from '../blocks.ts';
import { titleWithPeriod } from '../period.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { standingWords } from '../standing-words.ts';
import { besideSection } from './beside-section.ts';
import { changeSection } from './change-section.ts';
import { evidenceSection } from './evidence-section.ts';
import { notFoundSection } from './not-found-section.ts';
import { paperName } from './plans-wanted.ts';
import { readingSection } from './reading-section.ts';
import { shortSection } from './short-section.ts';
import { themesSection } from './themes-section.ts';
import { wordsSection } from './words-section.ts';

/**
 * What a force and its commissioner read first, on about four pages: findings, themes with their steps, the plan's own
 * words, evidence, what was not found and who undertakes it, and how all this was read. Every figure is one of the
 * comparison's. `format` is the one it is made in, which its last lines name.
 */
export function makeBriefing(model: ReportModel, shown: ShownEdition, format: string): Paper {
  return {
    name: paperName(model, shown),
    title: `Briefing: ${shown.area.name}`,
    subtitle: titleWithPeriod(shown.figures.edition),
    ...standingWords(model),
    sections: [
      shortSection(model, shown),
      themesSection(model, shown),
      ...besideSection(model, shown),
      wordsSection(model, shown),
      evidenceSection(model, shown),
      notFoundSection(model, shown),
      ...changeSection(model, shown),
      readingSection(model, shown, `pcp report --format ${format} --force ${shown.area.force}`),
    ],
  };
}
