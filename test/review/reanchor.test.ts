import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis, Reanchored } from '../../src/model/index.ts';
import {
  anchorOfSentence,
  indexText,
  mayBeCommitment,
  reanchor,
  reanchorAll,
} from '../../src/review/index.ts';
import { bareText } from '../../src/text/index.ts';
import { samePromise } from '../compare/change-pairs.ts';
import { readSample, withoutTags } from './read-sample.ts';

type Sentence = Analysis['sentences'][number];
const isShown = ({ blockKind }: Sentence) => blockKind !== 'furniture' && blockKind !== 'contents';

/** What people review: commitments, priorities and what may be one. */
const isReviewed = ({ kind, uncertain }: Sentence) =>
  kind === 'commitment' || kind === 'priority' || uncertain;

/** Anchors sentences of one reading in another of the same file: how many are on the same words, and how many on others. */
function hold(before: Analysis, after: Analysis, isMeant: (sentence: Sentence) => boolean) {
  const shown = before.sentences.flatMap((sentence, at) => (isMeant(sentence) ? [at] : []));
  const anchors = shown.map((at) => anchorOfSentence(before, at));
  const index = indexText({ ...after, source: before.source });
  const found = reanchorAll(anchors, () => [index]);
  const textOf = new Map(after.sentences.map(({ id, text }) => [id, text]));
  const placed = found.flatMap(({ relation, target }, at) =>
    target && (relation === 'kept' || relation === 'moved')
      ? [{ quote: bareText(anchors[at]!.quote), words: bareText(textOf.get(target.sentence)!), target }]
      : [],
  );
  const others = placed.filter(({ quote, words, target }) => target.whole && quote !== words);
  return { all: anchors.length, same: placed.length - others.length, others: others.length };
}

/** The sentences of a reading as a text file: other blocks, no pages, no boxes. */
const asText = ({ sentences }: Analysis): Uint8Array =>
  new TextEncoder().encode(
    [...Map.groupBy(sentences, ({ block }) => block).values()]
      .map((own) => own.map(({ text }) => text).join(' '))
      .join('\n\n'),
  );

describe('decisions after a plan was read again with other settings', () => {
  it('are on the same words in 99 of 100 and on no others when the order comes from the page and not from tags', async () => {
    const name = 'greater-brantwick-2025.pdf';
    const [tags, geometry] = [await readSample(name), await readSample(name, withoutTags(name))];
    expect([tags.pages[1]!.order, geometry.pages[1]!.order]).toEqual(['tags', 'geometry']);
    const { all, same, others } = hold(tags, geometry, isShown);
    expect(all).toBeGreaterThan(300);
    expect(same / all).toBeGreaterThanOrEqual(0.99);
    expect(others).toBe(0);
  });

  it.each([
    'wendleshire-2025.pdf',
    'westerlow-2025.pdf',
    'selwynshire-2025.docx',
    'greater-brantwick-2021.html',
  ])('are on the same words in 99 of 100 and on no others when %s is read as plain text', async (name) => {
    const before = await readSample(name);
    const { all, same, others } = hold(
      before,
      await readSample(name, asText(before), 'plan.txt'),
      isReviewed,
    );
    expect(all).toBeGreaterThan(60);
    expect(same / all).toBeGreaterThanOrEqual(0.99);
    expect(others).toBe(0);
  });
});

