import type { XmlNode } from './xml.ts';
import { child, isOn, wordValue } from './xml.ts';

type Level = Readonly<{ format: string; text: string; start: number; plain: boolean }>;

type Definition = Readonly<{
  abstract: string;
  levels: ReadonlyMap<number, Level>;
  restarts: ReadonlyMap<number, number>;
}>;

/** Marker of the next item of a list at a level ("•", "2.", "(a)"); null where the list is not defined. */
export type Numbering = Readonly<{
  next(list: string, level: number): string | null;
  /** Whether the list's outermost level is counted, and has been: its next item goes on. */
  goesOn(list: string): boolean;
}>;

/**
 * The document's list definitions, counting as its items are met in order. Lists of one definition count together
 * until one of them says that it starts again.
 */
export function readNumbering(root: XmlNode | undefined): Numbering {
  const definitions = definitionsByList(root);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  const countsOf = (list: string, { abstract, restarts }: Definition): number[] => {
    const count = counts.get(abstract) ?? [];
    if (!begun.has(list)) for (const [at, start] of restarts) count[at] = start - 1;
    begun.add(list);
    return count;
  };
  return {
    next: (list, level) => {
      const definition = definitions.get(list);
      const own = definition?.levels.get(level);
      if (!definition || !own || own.format === 'none') return null;
      if (own.format === 'bullet') return '•';
      const count = countsOf(list, definition);
      const next = (count[level] ?? own.start - 1) + 1;
      counts.set(definition.abstract, [...Array.from({ length: level }, (_, at) => count[at] ?? 1), next]);
      return own.text.replace(/%(\d)/g, (_, digit) => {
        const at = Number(digit) - 1;
        const value = at === level ? next : (count[at] ?? 1);
        return counted(value, own.plain ? 'decimal' : (definition.levels.get(at)?.format ?? 'decimal'));
      });
    },
    goesOn: (list) => {
      const definition = definitions.get(list);
      const counted = /^(?!bullet|none)/.test(definition?.levels.get(0)?.format ?? 'none');
      if (!definition || !counted) return false;
      return begun.has(list) && (counts.get(definition.abstract)?.[0] ?? 0) > 0;
    },
  };
}

function definitionsByList(root: XmlNode | undefined): Map<string, Definition> {
  const numbering = child(root, 'w:numbering')?.children ?? [];
  const abstracts = numbering.filter((entry) => entry.name === 'w:abstractNum');
  const byId = new Map(abstracts.map((node) => [node.attributes['w:abstractNumId'] ?? '', levelsOf(node)]));
  const byStyle = new Map(
    abstracts.flatMap((node) => {
      const style = wordValue(node, 'w:styleLink');
      return style === undefined ? [] : [[style, node.attributes['w:abstractNumId'] ?? ''] as const];
    }),
  );
  // A list may take its levels from the list style that it names.
  const linked = new Map(
    abstracts.map((node) => {
      const own = node.attributes['w:abstractNumId'] ?? '';
      return [own, byStyle.get(wordValue(node, 'w:numStyleLink') ?? '') ?? own];
    }),
  );
  return new Map(
    numbering
      .filter((entry) => entry.name === 'w:num')
      .map((node) => {
        const named = wordValue(node, 'w:abstractNumId') ?? '';
        const abstract = linked.get(named) ?? named;
        return [
          node.attributes['w:numId'] ?? '',
          { abstract, levels: byId.get(abstract) ?? new Map(), restarts: restartsOf(node) },
        ];
      }),
  );
}

function restartsOf(list: XmlNode): Map<number, number> {
  return new Map(
    list.children
      .filter((entry) => entry.name === 'w:lvlOverride')
      .flatMap((entry) => {
        const start = wordValue(entry, 'w:startOverride');
        const level = Number(entry.attributes['w:ilvl'] ?? 0);
        return start !== undefined && level >= 0 && level <= 8 ? [[level, Number(start) || 0] as const] : [];
      }),
  );
}

function levelsOf(node: XmlNode): Map<number, Level> {
  const levels = node.children.filter((entry) => entry.name === 'w:lvl');
  return new Map(levels.map((level) => [Number(level.attributes['w:ilvl'] ?? 0), levelOf(level)]));
}

function levelOf(node: XmlNode): Level {
  return {
    format: wordValue(node, 'w:numFmt') ?? 'decimal',
    text: (wordValue(node, 'w:lvlText') ?? '').slice(0, 40),
    start: Number(wordValue(node, 'w:start') ?? 1) || 0,
    plain: isOn(node, 'w:isLgl') === true,
  };
}

function counted(value: number, format: string): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  if (format === 'lowerLetter') return letter;
  if (format === 'upperLetter') return letter.toUpperCase();
  if (format === 'lowerRoman') return roman(value);
  if (format === 'upperRoman') return roman(value).toUpperCase();
  return String(value);
}

function roman(value: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let left = Math.min(value, 89);
  let text = '';
  for (const [size, letters] of parts) {
    while (left >= size) {
      text += letters;
      left -= size;
    }
  }
  return text;
}
