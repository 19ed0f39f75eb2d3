import { basename } from 'node:path';
import type { Problem } from '../model/index.ts';

/** What lies in the folders that were named, might be taken for a plan, and is not read. */
export type Passed = Readonly<{
  /** By ending, the files of kinds that are not read. */
  kinds: Map<string, string[]>;
  /** Folders that an earlier run wrote into. */
  ownFolders: Set<string>;
  /** Links that lead out of the folder that was named. */
  links: string[];
}>;

/** A problem for each kind of thing that was passed over. */
export function noteOn({ kinds, ownFolders, links }: Passed): Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, severity: Problem['severity'], message: string, hint: string, file: string) =>
    problems.push({ code, severity, message, hint, where: { file } });
  for (const [ending, paths] of [...kinds].sort()) {
    add(
      'kind-not-read',
      'warning',
      `${countOf(paths, 'file')} ending in ${ending} cannot be read by pcp and ${paths.length === 1 ? 'was' : 'were'} left out: ${named(paths)}.`,
      'If it is a plan, save it as PDF or DOCX in its own program, and run again.',
      paths[0]!,
    );
  }
  for (const folder of ownFolders) {
    add(
      'own-output',
      'info',
      'What an earlier run of pcp wrote in this folder was not read as plans.',
      'Nothing need be done; --out names another folder for what pcp writes.',
      folder,
    );
  }
  if (links.length > 0) {
    add(
      'link-leads-out',
      'warning',
      `${countOf(links, 'link')} to places outside the folder ${links.length === 1 ? 'was' : 'were'} not followed: ${named(links)}.`,
      'Name the place itself on the command line if it is to be read.',
      links[0]!,
    );
  }
  return problems;
}

const mostNamed = 5;

function named(paths: readonly string[]): string {
  const names = paths.slice(0, mostNamed).map((path) => basename(path));
  const more = paths.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function countOf(things: readonly string[], noun: string): string {
  return `${things.length} ${noun}${things.length === 1 ? '' : 's'}`;
}
