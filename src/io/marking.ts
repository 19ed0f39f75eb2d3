import { exitCodes, PcpError } from '../model/errors.ts';
import type { Analysis, Comparison, DocumentMarking } from '../model/index.ts';

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

/** A document that bears a marking, with the first page that does. */
type Marked = Readonly<{ path: string; marking: string; page: number | undefined }>;

const markedDocuments = ({ forces }: Comparison): Marked[] =>
  forces.flatMap(({ editions }) =>
    editions.flatMap(({ documents }) =>
      documents.flatMap((document) => markedOf(document.path, document.marking)),
    ),
  );

const markedOf = (path: string, marking: DocumentMarking | undefined): Marked[] =>
  marking ? [{ path, marking: marking.marking, page: marking.pages[0] }] : [];

/** Whether nothing may be written to be shared: a source bears a marking, and nobody has said what outputs are to bear. */
export const isWithheld = (comparison: Comparison): boolean =>
  comparison.marking === undefined && markedDocuments(comparison).length > 0;

/** Throws PcpError `protective-marking` (exit 2) where nothing may be written to be shared. */
export function refuseUnmarked(comparison: Comparison): void {
  if (isWithheld(comparison)) throw withheld(markedDocuments(comparison), 'pcp report');
}

/** The same for what is written of the analyses themselves, such as decisions with the words they are on. */
export function refuseUnmarkedAnalyses(
  analyses: readonly Pick<Analysis, 'source' | 'marking'>[],
  marking: string | undefined,
): void {
  const marked = analyses.flatMap(({ source, marking: own }) => markedOf(source.path, own));
  if (marking === undefined && marked.length > 0) throw withheld(marked, 'pcp review export');
}

function withheld(marked: readonly Marked[], command: string): PcpError {
  const [first] = marked;
  const places = marked.map(
    ({ path, marking, page }) => `${path}${page === undefined ? '' : `, page ${page}`}: ${marking}`,
  );
  return new PcpError({
    code: 'protective-marking',
    message: `${marked.length === 1 ? 'A document bears' : `${marked.length} documents bear`} a protective marking, so that nothing is written to be shared (${places.slice(0, 5).join('; ')}${places.length > 5 ? '; and more' : ''}).`,
    hint: `Leave ${marked.length === 1 ? 'it' : 'them'} out and analyse again; or, if you may share it, say what it is to bear: ${command} --marking "${first!.marking}".`,
    exitCode: exitCodes.usage,
    where: { file: first!.path, ...(first!.page ? { page: first!.page } : {}) },
  });
}

/** A comparison whose outputs bear a marking; the same where there is none. */
export const withMarking = (comparison: Comparison, marking: string | undefined): Comparison =>
  marking === undefined ? comparison : { ...comparison, marking };
