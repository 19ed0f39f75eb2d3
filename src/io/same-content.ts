import type { Problem } from '../model/index.ts';

/** A file with the hash of its content, and whether a manifest or `plans.csv` names it. */
export type Candidate = Readonly<{ path: string; hash: string | null; named: boolean }>;

/**
 * Which files say the same as another, byte for byte: one of them stands for all, as two copies of a plan are no two
 * plans. It is the one that is named, else the one in the innermost folder, which may tell its area, else the first.
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
    const [kept, ...others] = copies.toSorted(
      (a, b) => Number(b.named) - Number(a.named) || depthOf(b) - depthOf(a) || a.index - b.index,
    );
    for (const { index } of others) dropped.add(index);
    problems.push({
      code: 'same-content',
      severity: 'info',
      message: `${others.map(({ path }) => path).join(', ')} ${others.length === 1 ? 'holds' : 'hold'} the same as ${kept!.path} and ${others.length === 1 ? 'was' : 'were'} read once.`,
      hint: 'Nothing need be done; delete the copies if they were put there by mistake.',
      where: { file: kept!.path },
    });
  }
  return { dropped, problems };
}

const depthOf = ({ path }: Candidate): number => path.split('/').length;
