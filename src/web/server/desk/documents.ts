import { seemsThere } from '../../../io/review/source-file.ts';
import type { Analysis } from '../../../model/index.ts';
import { isQueued, keyOfSentence } from '../../../review/index.ts';
import type { ReviewDocument } from '../../api.ts';
import { hasDecided } from './blind.ts';
import type { Desk } from './desk.ts';

export const documentsOf = (desk: Desk): ReviewDocument[] =>
  desk.analyses.map((analysis) => {
    const { id, source, edition, pages, sentences } = analysis;
    const marked = sentences.filter(isQueued).map((sentence) => keyOfSentence(id, sentence.id));
    return {
      id,
      name: source.name,
      title: edition.title || source.title || source.name,
      area: edition.area,
      areaName: edition.areaName,
      edition: edition.edition,
      format: source.format,
      pages: pages.map(({ page, width, height, trust }) => ({ page, width, height, trust })),
      hasSource: hasPages(analysis) && seemsThere(source),
      marked: marked.length,
      read: marked.filter((key) => hasDecided(desk, key)).length,
    };
  });

const hasPages = ({ source, pages }: Analysis): boolean => source.format === 'pdf' && pages.length > 0;
