import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, root } from './sources.ts';

/** A kind of thing that is described once: the folder that holds its members and the list that names them. */
export type Registry = Readonly<{
  name: string;
  /** File of the list, and the name under which it is exported. */
  file: string;
  exported: string;
  /** How a member is known: the name of its file or folder. */
  idOf(member: Record<string, unknown>): unknown;
  /** Names of the members' files or folders. */
  members(): string[];
}>;

const filesIn = (folder: string) => () =>
  filesUnder(folder, (path) => path.endsWith('.ts'))
    .filter((path) => path.split('/').length === folder.split('/').length + 1)
    .map((path) => path.slice(folder.length + 1, -'.ts'.length))
    .filter((name) => name !== 'index');

const foldersIn = (folder: string) => () => {
  const inside = filesUnder(folder, (path) => path.endsWith('/index.ts')).map((path) =>
    path.slice(folder.length + 1).split('/'),
  );
  return inside.flatMap(([name, file, ...more]) =>
    file === 'index.ts' && more.length === 0 && name ? [name] : [],
  );
};

/** Every registry of the project. */
export const registries: readonly Registry[] = [
  {
    name: 'extractors',
    file: 'src/extract/index.ts',
    exported: 'extractors',
    idOf: (extractor) => extractor.format,
    members: foldersIn('src/extract'),
  },
  {
    name: 'rules',
    file: 'src/detect/registry.ts',
    exported: 'rules',
    idOf: (rule) => rule.id,
    members: filesIn('src/detect/rules'),
  },
  {
    name: 'metrics',
    file: 'src/compare/metrics/index.ts',
    exported: 'metrics',
    idOf: (metric) => metric.id,
    members: filesIn('src/compare/metrics'),
  },
  {
    name: 'report formats',
    file: 'src/report/index.ts',
    exported: 'reportFormats',
    idOf: (format) => format.id,
    members: foldersIn('src/report'),
  },
  {
    name: 'exchange formats',
    file: 'src/taxonomy/exchange/index.ts',
    exported: 'exchangeFormats',
    idOf: (format) => format.id,
    members: foldersIn('src/taxonomy/exchange'),
  },
  {
    name: 'addresses of the review',
    file: 'src/web/server/routes/index.ts',
    exported: 'routes',
    idOf: (route) => route.name,
    members: () => filesIn('src/web/server/routes')().filter((name) => name !== 'route'),
  },
  {
    name: 'commands',
    file: 'src/cli/commands/index.ts',
    exported: 'commands',
    idOf: (command) => command.name,
    members: filesIn('src/cli/commands'),
  },
];

/** Ids of the list, or null where there is no such list yet. */
export async function idsOf(registry: Registry): Promise<unknown[] | null> {
  if (!existsSync(join(root, registry.file))) return null;
  const module: Record<string, unknown> = await import(join(root, registry.file));
  const list = module[registry.exported];
  if (!Array.isArray(list)) throw new Error(`${registry.file} exports no list "${registry.exported}"`);
  return list.map(registry.idOf);
}
