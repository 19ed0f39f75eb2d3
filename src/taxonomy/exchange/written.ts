import { isCollection } from 'yaml';
import type { Term } from '../../model/index.ts';
import { readYaml } from '../read-yaml.ts';
import { documentOf } from './yaml-document.ts';

/** What one line says: a value, or why it says none. */
export type Said = Readonly<{ value: unknown; fault?: string }>;

/**
 * An item of a list on one line: the words as they are; in quotes, as JSON has them, where they would be read as
 * something else or span lines.
 */
export function writeItem(item: string): string {
  const said = readItem(item);
  return said.fault === undefined && said.value === item && isOneLine(item) ? item : JSON.stringify(item);
}

/** The item that a line says. */
export function readItem(line: string): Said {
  if (line.length < 2 || !line.startsWith('"') || !line.endsWith('"')) return { value: line };
  try {
    return { value: JSON.parse(line) };
  } catch {
    // A sentence may begin and end with quotation marks of its own.
    return { value: line };
  }
}

/** A term on one line: a string as an item, a pattern with parts as `{any: [nipped in the bud], weight: 0.3}`. */
export function writeTerm(term: Term): string {
  if (typeof term !== 'string') return writeRecord(term);
  const said = readTerm(term);
  return said.fault === undefined && said.value === term && isOneLine(term) ? term : JSON.stringify(term);
}

/** The term that a line says; whether it is one is checked with the rest of the taxonomy. */
export function readTerm(line: string): Said {
  if (!line.startsWith('{')) return readItem(line);
  const { value, problems } = readYaml('', line);
  const first = problems[0];
  return first === undefined ? { value } : { value: line, fault: first.message };
}

const isOneLine = (text: string) => text.trim() === text && text !== '' && !/[\r\n]/.test(text);

/** A thing with parts on one line, as YAML has it in braces. */
export function writeRecord(value: object): string {
  const document = documentOf(value);
  if (isCollection(document.contents)) document.contents.flow = true;
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  return /[\r\n]/.test(text) ? JSON.stringify(value) : text;
}
