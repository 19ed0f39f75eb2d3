import type { Problem } from '../model/index.ts';

/** A file with the hash of its content, whether a manifest or `plans.csv` names it, and the area that these or its folder give it. */
export type Candidate = Readonly<{ path: string; hash: string | null; named: boolean; area: string | null }>;

type Copies = Readonly<{ path: string; index: number; named: boolean; area: string | null }>[];

/**
 * Which files say the same as another, byte for byte: one of them stands for all of an area, as two copies of a plan are
 * no two plans. It is the one that is named, else the one in the innermost folder, which may tell its area, else the
 * first. Where copies are put under several areas, which publish one plan together, one is kept for each of these.
 */
export function sameContent(files: readonly Candidate[]): {
  dropped: ReadonlySet<number>;
  problems: Problem[];
} {
  const dropped = new Set<number>();
  const problems: Problem[] = [];
  const numbered = files.map((file, index) => ({ ...file, index }));
  for (const [hash, copies] of Map.groupBy(numbered, (file) => file.hash)) {
    if (hash === null || copies.length < 2) continue;
    const ordered = copies.toSorted(
      (a, b) => Number(b.named) - Number(a.named) || depthOf(b) - depthOf(a) || a.index - b.index,
    );
    const kept = oneAnArea(ordered);
    const others = ordered.filter((copy) => !kept.includes(copy));
    for (const { index } of others) dropped.add(index);
    if (others.length > 0) problems.push(readOnce(kept, others));
    if (kept.length > 1) problems.push(joint(kept));
  }
  return { dropped, problems };
}

/** The first copy of each area; one of no area only where none is of any. */
function oneAnArea(copies: Copies): Copies {
  const placed = copies.filter(({ area }) => area !== null);
  if (placed.length === 0) return copies.slice(0, 1);
  return [...Map.groupBy(placed, ({ area }) => area).values()].map(([first]) => first!);
}

function readOnce(kept: Copies, others: Copies): Problem {
  const [first] = kept;
  return {
    code: 'same-content',
    severity: 'info',
    message: `${others.map(({ path }) => path).join(', ')} ${others.length === 1 ? 'holds' : 'hold'} the same as ${first!.path} and ${others.length === 1 ? 'was' : 'were'} read once.`,
    hint: 'Nothing need be done; delete the copies if they were put there by mistake.',
    where: { file: first!.path },
  };
}

function joint(kept: Copies): Problem {
  return {
    code: 'joint-document',
    severity: 'info',
    message: `${kept.map(({ path }) => path).join(', ')} are one document under ${kept.length} areas: it counts for each of them, and its words are no agreement between them.`,
    hint: 'Nothing need be done if these areas publish one plan; else put the file under its own area only.',
    where: { file: kept[0]!.path },
  };
}

const depthOf = ({ path }: { path: string }): number => path.split('/').length;
