import type { Chance } from './random.ts';
import type { Style } from './typeset.ts';

/** How one brochure is set: the same on all its pages. */
export type Look = Readonly<{
  body: Style;
  side: Style;
  intro: Style;
  /** Of headings of level 1, 2 and 3. */
  headings: readonly [Style, Style, Style];
  /** Space after a paragraph, or the indent that stands for it; both in points. */
  space: number;
  indent: number;
  gutter: number;
  margin: Readonly<{ left: number; right: number; top: number; bottom: number }>;
  bullet: string;
}>;

export function lookOf(chance: Chance, isNarrow: boolean): Look {
  const isSerif = chance.is(0.4);
  const family = isSerif ? 'Times-Roman' : 'Helvetica';
  const bold = isSerif && chance.is(0.5) ? 'Times-Bold' : 'Helvetica-Bold';
  const size = isNarrow ? chance.between(8.5, 9.5) : chance.between(9, 11.5);
  const justified = chance.is(0.4);
  const body: Style = {
    font: family,
    size,
    leading: chance.between(1.15, 1.45),
    justified,
    hyphenated: justified || chance.is(0.4),
    perWord: chance.is(0.2),
  };
  const heading = (factor: number, font = bold): Style => ({
    ...body,
    font,
    size: size * factor,
    leading: 1.15,
    justified: false,
    hyphenated: false,
  });
  const second = chance.between(1.2, 1.7);
  const third = chance.is(0.5) ? 1 : chance.between(1.05, second - 0.1);
  const isIndented = chance.is(0.25);
  return {
    body,
    side: { ...body, size: size - chance.between(0, 1), justified: false, hyphenated: chance.is(0.3) },
    intro: { ...body, size: size * chance.pick([1, 1.15, 1.3]), justified: false },
    headings: [heading(chance.between(2, 2.8)), heading(second), heading(third)],
    space: isIndented ? 0 : size * chance.between(0.35, 0.9),
    indent: isIndented ? size * 1.3 : 0,
    gutter: size * chance.between(1.1, 2.2),
    margin: {
      left: chance.between(36, 60),
      right: chance.between(36, 60),
      top: chance.between(62, 90),
      bottom: chance.between(56, 84),
    },
    bullet: chance.pick(['•', '•', '–']),
  };
}
