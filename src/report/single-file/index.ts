import type { ReportFormat } from '../format.ts';
import { createEngine } from '../html/engine.ts';
import { htmlFormat, type Page } from '../html/index.ts';
import { ownPage } from '../html/markup.ts';
import { shellView } from '../html/shell-view.ts';
import { keyOfPage, partOfPage } from './page-part.ts';

/** Where the whole report as one file stands among the report's files. */
export const singleFilePath = 'whole-report.html';

/** One file with every page inside, for sending: it needs no folder beside it, has no limit of size, and prints whole. */
export const singleFileFormat: ReportFormat = {
  id: 'single-file',
  label: 'One web page with all others inside',
  byDefault: false,
  render: function* (model) {
    const pages = [...(htmlFormat.render(model) as Iterable<Page>)];
    const paths = new Set(pages.map(({ path }) => path));
    const engine = createEngine(model.templates, model.words);
    const view = {
      ...shellView(model, 'Police and Crime Plans compared', ''),
      alone: true,
      parts: pages.map((page) => ({
        key: keyOfPage(page.path),
        back: model.partial || page.path === 'index.html' ? null : `#${keyOfPage('index.html')}`,
        body: ownPage(partOfPage(page, paths)),
      })),
    };
    yield { path: singleFilePath, content: engine.page('page-single-file.hbs', view) };
  },
};
