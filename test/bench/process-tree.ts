import { readFileSync } from 'node:fs';

/** Resident memory in megabytes: of a process and all below it, and of the largest one of them. */
export type Memory = Readonly<{ sum: number; largest: number }>;

/** Memory of a process tree now, from /proc; null where there is none to read (not Linux, or it has ended). */
export function memoryOf(pid: number): Memory | null {
  const sizes = treeOf(pid).flatMap((each) => residentMegabytes(each) ?? []);
  if (sizes.length === 0) return null;
  return { sum: sizes.reduce((sum, size) => sum + size, 0), largest: Math.max(...sizes) };
}

/** Processor time in seconds that a process tree has used so far, its ended children included; null as above. */
export function processorSeconds(pid: number): number | null {
  const times = treeOf(pid).flatMap((each) => read(`/proc/${each}/stat`)?.split(') ')[1] ?? []);
  if (times.length === 0) return null;
  // Fields 14 to 17 of proc(5), in hundredths of a second: own user and system time, then that of ended children.
  const ticks = times.flatMap((stat) => stat.split(' ').slice(11, 15).map(Number));
  return ticks.reduce((sum, tick) => sum + tick, 0) / 100;
}

function treeOf(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`)?.trim().split(/\s+/).filter(Boolean).map(Number);
  return [pid, ...(children ?? []).flatMap(treeOf)];
}

function residentMegabytes(pid: number): number | null {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
