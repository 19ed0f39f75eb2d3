import { comparisonPath } from '../../report/index.ts';
import type { Fault } from '../../verify/index.ts';
import type { MadeFiles } from '../made-files.ts';

/** What lies in a folder now, by which files are told to be of another run. */
export type Present = Readonly<{
  /** Hashes of the comparison that lies there, and of the one made anew from the analyses. */
  saved: string;
  again: string;
  program: string;
  /** Whether people decided something, or took it back, since the comparison that lies there was made. */
  isDecidedSince: boolean;
}>;

/** Why files may say something else than the analyses give and be right of their time; null where nothing excuses them. */
export function whyStale(made: Pick<MadeFiles, 'comparison' | 'program'>, present: Present): string | null {
  if (made.comparison !== present.saved && made.comparison !== present.again)
    return 'made from another run or with other options (areas, date, decisions, marking)';
  if (present.isDecidedSince) return 'made before people decided what they have decided since';
  if (made.program !== present.program) return 'made by another version of pcp or of its data';
  return null;
}

/** One fault in place of all that a stale file says otherwise. */
export const staleFault = (file: string, why: string): Fault => ({
  kind: 'stale',
  file,
  place: 'the whole',
  expected: 'a file of the run that lies in this folder, made as pcp would make it now',
  found: `one ${why}`,
  hint:
    file === comparisonPath
      ? 'Nothing is said of its figures. Run pcp analyse again with the same --out.'
      : 'Nothing is said of its figures. Make it again with pcp report and the same options, or take it away.',
});
