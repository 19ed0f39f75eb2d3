import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem, Where } from '../model/index.ts';

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

/**
 * Reads YAML; each fault of syntax is a problem with its place. Aliases are refused unless `aliases` allows a number
 * of them, which also bounds how far a hostile file can unfold.
 */
export function readYaml(name: string, text: string, aliases = 0): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): Where => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings].map(
    (fault): Problem => ({
      code: 'taxonomy-yaml',
      severity: 'error',
      message: `This is not well-formed YAML: ${plain(fault.message)}.`,
      hint: 'Check indentation, and put quotes around a value that holds ": " or begins with a special character.',
      where: at(fault.pos[0]),
    }),
  );
  return {
    name,
    value: problems.length > 0 ? null : document.toJS({ maxAliasCount: aliases }),
    locate: (path) => at(offsetOf(document, path)),
    problems,
  };
}

function plain(message: string): string {
  return message.split('\n')[0]!.replace(/[.:]\s*$/, '');
}

function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}
