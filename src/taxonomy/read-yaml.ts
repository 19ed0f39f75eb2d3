import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Problem, Where } from '../model/index.ts';
import { encodingFault } from './encoding.ts';
import { wordsOf } from './yaml-faults.ts';

/** A path into a parsed value: keys of mappings and indexes of lists. */
export type Path = readonly (string | number)[];

/** A YAML file as a plain value, with the place of each part. */
export type YamlFile = Readonly<{
  name: string;
  value: unknown;
  /** File, line and column of the part at `path`, or of the nearest part above that is there. */
  locate(path: Path): Where;
  problems: readonly Problem[];
}>;

/** So many faults of syntax are told; what follows the first is mostly due to it. */
const mostFaults = 20;

/**
 * Reads YAML; each fault of syntax is a problem with its place, and so is another encoding than UTF-8. Aliases are
 * refused unless `aliases` allows a number of them, which also bounds how far a hostile file can unfold.
 */
export function readYaml(name: string, text: string, aliases = 0): YamlFile {
  const wrong = encodingProblem(name, text);
  if (wrong !== null) return { name, value: null, locate: () => wrong.where, problems: [wrong] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): Where => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings].slice(0, mostFaults).map(
    (fault): Problem => ({
      code: 'taxonomy-yaml',
      severity: 'error',
      ...wordsOf(fault, document, (offset) => at(offset).line!),
      where: at(fault.pos[0]),
    }),
  );
  if (problems.length === 0) problems.push(...excessAliases(document, aliases, at));
  const value = problems.length > 0 ? null : unfold(document, aliases, problems, at(0));
  return {
    name,
    value,
    locate: (path) => at(offsetOf(document, path)),
    problems,
  };
}

/** Each alias beyond the number allowed, counted where they are written. */
function excessAliases(document: Document.Parsed, allowed: number, at: (offset: number) => Where): Problem[] {
  const problems: Problem[] = [];
  let met = 0;
  visit(document, {
    Alias: (_key, alias) => {
      met += 1;
      if (met <= allowed) return;
      problems.push({
        code: 'taxonomy-yaml',
        severity: 'error',
        message: `"*${alias.source}" stands for a part written elsewhere, which this file may not do.`,
        hint: 'Write the words out, so that each part can be read by itself.',
        where: at(alias.range?.[0] ?? 0),
      });
    },
  });
  return problems;
}

/** The plain value; a problem and null where aliases that hold aliases unfold beyond the number allowed. */
function unfold(document: Document.Parsed, aliases: number, problems: Problem[], where: Where): unknown {
  try {
    return document.toJS({ maxAliasCount: aliases });
  } catch {
    problems.push({
      code: 'taxonomy-yaml',
      severity: 'error',
      message: 'Parts that stand for other parts ("*name") unfold without end, or nearly so.',
      hint: 'Write the words out instead of referring to parts that refer to parts.',
      where,
    });
    return null;
  }
}

function encodingProblem(name: string, text: string): Problem | null {
  const fault = encodingFault(text);
  if (fault === null) return null;
  const before = text.slice(0, fault.offset).split('\n');
  const where = { file: name, line: before.length, column: before.at(-1)!.length + 1 };
  return { code: 'taxonomy-encoding', severity: 'error', message: fault.message, hint: fault.hint, where };
}

/** Where a part begins: its key in a mapping, itself in a list; the nearest part above where it is not there. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    const next = partOf(node, step);
    const place = isPair(next) ? next.key : next;
    if (!isNode(place) || !place.range) return offset;
    offset = place.range[0];
    node = isPair(next) ? next.value : next;
  }
  return offset;
}

function partOf(node: unknown, step: string | number): unknown {
  if (isMap(node)) return node.items.find((pair) => isScalar(pair.key) && pair.key.value === step);
  return isSeq(node) ? node.items[Number(step)] : undefined;
}
