import type { AreaFigures } from '../../model/index.ts';
import { countOf, sentenceText } from '../figures.ts';
import { periodText } from '../period.ts';
import { readShareText } from '../read-share.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { sourceLink, webAddress } from './source-link.ts';

/** What an edition is, how that is known, and which files were read for it. */
export function editionHeaderView(model: ReportModel, shown: ShownEdition, root: string) {
  const { edition, documents, compared, why } = shown.figures;
  const { words } = model;
  return {
    areaName: shown.area.name,
    editionTitle: edition.title,
    period: periodText(edition.from, edition.to),
    status: words.label('status', edition.status),
    purpose: words.label('purpose', edition.purpose),
    standing: words.label('standing', edition.standing),
    address: webAddress(edition.address),
    placedBy: words.label('placed-by', edition.placedBy),
    placedWords: edition.words,
    compared,
    read: readShareText(shown),
    why: sentenceText(why),
    documents: documents.map((document) => ({
      name: document.name,
      pages: document.pages === null ? 'a format without pages' : countOf(document.pages, 'page'),
      href: sourceLink(model, shown.figures, document.id, null, root),
    })),
    others: othersOf(model, shown, root),
    neighbours: neighboursOf(model, shown, root),
  };
}

/** Other editions of the same area; none for documents of unknown area, which have nothing in common. */
function othersOf(model: ReportModel, shown: ShownEdition, root: string) {
  if (shown.area.force === 'unknown') return [];
  return model.editions
    .filter((other) => other.area === shown.area && other !== shown)
    .map(({ figures, path }) => ({ title: figures.edition.title, href: `${root}${path}` }));
}

/** The areas before and after in the alphabet. */
function neighboursOf(model: ReportModel, shown: ShownEdition, root: string) {
  const at = model.areas.indexOf(shown.area);
  const link = (area: AreaFigures | undefined) =>
    area ? { name: area.name, href: `${root}${model.areaPath(area.force)}` } : null;
  return { previous: link(model.areas[at - 1]), next: link(model.areas[at + 1]) };
}
