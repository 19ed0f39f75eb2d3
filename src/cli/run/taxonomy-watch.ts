import { relative } from 'node:path';
import { readTaxonomyFiles } from '../../io/corpus-data.ts';
import { samplesFolder } from '../../io/project.ts';
import { readDocuments } from '../../io/read-documents.ts';
import { watchFolder } from '../../io/watch-folder.ts';
import { type ExitCode, exitCodes, PcpError, type Problem, type Taxonomy } from '../../model/index.ts';
import { openLiveSession, type SaveEffect, type TextFile } from '../../pipeline/index.ts';
import { effectLines } from '../render-effect.ts';
import { problemLines, tellProblems } from '../report-error.ts';
import { printable } from '../terminal.ts';
import type { TaxonomyCall } from './taxonomy-action.ts';

/** Which folder is watched, and the taxonomy that its saves are held against; the first save where null. */
export type Watched = Readonly<{
  folder: string;
  base: Taxonomy | null;
  place: (problem: Problem) => Problem;
  /** Called after each save that could be read, the first state too, once its effect was shown. */
  onRead?: () => void;
}>;

/**
 * Shows what the folder's taxonomy does to the documents, now and after every save, until it is interrupted. A file that
 * cannot be read, as one half written, is told and waited for.
 */
export async function watchTaxonomy(
  call: TaxonomyCall,
  { folder, base, place, onRead }: Watched,
): Promise<ExitCode> {
  const { lists, options, json, terminal } = call;
  const { documents, problems } = await readDocuments(
    lists.documents ?? [relative('.', samplesFolder)],
    String(options.run ?? 'out'),
    (done, total, path) => terminal.progress(`read ${done} of ${total}: ${path}`),
  );
  tellProblems(problems, terminal);
  const session = openLiveSession(documents, base);
  const show = (): void => {
    const began = performance.now();
    const effect = readSave(folder, session.save);
    const placed = { ...effect, problems: effect.problems.map(place) };
    const milliseconds = Math.round(performance.now() - began);
    terminal.out(
      json
        ? JSON.stringify(asJson(placed, milliseconds))
        : printable(linesOf(placed, milliseconds).join('\n')),
    );
    if (effect.taxonomy !== null) onRead?.();
  };
  const ended = watchFolder(folder, show);
  show();
  terminal.say(`Watching ${folder}. Save a file to see what it does; Ctrl-C ends.`);
  await ended;
  return exitCodes.ok;
}

/** A folder or file that is just being replaced may not be there for a moment. */
function readSave(folder: string, save: (files: readonly TextFile[]) => SaveEffect): SaveEffect {
  try {
    return save(readTaxonomyFiles(folder));
  } catch (error) {
    if (!(error instanceof PcpError)) throw error;
    const { code, message, hint, where } = error;
    return { taxonomy: null, problems: [{ code, severity: 'error', message, hint, where }] };
  }
}

function linesOf(effect: SaveEffect, milliseconds: number): string[] {
  const faults = effect.problems.filter(({ severity }) => severity === 'error').map(problemLines);
  if (effect.taxonomy === null) return [...faults, 'Not read: what is shown above still holds.'];
  const { compiled, read, changed, against } = effect;
  return [
    ...faults,
    ...effectLines(changed),
    `Compiled: ${compiled.length === 0 ? 'nothing' : compiled.length > 8 ? `${compiled.length} categories` : compiled.join(', ')}. Sentences read again: ${read}; with other tags: ${changed.length}, since the beginning: ${against.length}. Examples that fail: ${failing(effect)}. (${milliseconds} ms)`,
  ];
}

function asJson(effect: SaveEffect, milliseconds: number): object {
  if (effect.taxonomy === null) return { read: false, problems: effect.problems };
  const { taxonomy: _, ...rest } = effect;
  return { ...rest, failing: failing(effect), milliseconds };
}

function failing({ problems }: SaveEffect): number {
  return problems.filter(({ code }) => code === 'taxonomy-example-fails').length;
}
