import { csv } from './csv/index.ts';
import type { ExchangeFormat } from './format.ts';
import { qdc } from './qdc/index.ts';
import { skosJsonld } from './skos-jsonld/index.ts';
import { skosTurtle } from './skos-turtle/index.ts';
import { xlsx } from './xlsx/index.ts';

export { differenceLines, differencesOf } from './differences.ts';
export type { ExchangeFormat, ReadTaxonomy } from './format.ts';
export { type ImportedFiles, importedFiles, toldOfFile } from './import.ts';

/** Every format in which a taxonomy goes to other programs and comes back; each loads what it needs when it is used. */
export const exchangeFormats: readonly ExchangeFormat[] = [skosTurtle, skosJsonld, qdc, csv, xlsx];
