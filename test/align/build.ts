import type { Intervention, ReadSentence, Tag } from '../../src/model/index.ts';

/** An intervention with what matters to the test. */
export function intervention(id: string, more: Partial<Intervention> = {}): Intervention {
  return {
    id,
    label: id,
    evaluates: id,
    against: null,
    design: 'study',
    setting: null,
    outcome: 'crime',
    direction: 'reduces',
    effect: 'A fall.',
    quality: { scale: 'as described', rating: 'high', grade: 'high' },
    authors: 'A and B',
    year: 2020,
    title: null,
    publisher: 'A journal',
    doi: null,
    address: 'https://example.org/study',
    seenIn: 'publisher page',
    checkedAgainstOriginal: true,
    verdict: 'reduced',
    verdictWithheld: null,
    organisedCrime: 'none',
    categories: [],
    names: [id],
    examples: { match: ['a', 'b', 'c'], noMatch: ['d', 'e', 'f'] },
    note: null,
    ...more,
  };
}

function tag(code: string): Tag {
  const evidence = { words: `words of ${code}`, term: code, where: 'text' as const, start: 0, end: 1 };
  return { facet: 'subjects', code, theme: null, width: null, score: 1, evidence: [evidence] };
}

/** A read sentence: a firm commitment unless said. */
export function sentence(
  text: string,
  more: Partial<Omit<ReadSentence, 'tags'>> & { tags?: string[] } = {},
): ReadSentence {
  const { tags = [], ...rest } = more;
  return {
    id: 's1',
    text,
    span: { start: 0, end: text.length },
    page: 1,
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
    kind: 'commitment',
    score: 0.9,
    uncertain: false,
    strength: 'firm',
    actor: 'commissioner',
    measurable: false,
    reasons: [],
    tags: tags.map(tag),
    ...rest,
  };
}
