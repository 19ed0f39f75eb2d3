import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { type ZodType, z } from 'zod';
import { accuracySchema } from '../model/accuracy.ts';
import { editionSchema, forceSchema } from '../model/edition.ts';
import { exitCodes, PcpError } from '../model/errors.ts';
import { framesSchema } from '../model/frames.ts';
import type { Accuracy, Edition, Force, Frames } from '../model/index.ts';
import { plainFault } from '../model/plain-fault.ts';
import { parseYaml } from '../taxonomy/parse-yaml.ts';
import { readTexts } from './files.ts';
import {
  accuracyFile,
  corpusFolder,
  evidenceFolder,
  samplesFolder,
  taxonomyFolder,
  templatesFolder,
} from './project.ts';

/** An edition of a manifest, with the absolute paths of its files. */
export type ManifestEdition = Readonly<{ edition: Edition; files: readonly string[] }>;

export type CorpusData = Readonly<{
  forces: readonly Force[];
  editions: readonly ManifestEdition[];
  frames: Frames;
}>;

/**
 * The areas and editions the project knows, the real ones and the samples' fictional ones from their own manifest, and
 * the frames of law and policy that editions are held against.
 */
export function readCorpusData(): CorpusData {
  const forces = (file: string) => readList(file, forceSchema);
  const editions = (file: string) =>
    readList(file, editionSchema).map((edition) => ({
      edition,
      files: edition.files.map((name) => join(dirname(file), name)),
    }));
  return {
    forces: [...forces(join(corpusFolder, 'forces.yaml')), ...forces(join(samplesFolder, 'forces.yaml'))],
    editions: [...editions(join(corpusFolder, 'plans.yaml')), ...editions(join(samplesFolder, 'plans.yaml'))],
    frames: readAs(join(corpusFolder, 'frames.yaml'), framesSchema),
  };
}

/** The texts of a taxonomy folder; the project's own where none is given. */
export function readTaxonomyFiles(folder: string = taxonomyFolder): { name: string; text: string }[] {
  let files: { name: string; text: string }[];
  try {
    files = readTexts(folder, ['.yaml', '.yml']);
  } catch (error) {
    throw noTaxonomy(
      folder,
      `The taxonomy folder could not be read (${(error as NodeJS.ErrnoException).code}).`,
      exitCodes.usage,
    );
  }
  if (files.length === 0)
    throw noTaxonomy(folder, 'The taxonomy folder holds no .yaml file.', exitCodes.unreadableInput);
  return files;
}

export function readEvidenceFiles(): { name: string; text: string }[] {
  return readTexts(evidenceFolder, ['.yaml']);
}

export function readGlossaryText(): string {
  return readData(join(corpusFolder, 'glossary.yaml'));
}

/** Null where it is missing: the report then says that nothing was measured. */
export function readAccuracy(): Accuracy | null {
  return existsSync(accuracyFile)
    ? accuracySchema.parse(JSON.parse(readFileSync(accuracyFile, 'utf8')))
    : null;
}

/** The texts of `templates/` and its subfolders, by path relative to it with forward slashes. */
export function readTemplates(): Record<string, string> {
  const names = readdirSync(templatesFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(hbs|css|js)$/.test(name),
  );
  const entries = names
    .sort()
    .map((name) => [name.split(sep).join('/'), readFileSync(join(templatesFolder, name), 'utf8')]);
  return Object.fromEntries(entries);
}

function noTaxonomy(file: string, message: string, exitCode: 2 | 3): PcpError {
  return new PcpError({
    code: 'no-taxonomy',
    message,
    hint: 'Give --taxonomy a folder with one YAML file a facet, or leave it out to use the taxonomy that comes with pcp.',
    exitCode,
    where: { file },
  });
}

function readList<T>(file: string, schema: ZodType<T>): T[] {
  return readAs(file, z.array(schema));
}

export function readAs<T>(file: string, schema: ZodType<T>): T {
  const parsed = schema.safeParse(parseYaml(readData(file), file));
  if (parsed.success) return parsed.data;
  throw new PcpError({
    code: 'bad-manifest',
    message: `The file is not as expected: ${plainFault(parsed.error.issues[0])}.`,
    hint: 'Mend the file, or take it again from the release that it came with.',
    exitCode: exitCodes.unreadableInput,
    where: { file },
  });
}

/** A file that comes with the project. */
function readData(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new PcpError({
      code: 'data-missing',
      message: 'A file that comes with pcp is not there or cannot be read.',
      hint: 'Take the whole release or checkout again.',
      exitCode: exitCodes.internal,
      where: { file },
    });
  }
}
