import type { Problem } from '../../../model/index.ts';
import type { Places } from '../places.ts';
import { unreadable } from '../problems.ts';
import type { Cell } from './row.ts';
import { readSource } from './sources.ts';

/** The ids of sources in a cell; what they stand for is added to what is known, and held against it. */
export function readSources(
  cell: Cell,
  path: readonly (string | number)[],
  places: Places,
  { sources, problems }: Readonly<{ sources: Map<string, string>; problems: Problem[] }>,
): string[] {
  const ids: string[] = [];
  for (const [at, line] of cell.text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const source = readSource(line.trim());
    if (source === null) {
      problems.push(
        unreadable('This source cannot be read.', 'Write it as id: what it stands for.', cell.where(at)),
      );
      continue;
    }
    const known = sources.get(source.id);
    if (source.text !== undefined && known !== undefined && known !== source.text)
      problems.push(
        unreadable(
          `The source "${source.id}" is explained twice, in other words.`,
          'Explain it where it first stands, and name only its id in other rows.',
          cell.where(at),
        ),
      );
    if (source.text !== undefined && known === undefined) sources.set(source.id, source.text);
    places.mark([...path, ids.length], cell.where(at));
    ids.push(source.id);
  }
  return ids;
}
