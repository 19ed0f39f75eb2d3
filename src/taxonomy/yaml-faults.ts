import { type Document, isMap, isScalar, visit, type YAMLError } from 'yaml';
import type { Problem } from '../model/index.ts';

/** What is said of a fault of syntax, and the fix that belongs to it. `lineOf` gives the line of an offset, from 1. */
export function wordsOf(
  fault: YAMLError,
  document: Document.Parsed,
  lineOf: (offset: number) => number,
): Pick<Problem, 'message' | 'hint'> {
  if (fault.code === 'DUPLICATE_KEY') {
    const twice = twiceAt(document, fault.pos[0]);
    if (twice !== null)
      return {
        message: `The key "${twice.key}" stands here a second time; it is first in line ${lineOf(twice.first)}.`,
        hint: `Remove one of the two, or join what they hold under one "${twice.key}".`,
      };
  }
  const message = `This is not well-formed YAML: ${plain(fault.message)}.`;
  if (fault.code === 'TAB_AS_INDENT')
    return { message, hint: 'Put spaces for the tab at the beginning of the line.' };
  return {
    message,
    hint: 'Check indentation, and put quotes around a value that holds ": " or begins with a special character.',
  };
}

/** The key at an offset that its mapping has had before, and where. */
function twiceAt(document: Document.Parsed, offset: number): { key: string; first: number } | null {
  let found: { key: string; first: number } | null = null;
  visit(document, {
    Map: (_key, map) => {
      const keys = isMap(map) ? map.items.map(({ key }) => key).filter((key) => isScalar(key)) : [];
      const second = keys.find(({ range }) => range?.[0] === offset);
      const first = keys.find(({ value }) => second !== undefined && value === second.value);
      if (second === undefined || !first?.range || first === second) return;
      found = { key: String(second.value), first: first.range[0] };
      return visit.BREAK;
    },
  });
  return found;
}

function plain(message: string): string {
  if (message.includes('call stack')) return 'parts stand in parts more deeply than can be read';
  return message.split('\n')[0]!.replace(/[.:]\s*$/, '');
}
