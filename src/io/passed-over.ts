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
  /** Links to what is not there. */
  lost: string[];
  /** Names whose bytes are no letters. */
  oddNames: string[];
  /** Folders that could not be opened. */
  closed: string[];
}>;

/** A problem for each kind of thing that was passed over. */
export function noteOn({ kinds, ownFolders, links, lost, oddNames, closed }: Passed): Problem[] {
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
  const left = (paths: readonly string[], code: string, message: string, hint: string) => {
    if (paths.length > 0) add(code, 'warning', `${message}: ${named(paths)}.`, hint, paths[0]!);
  };
  left(
    lost,
    'link-leads-nowhere',
    `${countOf(lost, 'link')} to what is not there ${lost.length === 1 ? 'was' : 'were'} left out`,
    'Put back what the link stands for, or delete the link.',
  );
  left(
    oddNames,
    'name-not-readable',
    `${countOf(oddNames, 'file')} whose ${oddNames.length === 1 ? 'name is' : 'names are'} not written in Unicode ${oddNames.length === 1 ? 'was' : 'were'} left out`,
    'Give the file a new name of plain letters, and run again.',
  );
  left(
    closed,
    'cannot-open',
    `${countOf(closed, 'folder')} could not be opened and ${closed.length === 1 ? 'was' : 'were'} left out`,
    'Check that you may read it, and run again.',
  );
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
