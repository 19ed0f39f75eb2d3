import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { compare } from '../../../src/compare/index.ts';
import {
  type EditionFrames,
  type FrameCheck,
  forceSchema,
  framesSchema,
  type Placement,
  type Taxonomy,
} from '../../../src/model/index.ts';
import { analysis, context, type Said, taxonomy } from '../build.ts';

const corpus = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../corpus/${name}`, import.meta.url), 'utf8'));

/** The frames that ship. */
export const frames = framesSchema.parse(corpus('frames.yaml'));
export const forces = z.array(forceSchema).parse(corpus('forces.yaml'));

/** The tests' taxonomy with every category that a frame points to. */
export const withFrames: Taxonomy = {
  ...taxonomy,
  facets: [...new Set(frames.frames.flatMap(({ items }) => items.map(({ facet }) => facet)))].map(
    (facet) => ({
      facet,
      label: facet,
      question: 'Which?',
      categories: [
        ...new Set(
          frames.frames
            .flatMap(({ items }) => items.filter((item) => item.facet === facet))
            .map(({ code }) => code),
        ),
      ].map((id) => ({
        id,
        label: id,
        definition: id,
        terms: [],
        examples: { match: [], noMatch: [] },
        since: '1.0.0',
        status: 'stable' as const,
      })),
    }),
  ),
};

/** What one edition says, each sentence with the codes that it names. */
export type Line = Omit<Said, 'tags'> & { codes?: readonly string[]; score?: number };

export function edition(
  lines: readonly Line[],
  placement: Partial<Placement>,
  more: Parameters<typeof analysis>[3] = {},
) {
  const made = analysis(
    'plan',
    lines.map(({ codes: _, score: __, ...said }) => said),
    {
      area: 'derbyshire',
      edition: 'derbyshire-x',
      fictional: false,
      ...placement,
    },
    more,
  );
  const facetOf = (code: string) =>
    frames.frames.flatMap(({ items }) => items).find((item) => item.code === code)!.facet;
  const sentences = made.sentences.map((sentence, index) => ({
    ...sentence,
    tags: (lines[index]?.codes ?? []).map((code) => ({
      facet: facetOf(code),
      code,
      theme: null,
      width: null,
      score: lines[index]?.score ?? 1,
      evidence: [{ words: code, term: code, where: 'text' as const, start: 0, end: 1 }],
    })),
  }));
  return { ...made, sentences };
}

/** The frames of the one edition of a comparison. */
export function held(...analyses: ReturnType<typeof edition>[]): EditionFrames & {
  check: (frame: string, item: string) => FrameCheck;
  stateOf: (frame: string) => string;
  quote: (statement: string) => string;
} {
  const comparison = compare(analyses, { ...context, taxonomy: withFrames, forces, frames });
  const figures = comparison.forces[0]!.editions[0]!;
  const made = figures.frames!;
  const check = (frame: string, item: string) =>
    made.checks.find((one) => one.frame === frame && one.item === item)!;
  /** The one state of all items of a frame, or several. */
  const stateOf = (frame: string) =>
    [...new Set(made.checks.filter((one) => one.frame === frame).map(({ state }) => state))].join(' ');
  const quote = (id: string) => figures.statements.find((one) => one.id === id)!.quote;
  return { ...made, check, stateOf, quote };
}
