import { PcpError } from '../../model/errors.ts';
import type { Extraction } from '../../model/index.ts';
import { labelContents } from '../contents.ts';
import { decodeText } from '../decode.ts';
import { layOut } from '../draft.ts';
import { assignLeadIns } from '../lead-ins.ts';
import { findUnmarkedLists } from '../unmarked-lists.ts';
import { draftBlocks } from './blocks.ts';
import { readLines } from './lines.ts';

/** Reads plain text. Throws PcpError `no-text` (exit 3). */
export function extractText(bytes: Uint8Array, name: string): Extraction {
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
}
