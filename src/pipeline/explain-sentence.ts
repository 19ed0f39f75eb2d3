import { isName } from '../align/index.ts';
import { explainRules } from '../detect/index.ts';
import type { Abbreviation, Anatomy, Document, Sentence } from '../model/index.ts';
import { segment } from '../segment/index.ts';
import type { VerbReading } from '../text/grammar.ts';
import { findAbbreviations } from '../text/index.ts';
import { anatomyIfAny } from './anatomy.ts';
import type { Toolkit } from './toolkit.ts';

export type SentenceExplanation = Readonly<{
  sentence: Sentence;
  rules: ReturnType<typeof explainRules>;
  /** What text, lead-in and heading define. */
  abbreviations: readonly Abbreviation[];
  terms: ReturnType<Toolkit['tagger']['explain']>;
  /** What it is made of, where it is a commitment or may be one; else null. */
  anatomy: Anatomy | null;
  /** Interventions of the evidence base that the words name. */
  interventions: readonly Readonly<{ id: string; words: string }>[];
  /** The verb phrases, by a grammar that the rules do not use: a second opinion for whoever writes a rule. */
  verbs: readonly VerbReading[];
}>;

/** Why, and why not: every rule and term that spoke of a text, nearly spoke or was set aside, sentence by sentence. */
export function explainText(
  text: string,
  leadIn: string | null,
  heading: string | null,
  toolkit: Toolkit,
  readVerbs: (text: string) => readonly VerbReading[],
): SentenceExplanation[] {
  const all = sentencesOf(text, leadIn, heading);
  const abbreviations = findAbbreviations(all);
  const explained = all.at(-1)?.block;
  return all
    .filter(({ block }) => block === explained)
    .map((sentence) => {
      const rules = explainRules(sentence);
      const terms = toolkit.tagger.explain(sentence, abbreviations);
      return {
        sentence,
        rules,
        abbreviations,
        terms,
        anatomy: anatomyIfAny({ ...sentence, ...rules.detection, tags: terms.tags }, undefined, null),
        interventions: toolkit
          .matchNames(sentence.text)
          .filter(({ id }) => isName(id))
          .map(({ id, words }) => ({ id, words })),
        verbs: readVerbs(sentence.text),
      };
    });
}

/**
 * The text as a plan would hold it, after its heading and the lead-in that introduces it as an item of a list; the
 * sentences of all three.
 */
function sentencesOf(text: string, leadIn: string | null, heading: string | null): Sentence[] {
  const parts = [heading, leadIn, text].filter((part): part is string => part !== null);
  let start = 0;
  const blocks = parts.map((part, index): Document['blocks'][number] => {
    const span = { start, end: start + part.length };
    start = span.end + 1;
    const isText = index === parts.length - 1;
    const isHeading = heading !== null && index === 0;
    return {
      index,
      kind: isText ? (leadIn === null ? 'paragraph' : 'list-item') : isHeading ? 'heading' : 'paragraph',
      span,
      page: null,
      runs: [],
      level: isHeading ? 2 : isText && leadIn !== null ? 1 : null,
      list: isText && leadIn !== null ? 0 : null,
      marker: null,
      leadIn: isText && leadIn !== null ? index - 1 : null,
      table: null,
    };
  });
  return segment({
    schemaVersion: 1,
    id: 'explained',
    source: { path: '', name: '', format: 'text', bytes: 0, sha256: '', pages: null, title: null },
    text: parts.join('\n'),
    blocks,
    pages: [],
    problems: [],
  });
}
