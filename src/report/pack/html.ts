import type { Block, Paper } from '../blocks.ts';
import { createEngine } from '../html/engine.ts';
import { shellView } from '../html/shell-view.ts';
import type { ReportModel } from '../report-model.ts';

/** The pack as one page that holds everything it needs, links to no file beside it, and prints. */
export function packHtml(model: ReportModel, pack: Paper): string {
  return createEngine(model.templates, model.words).page('page-pack.hbs', {
    ...shellView(model, pack.title, ''),
    alone: true,
    controls: false,
    heading: pack.title,
    subtitle: pack.subtitle,
    sections: pack.sections.map(({ id, heading, blocks }) => ({
      id,
      heading,
      blocks: blocks.map(blockView),
    })),
  });
}

/** One field a kind: a template has no switch. */
function blockView(block: Block, index: number) {
  return {
    number: index,
    paragraph: block.kind === 'paragraph' ? block.text : null,
    subheading: block.kind === 'subheading' ? block.text : null,
    quote: block.kind === 'quote' ? block : null,
    table: block.kind === 'table' ? block : null,
    list: block.kind === 'list' ? block.items : null,
  };
}
