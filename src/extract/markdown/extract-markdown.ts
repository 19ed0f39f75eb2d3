import { PcpError } from '../../model/errors.ts';
import type { Extraction } from '../../model/index.ts';
import { labelContents } from '../contents.ts';
import { decodeText } from '../decode.ts';
import type { Draft } from '../draft.ts';
import { layOut } from '../draft.ts';
import { assignLeadIns } from '../lead-ins.ts';
import { findTypedLists } from '../typed-lists.ts';
import { parseMarkdown } from './parse.ts';

/** Reads Markdown. Throws PcpError `no-text` (exit 3). */
export function extractMarkdown(bytes: Uint8Array, name: string): Extraction {
  const drafts = parseMarkdown(decodeText(bytes).text);
  findTypedLists(drafts);
  for (const draft of drafts) if (isPageNumber(draft)) draft.kind = 'furniture';
  labelContents(drafts);
  assignLeadIns(drafts);
  const extraction = layOut('markdown', drafts);
  if (extraction.blocks.length > 0) return extraction;
  throw new PcpError({
    code: 'no-text',
    message: `${name} has no words in it.`,
    hint: 'Check that the right file was saved.',
    exitCode: 3,
    where: { file: name },
  });
}

function isPageNumber({ kind, text }: Draft): boolean {
  return kind === 'paragraph' && /^page \d{1,3}(?: of \d{1,3})?$/i.test(text.trim());
}
