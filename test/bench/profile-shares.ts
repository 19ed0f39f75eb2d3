import { type Profiler, Session } from 'node:inspector/promises';

/** Parts of the time the main thread worked, waiting left out. They make up 1. */
export type Shares = Readonly<{
  /** In this project's code and what it calls (patterns, sorting), but for the next. */
  layOut: number;
  /** In this project's code that says how far what was read can be trusted. */
  trust: number;
  /** In pdfjs and what it calls. */
  pdfjs: number;
  /** Memory tidied away, for both. */
  garbage: number;
  /** Loading and all that belongs to no file. */
  other: number;
}>;

type Part = keyof Shares;

/** Inflates streams on behalf of pdfjs, which would do so elsewhere. */
const unpacking = /\/io\/unpack-at-once\.ts$/;
const trustFiles = /\/pdf\/(?:complaints|damage|odd-words|page-doubts|repairs|streams|trust|warnings)\.ts$/;

/** Runs some work under V8's sampling profiler and tells whose code the time was spent in. */
export async function profileOf<T>(work: () => Promise<T>): Promise<{ result: T; shares: Shares }> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  const result = await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return { result, shares: sharesOf(profile) };
}

function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Shares {
  const parts = partsOf(nodes);
  const times = { layOut: 0, trust: 0, pdfjs: 0, garbage: 0, other: 0 };
  samples.forEach((id, i) => {
    const part = parts.get(id);
    if (part !== undefined && part !== 'idle') times[part] += Math.max(0, timeDeltas[i] ?? 0);
  });
  const all = Object.values(times).reduce((sum, time) => sum + time, 0);
  const share = (part: Part) => times[part] / all;
  return {
    layOut: share('layOut'),
    trust: share('trust'),
    pdfjs: share('pdfjs'),
    garbage: share('garbage'),
    other: share('other'),
  };
}

/** Whose each node of the profile is: by its own file, else by who called it. */
function partsOf(nodes: readonly Profiler.ProfileNode[]): Map<number, Part | 'idle'> {
  const parts = new Map<number, Part | 'idle'>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const walk = (node: Profiler.ProfileNode, above: Part | 'idle'): void => {
    const part = partOf(node.callFrame, above);
    parts.set(node.id, part);
    for (const child of node.children ?? []) walk(byId.get(child)!, part);
  };
  walk(nodes[0]!, 'other');
  return parts;
}

function partOf({ functionName, url }: { functionName: string; url: string }, above: Part | 'idle') {
  if (functionName === '(idle)') return 'idle';
  if (functionName === '(garbage collector)') return 'garbage';
  if (url.startsWith('node:internal/modules/')) return 'other';
  if (url.includes('/pdfjs-dist/') || unpacking.test(url)) return 'pdfjs';
  if (!url.startsWith('file:') || !url.includes('/src/')) return above;
  // What the makers of the trust record call counts as theirs.
  return above === 'trust' || trustFiles.test(url) ? 'trust' : 'layOut';
}
