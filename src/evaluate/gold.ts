import { type GoldUnit, goldUnitSchema, type Problem, plainFault } from '../model/index.ts';

const hint = 'Mend or remove the line; its fields are described in corpus/gold/README.md.';

/**
 * Gold units of JSON Lines, in order. A line that is no gold unit is a problem with its number, not a unit. In a document
 * of which any unit has `mentions`, context and achievements without them mention nothing.
 */
export function parseGold(text: string, file = 'gold'): { units: GoldUnit[]; problems: Problem[] } {
  const units: GoldUnit[] = [];
  const problems: Problem[] = [];
  const lineOfId = new Map<string, number>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const read = parseLine(line.replace(/^\uFEFF/, ''));
    const fault = 'fault' in read ? read.fault : repeatOf(read.unit, lineOfId);
    if (fault === null && 'unit' in read) {
      units.push(read.unit);
      lineOfId.set(read.unit.id, index + 1);
    } else {
      const message = `Line ${index + 1} is not a labelled unit: ${fault}.`;
      problems.push({
        code: 'gold-line',
        severity: 'error',
        message,
        hint,
        where: { file, line: index + 1 },
      });
    }
  }
  return { units: withMentions(units), problems };
}

function withMentions(units: readonly GoldUnit[]): GoldUnit[] {
  const labelled = new Set(units.filter(({ mentions }) => mentions).map(({ document }) => document));
  const silent = ({ kind, mentions, document }: GoldUnit) =>
    !mentions && (kind === 'context' || kind === 'achievement') && labelled.has(document);
  return units.map((unit) => (silent(unit) ? { ...unit, mentions: [] } : unit));
}

function parseLine(line: string): { unit: GoldUnit } | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: 'it is not JSON' };
  }
  const parsed = goldUnitSchema.safeParse(value);
  if (parsed.success) return { unit: parsed.data };
  return { fault: plainFault(parsed.error.issues[0]) };
}

function repeatOf(unit: GoldUnit, lineOfId: ReadonlyMap<string, number>): string | null {
  const line = lineOfId.get(unit.id);
  return line === undefined ? null : `its id "${unit.id}" is that of line ${line}`;
}

/**
 * The units of some areas or documents only, or of all but some. A name is an area's slug, a document's path or
 * a document's file name without its ending.
 */
export function selectGold(
  units: readonly GoldUnit[],
  names: { readonly only?: readonly string[]; readonly leaveOut?: readonly string[] },
): GoldUnit[] {
  const among = (unit: GoldUnit, list: readonly string[]) =>
    list.some((name) => [unit.force, unit.document, baseName(unit.document)].includes(name));
  return units.filter(
    (unit) => (!names.only || among(unit, names.only)) && !(names.leaveOut && among(unit, names.leaveOut)),
  );
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
