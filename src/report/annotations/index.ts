import { commitmentsOf, wantedEditions } from '../commitments.ts';
import type { ReportFile, ReportFormat } from '../format.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { uniqueSlugs } from '../slug.ts';
import { standingWords } from '../standing-words.ts';
import { annotation } from './annotation.ts';
import { context } from './context.ts';
import { selectorsIn } from './selectors.ts';

/** A page of the collection: an edition with commitments, the file of its own, and how many stand before it. */
type Page = Readonly<{ shown: ShownEdition; name: string; startIndex: number }>;

const collectionName = 'collection.jsonld';

/** Every commitment as a Web Annotation: a collection, and a page of it for each edition. */
export const annotationsFormat: ReportFormat = {
  id: 'annotations',
  label: 'Web Annotations (JSON-LD) of every commitment',
  byDefault: false,
  render: function* (model) {
    const pages = pagesOf(model);
    yield file(collectionName, { '@context': context, ...collection(model, pages), ...ends(pages) });
    for (const [at, page] of pages.entries())
      yield file(page.name, {
        '@context': context,
        id: page.name,
        type: 'AnnotationPage',
        label: page.shown.name,
        partOf: collection(model, pages),
        startIndex: page.startIndex,
        ...(at > 0 && { prev: pages[at - 1]!.name }),
        ...(at < pages.length - 1 && { next: pages[at + 1]!.name }),
        items: itemsOf(model, page.shown),
      });
  },
};

/** An empty page is none: an edition without commitments has no file. */
function pagesOf(model: ReportModel): readonly Page[] {
  const editions = wantedEditions(model).filter((shown) => commitmentsOf(shown).length > 0);
  const slugs = uniqueSlugs(['collection', ...editions.map(({ figures }) => figures.edition.edition)]).slice(
    1,
  );
  let startIndex = 0;
  return editions.map((shown, at) => {
    const page = { shown, name: `${slugs[at]}.jsonld`, startIndex };
    startIndex += commitmentsOf(shown).length;
    return page;
  });
}

function collection(model: ReportModel, pages: readonly Page[]): object {
  const { workingCopy, describes, fictional, madeBy } = standingWords(model);
  const words = ['Commitments of Police and Crime Plans.', `${workingCopy}.`, describes, fictional, madeBy];
  return {
    id: collectionName,
    type: 'AnnotationCollection',
    label: words.filter(Boolean).join(' '),
    total: pages.reduce((sum, { shown }) => sum + commitmentsOf(shown).length, 0),
  };
}

const ends = (pages: readonly Page[]): object =>
  pages.length === 0 ? {} : { first: pages[0]!.name, last: pages.at(-1)!.name };

/** The texts of an edition's documents are asked for once each, and let go with it. */
function itemsOf(model: ReportModel, shown: ShownEdition): readonly object[] {
  const selectors = new Map(
    shown.figures.documents.map(({ id, format }) => {
      const read = model.handedIn.readText?.(id) ?? null;
      return [id, selectorsIn(read, format === 'pdf')] as const;
    }),
  );
  return commitmentsOf(shown).map((statement) => annotation(model, shown, statement, selectors));
}

const file = (name: string, content: object): ReportFile => ({
  path: `annotations/${name}`,
  content: `${JSON.stringify(content, null, 1)}\n`,
});
