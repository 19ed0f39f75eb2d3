import { PcpError } from '../../model/errors.ts';
import { labelContents } from '../contents.ts';
import { decodeText, looksLikeText } from '../decode.ts';
import { layOut } from '../draft.ts';
import type { Extractor } from '../extractor.ts';
import { assignLeadIns } from '../lead-ins.ts';
import { findUnmarkedLists } from '../unmarked-lists.ts';
import { draftBlocks } from './blocks.ts';
import { readLines } from './lines.ts';

/** Plain text: structure is guessed from markers, indents, blank lines and where lines break. */
export const textExtractor: Extractor = {
  format: 'text',
  label: 'Plain text',
  extensions: ['.txt', '.text'],
  matches: (bytes, name) => /\.(?:txt|text)$|^[^.]*$/i.test(name) && looksLikeText(bytes),
  async extract(bytes, name) {
    const lines = readLines(decodeText(bytes).text);
    if (lines.length === 0) {
      throw new PcpError({
        code: 'no-text',
        message: `${name} has no words in it: only white space was found.`,
        hint: 'Check that the right file was saved.',
        exitCode: 3,
        where: { file: name },
      });
    }
    const drafts = draftBlocks(lines);
    findUnmarkedLists(drafts, 'guessed');
    labelContents(drafts);
    assignLeadIns(drafts);
    return layOut('text', drafts);
  },
};
