import type { XmlNode } from './xml.ts';
import { child, wordValue } from './xml.ts';

type Level = Readonly<{ format: string; text: string; start: number }>;

/** Marker of the next item of a list at a level ("•", "2.", "(a)"); null where the list is not defined. */
export type Numbering = (list: string, level: number) => string | null;

/** The document's list definitions, counting as its items are met in order. */
export function readNumbering(root: XmlNode | undefined): Numbering {
  const definitions = levelsByList(root);
  const counts = new Map<string, number[]>();
  return (list, level) => {
    const definition = definitions.get(list)?.get(level);
    if (!definition || definition.format === 'none') return null;
    if (definition.format === 'bullet') return '•';
    const count = counts.get(list) ?? [];
    const next = (count[level] ?? definition.start - 1) + 1;
    counts.set(list, [...Array.from({ length: level }, (_, at) => count[at] ?? 1), next]);
    return definition.text.replace(/%(\d)/g, (_, digit) => {
      const at = Number(digit) - 1;
      const value = at === level ? next : (count[at] ?? 1);
      return counted(value, definitions.get(list)?.get(at)?.format ?? 'decimal');
    });
  };
}

function levelsByList(root: XmlNode | undefined): Map<string, Map<number, Level>> {
  const numbering = child(root, 'w:numbering')?.children ?? [];
  const abstract = new Map<string, Map<number, Level>>();
  for (const node of numbering.filter((entry) => entry.name === 'w:abstractNum')) {
    const levels = node.children.filter((entry) => entry.name === 'w:lvl');
    abstract.set(
      node.attributes['w:abstractNumId'] ?? '',
      new Map(levels.map((level) => [Number(level.attributes['w:ilvl'] ?? 0), levelOf(level)])),
    );
  }
  const lists = numbering.filter((entry) => entry.name === 'w:num');
  return new Map(
    lists.map((node) => [
      node.attributes['w:numId'] ?? '',
      abstract.get(wordValue(node, 'w:abstractNumId') ?? '') ?? new Map(),
    ]),
  );
}

function levelOf(node: XmlNode): Level {
  return {
    format: wordValue(node, 'w:numFmt') ?? 'decimal',
    text: (wordValue(node, 'w:lvlText') ?? '').slice(0, 40),
    start: Number(wordValue(node, 'w:start') ?? 1),
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
