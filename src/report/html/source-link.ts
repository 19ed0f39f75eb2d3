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
  const local = localPath(model.sources[documentId], document.path);
  return local === null ? published : `${root}${local}${fragment}`;
}

/** Relative only: a path from the root of a disk would point nowhere on another machine. */
function localPath(given: string | undefined, path: string): string | null {
  if (given !== undefined) return isRelative(given) ? encodePath(given) : null;
  return isRelative(path) ? encodePath(`${usualBase}${path}`) : null;
}

const isRelative = (path: string): boolean => path !== '' && !/^(?:\/|\\|[a-z][a-z0-9+.-]*:)/i.test(path);

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
