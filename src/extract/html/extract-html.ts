import { PcpError } from '../../model/errors.ts';
import type { Extraction, Problem } from '../../model/index.ts';
import { cleanText } from '../../text/normalise.ts';
import { placeBoldHeadings, placeTitle } from '../bold-headings.ts';
import { labelContents } from '../contents.ts';
import { layOut } from '../draft.ts';
import { assignLeadIns } from '../lead-ins.ts';
import { findTypedLists } from '../typed-lists.ts';
import { findUnmarkedLists } from '../unmarked-lists.ts';
import { decodeHtml } from './charset.ts';
import { labelFurnitureLines } from './furniture-lines.ts';
import { findAll, parseTree, textUnder } from './tree.ts';
import { walkPage } from './walk.ts';

/** Reads a web page. Throws PcpError (exit code 3, `no-text`) where it shows no words. */
export function extractHtml(bytes: Uint8Array, name: string): Extraction {
  const { root, flattened } = parseTree(decodeHtml(bytes));
  const { drafts, bold } = walkPage(root);
  labelFurnitureLines(drafts);
  labelContents(drafts);
  findTypedLists(drafts);
  placeTitle(drafts, bold);
  placeBoldHeadings(drafts, bold);
  findUnmarkedLists(drafts, 'marked');
  assignLeadIns(drafts);
  const title = findAll(root, (element) => element.tagName === 'title').map((found) =>
    cleanText(textUnder(found)),
  )[0];
  const extraction = layOut('html', drafts, { problems: flattened ? [deepNesting(name)] : [] });
  if (extraction.blocks.length === 0) throw noText(name);
  return { ...extraction, title: extraction.title ?? (title || null) };
}

function deepNesting(name: string): Problem {
  return {
    code: 'deep-nesting',
    severity: 'warning',
    message: 'The page is nested deeper than any page a person writes, so it was read without its grouping.',
    hint: 'Look whether its lists and boxes were read as you see them; save the page again from a browser if not.',
    where: { file: name },
  };
}

function noText(name: string): PcpError {
  return new PcpError({
    code: 'no-text',
    message: `${name} shows no words: its text may be made by a script in the browser.`,
    hint: 'Open the page in a browser and save it as PDF, then give that file.',
    exitCode: 3,
    where: { file: name },
  });
}
