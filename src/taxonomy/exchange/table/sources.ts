import { type Said, writeItem } from '../written.ts';

/** Writes sources one a line: what an id stands for is told where the id first stands. */
export function sourceWriter(explained: Readonly<Record<string, string>>) {
  const told = new Set<string>();
  return (ids: readonly string[]): string =>
    ids
      .map((id) => {
        const text = told.has(id) || !Object.hasOwn(explained, id) ? undefined : explained[id]!;
        told.add(id);
        return writeSource(id, text);
      })
      .join('\n');
}

function writeSource(id: string, text: string | undefined): string {
  const line = text === undefined ? id : `${id}: ${text}`;
  const said = readSource(line);
  const isSame = said?.id === id && said.text === text && line.trim() === line && writeItem(line) === line;
  return isSame ? line : JSON.stringify(text === undefined ? [id] : [id, text]);
}

/** The id of a line, and what it stands for where the line says so; null where it says neither. */
export function readSource(line: string): { id: string; text: string | undefined } | null {
  if (line.startsWith('[')) {
    const { value } = parsed(line);
    if (!Array.isArray(value) || !value.every((part) => typeof part === 'string')) return null;
    return { id: value[0] ?? '', text: value[1] };
  }
  const colon = line.search(/:\s/);
  if (colon < 0) return { id: line, text: undefined };
  return { id: line.slice(0, colon), text: line.slice(colon + 1).trim() };
}

function parsed(line: string): Said {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return { value: null };
  }
}
