import type { Prediction, Reading } from '../../src/evaluate/predict.ts';
import type { GoldUnit, ReadSentence, Tag } from '../../src/model/index.ts';

/** A gold unit of a fictional plan; what is not given is plain context. */
export function goldUnit(parts: Partial<GoldUnit> & { text: string }): GoldUnit {
  return {
    id: parts.text.slice(0, 20),
    document: 'plan.md',
    force: 'fenmarch',
    kind: 'context',
    codes: [],
    ...parts,
  };
}

/** A firm commitment of the commissioner's. */
export function goldCommitment(parts: Partial<GoldUnit> & { text: string }): GoldUnit {
  return goldUnit({
    kind: 'commitment',
    strength: 'firm',
    actor: 'commissioner',
    measurable: false,
    codes: ['OTH'],
    ...parts,
  });
}

/** A sentence as it was read; what is not given is plain context. */
export function sentence(parts: Partial<ReadSentence> & { text: string }): ReadSentence {
  return {
    id: parts.text.slice(0, 20),
    span: { start: 0, end: parts.text.length },
    page: null,
    boxes: [],
    block: 0,
    blockKind: 'paragraph',
    level: null,
    list: null,
    table: null,
    heading: null,
    headingPath: [],
    section: null,
    leadIn: null,
    leadInChain: [],
    language: 'en',
    kind: 'context',
    score: 0.1,
    uncertain: false,
    strength: 'firm',
    actor: 'commissioner',
    measurable: false,
    reasons: [],
    tags: [],
    ...parts,
  };
}

export function tag(code: string, parts: Partial<Tag> = {}): Tag {
  return { facet: 'codebook', code, theme: null, width: null, score: 1, evidence: [], ...parts };
}

/** A reading of a unit that was found, with what was said of it. */
export function reading(unit: GoldUnit, said: Partial<Prediction>): Reading {
  const prediction: Prediction = {
    id: unit.id,
    kind: 'context',
    score: 0,
    uncertain: false,
    strength: 'firm',
    actor: 'commissioner',
    measurable: false,
    codes: [],
    page: null,
    ...said,
  };
  return { unit, prediction, widths: [], sentences: [sentence({ text: unit.text })], before: null };
}
