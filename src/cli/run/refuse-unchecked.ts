import type { Checked } from '../../io/checked.ts';
import { exitCodes, PcpError } from '../../model/errors.ts';
import type { Comparison } from '../../model/index.ts';
import type { Terminal } from '../terminal.ts';

/** Prints what is left to decide, a line an item, and throws PcpError (exit 5); nothing where all is decided. */
export function refuseUnchecked({ left }: Checked, comparison: Comparison, terminal: Terminal): void {
  if (left.length === 0) return;
  const labels = new Map(comparison.categories.map(({ facet, code, label }) => [`${facet}/${code}`, label]));
  for (const { item, why } of left) {
    const what =
      item.kind === 'not-found'
        ? `not found: ${labels.get(`${item.facet}/${item.code}`) ?? item.code}`
        : `${item.kind === 'no-match' ? 'no match: ' : ''}“${item.statement.quote.replace(/\s+/g, ' ').slice(0, 120)}”`;
    terminal.out([item.behind, `${item.force}/${item.edition}`, what, why].join('\t'));
  }
  throw new PcpError({
    code: 'not-checked',
    message: `${left.length} ${left.length === 1 ? 'item' : 'items'} behind headlines, verdicts and changes ${left.length === 1 ? 'is' : 'are'} not decided, or decided otherwise than the report says: they are listed above.`,
    hint: 'Decide them, or leave --checked out for a working copy.',
    exitCode: exitCodes.qualityGate,
  });
}
