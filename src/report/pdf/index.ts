import { exitCodes, PcpError } from '../../model/errors.ts';
import type { ReportFormat } from '../format.ts';
import { singleFileFormat } from '../single-file/index.ts';
import { withoutLocalLinks } from './without-local-links.ts';

/**
 * The whole report, or that of the areas wanted, as it prints: tagged, with an outline and page numbers. A browser prints
 * it, which the edge hands in; its dates are the only bytes that change from one time to the next.
 */
export const pdfFormat: ReportFormat = {
  id: 'pdf',
  label: 'PDF, printed by an installed Chrome, Edge or Chromium',
  byDefault: false,
  render: async function* (model) {
    const { print } = model.handedIn;
    if (!print) throw noBrowser();
    for await (const { content } of singleFileFormat.render(model))
      yield { path: 'report.pdf', content: await print(withoutLocalLinks(String(content))) };
  },
};

/** Says how to print where there is no browser to do it. */
export function noBrowser(): PcpError {
  return new PcpError({
    code: 'no-browser',
    message: 'No Chrome, Edge or Chromium was found, and the PDF is printed by one.',
    hint: 'Install one, or set PCP_BROWSER to its path. Or run pcp report --single-file, open whole-report.html in any browser and print it to PDF there.',
    exitCode: exitCodes.usage,
  });
}