describe('between two editions of a sample plan', () => {
  let found: { quote: string; one: Reanchored; now: string | null; may: string[] }[];
  beforeAll(async () => {
    const [before, after] = [
      await readSample('greater-brantwick-2021.html'),
      await readSample('greater-brantwick-2025.pdf'),
    ];
    const index = indexText(after);
    const textOf = new Map(after.sentences.map(({ id, text }) => [id, text]));
    const anchors = before.sentences.flatMap(({ kind }, at) =>
      kind === 'commitment' ? [anchorOfSentence(before, at)] : [],
    );
    found = reanchorAll(anchors, () => [index], mayBeCommitment).map((one, at) => ({
      quote: anchors[at]!.quote,
      one,
      now: one.target ? textOf.get(one.target.sentence)! : null,
      may: one.candidates.map(({ sentence }) => textOf.get(sentence)!),
    }));
  });
  const pairOf = (quote: string) => samePromise.find(([before]) => quote.startsWith(before));

  it('every kept, changed and dropped commitment is told right or said to be unsure', () => {
    expect(found.length).toBeGreaterThan(60);
    for (const { quote, one, now } of found) {
      const pair = pairOf(quote);
      if (one.relation === 'unsure') continue;
      if (pair === undefined) expect([quote, one.relation]).toEqual([quote, 'gone']);
      else expect(now, quote).toSatisfy((text: string | null) => text?.startsWith(pair[1]) === true);
    }
  });

  it('a commitment in the same words is found, one in other words beside its candidates, and four in ten are told for sure', () => {
    for (const { quote, one, may } of found) {
      const pair = pairOf(quote);
      if (!pair || one.relation !== 'unsure') continue;
      expect(
        may.some((text) => text.startsWith(pair[1])),
        quote,
      ).toBe(true);
    }
    const sure = found.filter(({ one }) => one.relation !== 'unsure').length;
    expect(sure / found.length).toBeGreaterThan(0.4);
  });
});

describe('words that stand in several places', () => {
  const text = (...sentences: string[]) => ({
    id: 'plan',
    source: { sha256: 'new', name: 'plan.txt', path: 'plan.txt' },
    edition: { edition: 'e', area: 'a' },
    sentences: sentences.map((words, at) => ({
      id: `s${at}`,
      text: words,
      leadIn: null,
      page: null,
      span: { start: at * 100, end: at * 100 + words.length },
      blockKind: 'paragraph' as const,
      kind: 'commitment' as const,
      uncertain: false,
    })),
  });
  const anchorOf = (prefix: string, suffix: string, quote = 'We will act.') => ({
    document: 'plan',
    source: 'old',
    edition: 'e',
    area: 'a',
    sentence: 's9',
    quote,
    prefix,
    suffix,
    leadIn: null,
    page: null,
    boxes: [],
    position: { start: 150, end: 162, of: 500 },
  });

  it('are told apart by what stands beside them', () => {
    const index = indexText(
      text('On roads.', 'We will act.', 'Middle.', 'On homes.', 'We will act.', 'End.'),
    );
    expect(reanchor(anchorOf('On homes. ', ' End.'), [index]).target).toMatchObject({ sentence: 's4' });
    expect(reanchor(anchorOf('On roads. ', ' Middle.'), [index]).target).toMatchObject({ sentence: 's1' });
  });

  it('are not guessed at where nothing tells them apart', () => {
    const index = indexText(text('Same.', 'We will act.', 'Same.', 'We will act.', 'Same.'));
    const { relation, target, candidates } = reanchor(
      { ...anchorOf('Same. ', ' Same.'), position: { start: 0, end: 0, of: 0 } },
      [index],
    );
    expect([relation, target, candidates.length]).toEqual(['unsure', null, 2]);
  });

  it('that are now a part of a longer sentence are found in it, and said to be a part', () => {
    const index = indexText(text('In 2026 we will open a youth hub in Marsh, and fund it.', 'End.'));
    expect(
      reanchor(anchorOf('In 2026 ', ', and fund', 'we will open a youth hub in Marsh'), [index]),
    ).toMatchObject({
      target: { sentence: 's0', whole: false },
    });
  });

  it('that are gone are said to be gone', () => {
    const index = indexText(text('Gardens are watered at noon.', 'Cats sleep.'));
    expect(reanchor(anchorOf('', '', 'We will hire detectives for fraud.'), [index])).toMatchObject({
      relation: 'gone',
      target: null,
    });
  });
});
