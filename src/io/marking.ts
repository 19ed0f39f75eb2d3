import { type Comparison, exitCodes, PcpError } from '../model/index.ts';

const longestMarking = 60;

/** A marking as it is printed: one line, in capitals. Throws PcpError `bad-option` (exit 2). */
export function markingOption(value: string | boolean | undefined): string | undefined {
  if (value === undefined) return undefined;
  const marking = String(value).replace(/\s+/g, ' ').trim().toUpperCase();
  if (marking !== '' && marking.length <= longestMarking && /^[A-Z0-9 ():,./[\]–—-]+$/.test(marking))
    return marking;
  throw new PcpError({
    code: 'bad-option',
    message: `--marking takes a marking of at most ${longestMarking} letters, figures and signs.`,
    hint: 'Write it as it is to stand on every page, such as --marking "OFFICIAL-SENSITIVE".',
    exitCode: exitCodes.usage,
  });
}

/** Documents of a comparison that bear a marking, the first page of each. */
export const markedDocuments = ({ forces }: Comparison) =>
  forces.flatMap(({ editions }) =>
    editions.flatMap(({ documents }) =>
      documents.flatMap(({ path, marking }) =>
        marking ? [{ path, marking: marking.marking, page: marking.pages[0] }] : [],
      ),
    ),
  );

/** Whether nothing may be written to be shared: a source bears a marking, and nobody has said what outputs are to bear. */
export const isWithheld = (comparison: Comparison): boolean =>
  comparison.marking === undefined && markedDocuments(comparison).length > 0;

/** Throws PcpError `protective-marking` (exit 2) where nothing may be written to be shared. */
export function refuseUnmarked(comparison: Comparison): void {
  if (!isWithheld(comparison)) return;
  const marked = markedDocuments(comparison);
  const [first] = marked;
  const places = marked.map(
    ({ path, marking, page }) => `${path}${page === undefined ? '' : `, page ${page}`}: ${marking}`,
  );
  throw new PcpError({
    code: 'protective-marking',
    message: `${marked.length === 1 ? 'A document bears' : `${marked.length} documents bear`} a protective marking, so that nothing is written to be shared (${places.slice(0, 5).join('; ')}${places.length > 5 ? '; and more' : ''}).`,
    hint: `Leave ${marked.length === 1 ? 'it' : 'them'} out and analyse again; or, if you may share it, say what every page is to bear: pcp report --marking "${first!.marking}".`,
    exitCode: exitCodes.usage,
    where: { file: first!.path, ...(first!.page ? { page: first!.page } : {}) },
  });
}

/** A comparison whose outputs bear a marking; the same where there is none. */
export const withMarking = (comparison: Comparison, marking: string | undefined): Comparison =>
  marking === undefined ? comparison : { ...comparison, marking };
