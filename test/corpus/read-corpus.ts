import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseEvidence } from '../../src/align/index.ts';

const corpus = new URL('../../corpus/', import.meta.url);

/** A YAML file of the corpus, parsed. */
export function readYaml(name: string): unknown {
  return parse(readFileSync(new URL(name, corpus), 'utf8'));
}

/** The evidence base as the program reads it. */
export function readEvidence() {
  const folder = new URL('evidence/', corpus);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const files = names.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
  return parseEvidence(files, parse);
}

/** The taxonomy's categories: ids, and the studies they point to. */
export function readTaxonomyCategories(): { id: string; evidence?: string[] }[] {
  const names = readdirSync(new URL('taxonomy/', corpus)).filter((name) => name.endsWith('.yaml'));
  return names.flatMap(
    (name) => (readYaml(`taxonomy/${name}`) as { categories?: { id: string }[] }).categories ?? [],
  );
}
