import { exitCodes, PcpError } from '../model/errors.ts';
import type { ShownEdition } from './shown-edition.ts';

/** Fewest and most plans that a reader can hold beside each other on one page. */
export const fewestBeside = 2;
export const mostBeside = 5;

/**
 * The plans that stand side by side: those of the areas asked for, in the order of asking, else all that are compared
 * where they are two to five. Throws PcpError (exit 2) `too-few-areas`, `too-many-areas`, `area-twice`, and
 * `area-not-compared` where an area has no plan that is compared.
 */
export function sideBySide(
  compared: readonly ShownEdition[],
  asked: readonly string[] | undefined,
): readonly ShownEdition[] {
  if (asked === undefined)
    return compared.length >= fewestBeside && compared.length <= mostBeside ? compared : [];
  const known = `Areas with a plan that is compared: ${listed(compared)}.`;
  const chosen = asked.map((force) => {
    const shown = compared.find(({ area }) => area.force === force);
    if (shown) return shown;
    throw refused('area-not-compared', `"${force}" has no plan that is compared.`, known);
  });
  const twice = asked.find((force, at) => asked.indexOf(force) < at);
  if (twice !== undefined)
    throw refused('area-twice', `"${twice}" is named twice: a plan stands beside others.`, known);
  if (chosen.length < fewestBeside)
    throw refused('too-few-areas', 'One area cannot stand beside itself.', `Name two to five. ${known}`);
  if (chosen.length > mostBeside)
    throw refused(
      'too-many-areas',
      `${chosen.length} areas are named, and side by side more than five cannot be read.`,
      `Name two to five of them. The first page of the report has them all. ${known}`,
    );
  return chosen;
}

const listed = (compared: readonly ShownEdition[]): string =>
  compared.map(({ area }) => area.force).join(', ') || 'none';

function refused(code: string, message: string, hint: string): PcpError {
  return new PcpError({ code, message, hint, exitCode: exitCodes.usage });
}
