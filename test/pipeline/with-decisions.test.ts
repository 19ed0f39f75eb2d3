import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpusData } from '../../src/io/corpus-data.ts';
import type { Analysis, Comparison, ReviewEntry } from '../../src/model/index.ts';
import { compareAnalyses, withDecisions } from '../../src/pipeline/index.ts';
import { anchorOfSentence, machineCoding } from '../../src/review/index.ts';
import { coding, entry } from '../review/drafts.ts';
import { readSample, toolkit } from '../review/read-sample.ts';

let plan: Analysis;
beforeAll(async () => {
  plan = await readSample('greater-brantwick-2021.html');
});

type On = Partial<ReviewEntry> & { action: ReviewEntry['action']; [key: string]: unknown };
/** What a reader decides of the sentence that begins with some words. */
function on(words: string, more: On, reviewer = 'a'): ReviewEntry {
  const at = plan.sentences.findIndex(({ text }) => text.startsWith(words));
  const { score, uncertain, ...sentence } = plan.sentences[at]!;
  return entry(reviewer, {
    anchor: anchorOfSentence(plan, at),
    suggestion: { ...machineCoding({ ...sentence, score, uncertain }), score, uncertain },
    ...more,
  });
}
const decide = (...entries: ReviewEntry[]) => withDecisions([plan], entries, toolkit);
const sentencesAfter = (words: string, ...entries: ReviewEntry[]) =>
  decide(...entries).analyses[0]!.sentences.filter(({ text }) => text.startsWith(words));
const compared = (...decisions: ReviewEntry[]): Comparison => {
  const { forces, frames } = readCorpusData();
  return compareAnalyses([plan], { ...toolkit, decisions, forces, frames, asAt: null, pcpVersion: 'test' });
};

const burgled = 'Homes that are burgled';
const scrutiny = 'A Community Scrutiny Panel';

describe('an analysis with decisions', () => {
  it('is the same object where nobody decided anything', () => {
    expect(decide().analyses[0]).toBe(plan);
  });

  it('has what a person put right, certain, with the words of the tags that stay', () => {
    const [before] = plan.sentences.filter(({ text }) => text.startsWith(burgled));
    const codes = before!.tags.map(({ code }) => code);
    const [sentence] = sentencesAfter(
      burgled,
      on(burgled, { action: 'change', to: { strength: 'soft', codes: [...codes, 'SOC-acquisitive'] } }),
    );
    expect(sentence).toMatchObject({ kind: 'commitment', strength: 'soft', uncertain: false, score: 1 });
    expect(sentence!.tags.map(({ code }) => code)).toEqual(
      expect.arrayContaining([...codes, 'SOC-acquisitive']),
    );
    expect(sentence!.tags.find(({ code }) => code === 'SOC-acquisitive')).toMatchObject({
      theme: 'organised-crime',
    });
  });

  it('applies to the same words printed elsewhere in the document', () => {
    const printed = plan.sentences.filter(({ text }) => text.startsWith(burgled));
    const alike = printed.filter(({ leadIn }) => leadIn === printed[0]!.leadIn);
    expect(alike.length).toBeGreaterThan(1);
    const kinds = sentencesAfter(burgled, on(burgled, { action: 'reject' })).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'context')).toHaveLength(alike.length);
  });

  it('has a commitment that a person added inside a sentence, beside the sentence', () => {
    const host = plan.sentences.findIndex(({ text }) => text.startsWith(scrutiny));
    const { text } = plan.sentences[host]!;
    const quote = text.slice(0, 40);
    const add = entry('a', {
      action: 'add',
      anchor: { ...anchorOfSentence(plan, host), sentence: null, quote, suffix: text.slice(40, 100) },
      to: { ...coding, codes: ['PRV-early'] },
    });
    const [, added] = sentencesAfter(scrutiny, add);
    expect(added).toMatchObject({ text: quote, kind: 'commitment' });
    expect(added!.anatomy).toBeDefined();
    expect(decide(add).analyses[0]!.sentences).toHaveLength(plan.sentences.length + 1);
  });

  it('has the parts of a sentence that was split, and one of those that are one', () => {
    const [host] = plan.sentences.filter(({ text }) => text.startsWith(scrutiny));
    const middle = host!.text.indexOf(' ', 30);
    const split = on(scrutiny, {
      action: 'split',
      parts: [
        { start: 0, end: middle, to: coding },
        { start: middle + 1, end: host!.text.length, to: { ...coding, strength: 'soft' } },
      ],
    });
    const sentences = decide(split).analyses[0]!.sentences.filter(({ block }) => block === host!.block);
    expect(sentences.map(({ text }) => text)).toEqual(
      expect.arrayContaining([host!.text.slice(0, middle), host!.text.slice(middle + 1)]),
    );
    const other = plan.sentences.findIndex(({ text }) => text.startsWith('Stop and search records'));
    const merge = on(scrutiny, { action: 'merge', with: [anchorOfSentence(plan, other)], to: coding });
    expect(sentencesAfter('Stop and search records', merge)[0]!.kind).toBe('context');
    expect(sentencesAfter(scrutiny, merge)[0]!.kind).toBe('commitment');
  });

  it('keeps the machine reading where two people differ, and calls the sentence doubtful', () => {
    const [sentence] = sentencesAfter(
      burgled,
      on(burgled, { action: 'accept' }),
      on(burgled, { action: 'change', to: { strength: 'aspiration' } }, 'b'),
    );
    expect(sentence).toMatchObject({ kind: 'commitment', uncertain: true });
    expect(sentence!.strength).toBe(plan.sentences.find(({ text }) => text.startsWith(burgled))!.strength);
  });
});

describe('a comparison with decisions', () => {
  it('says what people did, which statements they have read and what they did not find', () => {
    const { review, forces } = compared(
      on(burgled, { action: 'accept' }),
      on(scrutiny, { action: 'reject' }),
      entry('b', {
        action: 'read-not-found',
        area: 'greater-brantwick',
        edition: 'greater-brantwick-2021',
        facet: 'prevention',
        code: 'PRV-demand',
        definition: 'd',
      }),
    );
    expect(review).toMatchObject({ reviewers: ['a', 'b'], notPlaced: 0, toReread: 0 });
    expect(review!.effects).toMatchObject({ rejected: 1, corrected: 0, disputed: 0 });
    expect(review!.effects.accepted).toBeGreaterThan(0);
    expect(review!.readNotFound).toMatchObject([
      { code: 'PRV-demand', by: 'b', edition: 'greater-brantwick-2021' },
    ]);
    const statements = forces[0]!.editions[0]!.statements;
    const read = review!.statements.map(
      ({ statement }) => statements.find(({ id }) => statement.endsWith(`/${id}`))!.quote,
    );
    expect(read).toContain(statements.find(({ quote }) => quote.startsWith(burgled))!.quote);
    expect(statements.find(({ quote }) => quote.startsWith(scrutiny))?.kind).not.toBe('commitment');
  });

  it('says nothing of people where nobody decided', () => {
    expect(compared().review).toBeUndefined();
  });

  it('counts decisions whose words are gone, and changes nothing by them', () => {
    const gone = on(burgled, { action: 'reject' });
    const lost = {
      ...gone,
      anchor: {
        ...(gone as { anchor: object }).anchor,
        sentence: 'zz',
        quote: 'We shall pave the moon with cheese.',
      },
    } as ReviewEntry;
    const { review, ...rest } = compared(lost);
    const { review: _, ...without } = compared();
    expect(review!.notPlaced).toBe(1);
    expect(rest).toEqual(without);
  });
});
