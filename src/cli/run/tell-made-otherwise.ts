import { inSeries } from '../../report/in-series.ts';
import { printable, type Terminal } from '../terminal.ts';

/** Says which reports and packs in the folder were made from another comparison than the one that lies there now. */
export function tellMadeOtherwise(stale: readonly string[], terminal: Terminal): void {
  if (stale.length === 0) return;
  terminal.say(
    printable(
      `note: ${inSeries(stale)} ${stale.length === 1 ? 'was' : 'were'} made before from other plans, dates or decisions, and ${stale.length === 1 ? 'says' : 'say'} what was so then.\n  next: Make ${stale.length === 1 ? 'it' : 'them'} again with pcp report before you use ${stale.length === 1 ? 'it' : 'them'} beside this report.`,
    ),
  );
}
