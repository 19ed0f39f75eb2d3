import {
  type AnatomyPart,
  type AnatomyRole,
  anatomyRoles,
  type LabelledAnatomy,
  type Testability,
} from '../model/index.ts';

/** What was read of a labelled commitment. Offsets of its own words are into the label's text; null where none was read. */
export type ReadAnatomy = Readonly<{ parts: readonly AnatomyPart[]; level: Testability['level'] | null }>;

export type RoleScore = Readonly<{
  role: AnatomyRole;
  labelled: number;
  read: number;
  /** Parts that share at least half the letters of the longer, and those with the same words. */
  overlapping: number;
  exact: number;
  /** Of the overlapping parts whose label has a value, how many there are and how many have the same. */
  valued: number;
  valuesRight: number;
}>;

export type AnatomyScore = Readonly<{
  units: number;
  roles: readonly RoleScore[];
  levelsRight: number;
  /** By labelled level, then by the one read. */
  levels: Readonly<Record<string, number>>;
}>;

type Part = LabelledAnatomy['parts'][number];

/** Scores what was read against labels, pair by pair in the order given. Each part is matched once. */
export function scoreAnatomy(
  pairs: readonly Readonly<{ label: LabelledAnatomy; read: ReadAnatomy }>[],
): AnatomyScore {
  const levels: Record<string, number> = {};
  for (const { label, read } of pairs) {
    const key = `${label.level}>${read.level ?? 'none'}`;
    levels[key] = (levels[key] ?? 0) + 1;
  }
  return {
    units: pairs.length,
    roles: anatomyRoles.map((role) => scoreRole(role, pairs)),
    levelsRight: pairs.filter(({ label, read }) => label.level === read.level).length,
    levels,
  };
}

function scoreRole(role: AnatomyRole, pairs: Parameters<typeof scoreAnatomy>[0]): RoleScore {
  const score = { role, labelled: 0, read: 0, overlapping: 0, exact: 0, valued: 0, valuesRight: 0 };
  for (const { label, read } of pairs) {
    const labelled = label.parts.filter((part) => part.role === role);
    const found = read.parts.filter((part) => part.role === role);
    score.labelled += labelled.length;
    score.read += found.length;
    for (const [part, other] of matched(labelled, found)) {
      score.overlapping++;
      if (part.words === other.words) score.exact++;
      if (part.value === undefined) continue;
      score.valued++;
      if (sameValue(part.value, other.value)) score.valuesRight++;
    }
  }
  return score;
}

/** Labels with what was read of each: those that share most first. */
export function matched(labelled: readonly Part[], read: readonly AnatomyPart[]): [Part, AnatomyPart][] {
  const pairs = labelled
    .flatMap((part) => read.map((other) => ({ part, other, shared: sharedOf(part, other) })))
    .filter(({ shared }) => shared >= 0.5)
    .sort((a, b) => b.shared - a.shared);
  const taken = new Set<unknown>();
  return pairs.flatMap(({ part, other }): [Part, AnatomyPart][] => {
    if (taken.has(part) || taken.has(other)) return [];
    taken.add(part).add(other);
    return [[part, other]];
  });
}

/** Shared letters as a share of the longer's; words from elsewhere are compared by themselves. */
function sharedOf(part: Part, other: AnatomyPart): number {
  if (part.where === 'text' && other.where === 'text') {
    const [start = 0, end = 0] = [part.start, part.end];
    const shared = Math.min(end, other.end) - Math.max(start, other.start);
    return shared / Math.max(end - start, other.end - other.start);
  }
  if (part.where === 'text' || other.where === 'text') return 0;
  const [a, b] = [part.words.toLowerCase(), other.words.toLowerCase()];
  if (!a.includes(b) && !b.includes(a)) return 0;
  return Math.min(a.length, b.length) / Math.max(a.length, b.length);
}

/** Every field of the label's value is held against; what the label leaves out for a quantity is free. */
function sameValue(label: NonNullable<Part['value']>, read: AnatomyPart['value']): boolean {
  if (read === undefined || read.kind !== label.kind) return false;
  const fields = new Set(Object.keys(label.kind === 'quantity' ? label : { ...label, ...read }));
  const of = (value: object, field: string) => (value as Record<string, unknown>)[field];
  return [...fields].every((field) => of(label, field) === of(read, field));
}

/** F1 by overlap; null where there is neither label nor reading. */
export function f1({ labelled, read, overlapping }: RoleScore): number | null {
  return labelled + read === 0 ? null : (2 * overlapping) / (labelled + read);
}
