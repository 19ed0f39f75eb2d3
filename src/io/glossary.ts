import { glossarySchema } from '../model/glossary.ts';
import type { Glossary } from '../model/index.ts';
import { parseYaml } from '../taxonomy/parse-yaml.ts';
import { readGlossaryText } from './corpus-data.ts';

/** The plain words that reports and explanations are written with. */
export function readGlossary(): Glossary {
  return glossarySchema.parse(parseYaml(readGlossaryText(), 'corpus/glossary.yaml'));
}
