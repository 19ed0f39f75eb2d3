import type { Comparison, Statement } from '../../src/model/index.ts';
import { fictionalComparison } from './fixture.ts';

/** What a plan might say to harm who reads of it. */
export const hostileQuotes: readonly string[] = [
  '<script>alert(1)</script> we will act & "quote"',
  '{{#each comparison}}{{{@root}}}{{/each}} we will act',
  "=cmd|' /C calc'!A0",
  '+44 1632 960000 we will call',
  '-2+3 we will count',
  '@SUM(A1:A9) we will add',
  `word${'x'.repeat(10_000)}word`,
  `long${' and longer'.repeat(4_000)}`,
  'we will \u202Eeveileb\u202C \u2066turn\u2069 back',
  'no \u0000 nothing \u0007 \u001B[31m \uFFFF \uD800 \u{1FFFE}x \u007F \u009F end',
  'escape _x0041_ and _x000D_',
  'constructor',
  '__proto__',
  '  two  spaces\tand a tab\nand a line \r\nand another\r',
  ']]> --> </text:p></table:table> </w:t>',
  '| a | table |\n|---|---|\n# heading\n\n- list `code` *bold* _it_ [link](javascript:alert(1)) ![i](x) <b>',
  '1. not a list\n2) nor this\n> nor a quote\n===\n~~~\n    code',
  'https://example.org/<x> www.example.org a@b.example &amp; \\*',
];

/** The fictional comparison with an area whose plan says these things, its name, headings and tables too. */
export function hostileComparison(): Comparison {
  const comparison = structuredClone(fictionalComparison()) as {
    -readonly [key in keyof Comparison]: Comparison[key];
  };
  const [area, ...others] = comparison.forces;
  const [edition, ...older] = area!.editions;
  const statements = edition!.statements.map((statement, at): Statement => {
    const quote = hostileQuotes[at % hostileQuotes.length]!;
    return {
      ...statement,
      quote,
      leadIn: at % 5 === 0 ? `${quote}:` : null,
      heading: hostileQuotes[(at + 9) % hostileQuotes.length]!,
    };
  });
  const placement = { ...edition!.edition, title: `${hostileQuotes[0]} ${hostileQuotes[8]} | x` };
  comparison.forces = [
    { ...area!, editions: [{ ...edition!, edition: placement, statements }, ...older] },
    ...others,
  ];
  return comparison;
}
