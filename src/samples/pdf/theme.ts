import type { TextStyle } from './ops.ts';
import type { Hyphenation } from './wrap.ts';

/** Looks of a heading level: text, space above and below, all in points. */
export type HeadingStyle = TextStyle & Readonly<{ above: number; below: number; rule?: string }>;

/** How a plan is set. Colours are hexadecimal; sizes and spaces are in points. */
export type Theme = Readonly<{
  body: TextStyle;
  headings: Readonly<Record<number, HeadingStyle>>;
  paragraphGap: number;
  itemGap: number;
  /** Marker, its colour, and the indent of the words, by list level from 1. */
  bullets: readonly Readonly<{ marker: string; indent: number; colour: string }>[];
  pullQuote: TextStyle & Readonly<{ rule: string }>;
  sideBox: Readonly<{ title: TextStyle; text: TextStyle; fill: string; bar: string }>;
  table: Readonly<{ header: TextStyle; cell: TextStyle; fill: string; line: string; band: string }>;
  number: Readonly<{ figure: TextStyle; label: TextStyle }>;
  footnote: TextStyle;
  caption: TextStyle;
  hyphenation?: Hyphenation;
}>;
