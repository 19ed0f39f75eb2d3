import { explainRules } from '../../src/detect/index.ts';
import { loadToolkit } from '../../src/io/tools.ts';
import type { Anatomy, AnatomyRole, RowCell, Sentence } from '../../src/model/index.ts';
import { anatomyOf } from '../../src/pipeline/index.ts';

const { toolkit } = loadToolkit();

/** What stands around a commitment in a test. */
export type Around = Readonly<{
  leadIn?: string | readonly string[];
  row?: readonly RowCell[];
  firstYear?: number;
}>;

/** A sentence of a document without pages, as segmentation makes it. */
export function sentenceOf(text: string, { leadIn = [], row }: Around = {}): Sentence {
  const leadInChain = typeof leadIn === 'string' ? [leadIn] : [...leadIn];
  return {
    id: 'one',
    text,
    span: { start: 0, end: text.length },
    page: null,
    boxes: [],
    block: 0,
    blockKind: row ? 'table-cell' : leadInChain.length > 0 ? 'list-item' : 'paragraph',
    level: null,
    list: null,
    table: null,
    ...(row ? { row } : {}),
    heading: null,
    headingPath: [],
    section: null,
    leadIn: leadInChain.at(-1) ?? null,
    leadInChain,
    language: 'en',
  };
}

/** The anatomy of a sentence, read as a commitment over the whole path. */
export function takeApart(text: string, around: Around = {}): Anatomy {
  const sentence = sentenceOf(text, around);
  const { detection } = explainRules(sentence);
  const { tags } = toolkit.tagger.explain(sentence);
  return anatomyOf({ ...sentence, ...detection, tags }, undefined, around.firstYear ?? null);
}

/** The words of the parts of a role. */
export function wordsOf(text: string, role: AnatomyRole, around: Around = {}): string[] {
  return takeApart(text, around)
    .parts.filter((part) => part.role === role)
    .map(({ words }) => words);
}

/** The values of the parts of a role, without their kind. */
export function valuesOf(text: string, role: AnatomyRole, around: Around = {}): unknown[] {
  return takeApart(text, around)
    .parts.filter((part) => part.role === role)
    .map(({ value }) => {
      const { kind: _, ...rest } = value ?? { kind: '' };
      return rest;
    });
}
