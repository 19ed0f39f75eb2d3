import type { EditionFigures } from '../../model/index.ts';
import type { ReportModel } from '../report-model.ts';

/** Where the paths of documents start, seen from `out/report`, when the caller does not say. */
const usualBase = '../../';

/** The published address where it is a web address; anything else is no link. */
export function webAddress(address: string | null): string | null {
  return address !== null && /^https?:\/\/[^\s"'<>]+$/i.test(address) ? address : null;
}

/**
 * Link to a page of a source, seen from a page of the report at `root`. The published address where the edition
 * is one published file, else the file as it lay when it was read; null where neither can be linked to.
 */
export function sourceLink(
  model: ReportModel,
  figures: EditionFigures,
  documentId: string,
  page: number | null,
  root: string,
): string | null {
  const document = figures.documents.find(({ id }) => id === documentId);
  if (!document) return null;
  const fragment = page !== null && document.format === 'pdf' ? `#page=${page}` : '';
  const published = webAddress(figures.edition.address);
  if (published && figures.documents.length === 1 && /\.(?:pdf|docx?|html?)$/i.test(published))
    return `${published}${fragment}`;
  const local = localLink(model.sources[documentId] ?? guessed(document.path), root);
  return local === null ? published : `${local}${fragment}`;
}

/** A relative link, or one to a file of another drive; no other scheme than `file:` is let through. */
function localLink(link: string | null, root: string): string | null {
  if (link === null || link === '') return null;
  if (/^file:\/\//i.test(link)) return link;
  return hasScheme(link) ? null : `${root}${link}`;
}

/** Relative paths only: one from the root of a disk would point nowhere on another machine. */
const guessed = (path: string): string | null =>
  hasScheme(path) ? null : `${usualBase}${path.split('/').map(encodeURIComponent).join('/')}`;

const hasScheme = (path: string): boolean => /^(?:\/|\\|[a-z][a-z0-9+.-]*:)/i.test(path);
