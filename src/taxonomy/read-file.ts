import { z } from 'zod';
import { facetSchema, type Problem } from '../model/index.ts';
import { type MigrationsSource, migrationsName, readMigrations } from './migrations/read-migrations.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { schemaProblems } from './schema-problems.ts';
import type { FacetSource } from './source.ts';

/** A file of the taxonomy folder: its name and its text. */
export type TaxonomyFile = Readonly<{ name: string; text: string }>;

const aboutSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  sources: z.record(z.string(), z.string()).optional(),
});
export type About = z.infer<typeof aboutSchema>;

/** The file that says which version the folder is and what its source ids stand for. */
const aboutName = /(?:^|[\\/])taxonomy\.ya?ml$/;

/** What one file holds, read by itself: one of the three, or none and its problems. */
export type TaxonomyPart = Readonly<{
  about: About | null;
  /** The file of `about`, with the places of its parts. */
  aboutFile: YamlFile | null;
  migrations: MigrationsSource | null;
  facet: FacetSource | null;
  problems: readonly Problem[];
}>;

const nothing = { about: null, aboutFile: null, migrations: null, facet: null };

/** Reads a facet, or one of the two files that are none: `taxonomy.yaml` and `migrations.yaml`. */
export function readTaxonomyFile({ name, text }: TaxonomyFile): TaxonomyPart {
  const file = readYaml(name, text);
  if (file.problems.length > 0) return { ...nothing, problems: file.problems };
  if (file.value === null) return { ...nothing, problems: [holdsNothing(file)] };
  if (migrationsName.test(name)) {
    const { source, problems } = readMigrations(file);
    return { ...nothing, migrations: source, problems };
  }
  if (aboutName.test(name)) {
    const parsed = aboutSchema.safeParse(file.value);
    if (parsed.success) return { ...nothing, about: parsed.data, aboutFile: file, problems: [] };
    return { ...nothing, problems: schemaProblems(file, parsed.error) };
  }
  const parsed = facetSchema.safeParse(file.value);
  if (parsed.success) return { ...nothing, facet: { facet: parsed.data, file }, problems: [] };
  return { ...nothing, problems: schemaProblems(file, parsed.error) };
}

function holdsNothing({ locate }: YamlFile): Problem {
  return {
    code: 'taxonomy-empty-file',
    severity: 'error',
    message: 'The file is empty, or holds comments only.',
    hint: 'Write a facet in it, as in the other files of the folder, or remove the file.',
    where: locate([]),
  };
}

/** A reader that keeps what each file held last, so that of an edited folder only the edited file is read again. */
export function rememberingReader(): typeof readTaxonomyFile {
  const known = new Map<string, Readonly<{ text: string; part: TaxonomyPart }>>();
  return (file) => {
    const last = known.get(file.name);
    if (last?.text === file.text) return last.part;
    const part = readTaxonomyFile(file);
    known.set(file.name, { text: file.text, part });
    return part;
  };
}
