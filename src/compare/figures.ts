import type { EditionFigures, Joint, Taxonomy } from '../model/index.ts';
import { joinsOf } from './metrics/joint.ts';
import { listShareOf } from './metrics/list-share.ts';
import { evidenceOf } from './metrics/named-evidence.ts';
import { strandsOf } from './metrics/not-only-pursue.ts';
import { rateOf } from './metrics/rate.ts';
import { cellsOf } from './metrics/step.ts';
import { themesOf } from './metrics/theme-share.ts';
import { countUndertakings } from './metrics/undertakings.ts';
import { sorted } from './order.ts';
import type { Reading } from './reading.ts';

/** All figures of one edition; they depend on that edition alone. `deeds` is the facet whose categories can be turned down. */
export function figuresOf(
  reading: Reading,
  taxonomy: Taxonomy,
  compared: boolean,
  why: string,
  deeds: string | null = null,
): EditionFigures {
  return {
    edition: reading.placement,
    documents: documentsOf(reading),
    compared,
    why,
    counts: countsOf(reading),
    statements: reading.distinct.map((one) => one.statement),
    cells: cellsOf(reading, taxonomy, deeds),
    themes: themesOf(reading),
    joint: jointOf(reading),
    ...evidenceOf(reading),
    problems: reading.analyses.flatMap(({ id, problems }) =>
      problems.map((problem) => ({ ...problem, document: id })),
    ),
  };
}

function documentsOf({ analyses }: Reading): EditionFigures['documents'] {
  return analyses.map(({ id, source, edition, pages, trust, marking }) => ({
    id,
    name: source.name,
    path: source.path,
    pages: source.pages,
    format: source.format,
    placedBy: edition.placedBy,
    ...(trust && { trust }),
    ...(marking && { marking }),
    doubtfulPages: pages
      .filter((page) => page.trust !== 'good' || page.read === 'ocr')
      .map(({ page, trust: level, read }) => ({ page, trust: level, read })),
  }));
}

function countsOf(reading: Reading): EditionFigures['counts'] {
  return {
    sentences: reading.analyses.reduce((total, analysis) => total + analysis.counts.sentences, 0),
    bodyWords: reading.bodyWords,
    welshWords: reading.welshWords,
    ...countUndertakings(reading),
    listShare: listShareOf(reading),
    rate: rateOf(reading),
  };
}

function jointOf(reading: Reading): Joint {
  const { partners, ...narrow } = joinsOf(reading, 'narrow');
  const { inSentence, inList, inSection } = joinsOf(reading, 'both');
  const isNew = (id: string) => ![...narrow.inSentence, ...narrow.inList, ...narrow.inSection].includes(id);
  return {
    ...narrow,
    ...strandsOf(reading),
    wider: {
      inSentence: inSentence.filter((id) => !narrow.inSentence.includes(id)),
      inList: inList.filter(isNew),
      inSection: inSection.filter(isNew),
    },
    statements: sorted([...narrow.inSentence, ...narrow.inList, ...narrow.inSection, ...partners]),
  };
}
