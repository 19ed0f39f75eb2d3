import { z } from 'zod';
import { type Migration, migrationSchema, type Problem } from '../../model/index.ts';
import type { YamlFile } from '../read-yaml.ts';
import { schemaProblems } from '../schema-problems.ts';

const fileSchema = z.strictObject({ migrations: z.array(migrationSchema) });

/** The file of a taxonomy folder that says which ids were retired. */
export const migrationsName = /(?:^|[\\/])migrations\.ya?ml$/;

/** Migrations with the file they stand in. */
export type MigrationsSource = Readonly<{ file: YamlFile; migrations: readonly Migration[] }>;

/** Reads `migrations.yaml`; null, with the problems, where it does not fit the schema. */
export function readMigrations(file: YamlFile): { source: MigrationsSource | null; problems: Problem[] } {
  const parsed = fileSchema.safeParse(file.value);
  if (parsed.success) return { source: { file, migrations: parsed.data.migrations }, problems: [] };
  return { source: null, problems: schemaProblems(file, parsed.error) };
}
