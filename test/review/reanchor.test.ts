import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis, Anchor, Reanchored } from '../../src/model/index.ts';
import {
  anchorOfSentence,
  indexText,
  isQueued,
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
    const queued = before.sentences.flatMap((sentence, at) => (isQueued(sentence) ? [at] : []));
    const anchors = queued.map((at) => anchorOfSentence(before, at));
    const codes = new Map(before.sentences.map(({ id, tags }) => [id, tags.map(({ code }) => code)]));
    const codesOf = ({ sentence }: Anchor) => codes.get(sentence ?? '') ?? [];
    const all = reanchorAll(anchors, () => [index], { eligible: mayBeCommitment, codesOf });
    found = queued.flatMap((at, number) => {
      if (before.sentences[at]!.kind !== 'commitment') return [];
      const one = all[number]!;
      const now = one.target ? textOf.get(one.target.sentence)! : null;
      const may = one.candidates.map(({ sentence }) => textOf.get(sentence)!);
      return [{ quote: anchors[number]!.quote, one, now, may }];
    });
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

  it('a commitment in the same words is found, one in other words is among the first two offered where it is not told, and seven in ten are told for sure', () => {
    for (const { quote, one, may } of found) {
      const pair = pairOf(quote);
      if (!pair || one.relation !== 'unsure') continue;
      expect(
        may.some((text) => text.startsWith(pair[1])),
        quote,
      ).toBe(true);
    }
    const said = found.flatMap(({ quote, one, may }) => {
      const pair = pairOf(quote);
      return pair && one.relation === 'unsure'
        ? [may.slice(0, 2).some((text) => text.startsWith(pair[1]))]
        : [];
    });
    const first = said.filter(Boolean).length;
    console.log(`said in other words, and among the first two that are offered: ${first} of ${said.length}`);
    expect(first).toBe(said.length);
    const sure = found.filter(({ one }) => one.relation !== 'unsure').length;
    console.log(`two editions of a sample plan: ${sure} of ${found.length} told for sure`);
    expect(sure / found.length).toBeGreaterThan(0.7);
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

  it('are gone where the only sentence like them stood beside them before', () => {
    const kept = 'Nobody on the register of homes taken over by gangs will be named.';
    const index = indexText(text('Homes.', kept, 'End.'));
    const anchor = anchorOf(`Homes. ${kept} `, 'End.', 'Ring the homes on the register of gangs weekly.');
    expect(reanchor({ ...anchor, prefix: '' }, [index]).relation).toBe('unsure');
    expect(reanchor(anchor, [index]).relation).toBe('gone');
  });

  it('are gone where the sentence like them is what nearer words became', () => {
    const index = indexText(
      text(
        'Trees.',
        'We will open a youth hub with evening classes in the town of Marsh by May 2029.',
        'End.',
      ),
    );
    const nearer = anchorOf(
      '',
      '',
      'We will open a youth hub with evening classes in the town of Marsh by May 2026.',
    );
    const other = anchorOf('', '', 'The youth of Marsh get two new constables.');
    expect(reanchor(other, [index]).relation).toBe('unsure');
    const [one, two] = reanchorAll([other, nearer], () => [index]);
    expect([one!.relation, two!.relation]).toEqual(['gone', 'changed']);
  });

  describe('said in words of their own', () => {
    const lines = [
      'Gardens are watered at noon.',
      'A cuckooing protocol in use in every borough, under which nobody is evicted.',
      'Roads are swept on Mondays.',
      'Cats sleep.',
    ];
    const quote = 'a cuckooing protocol tried in one borough';
    const about = (...codes: string[]) => {
      const made = text(...lines);
      const sentences = made.sentences.map((one, at) => (at === 1 ? { ...one, tags: codesAs(codes) } : one));
      return indexText({ ...made, sentences });
    };
    const codesAs = (codes: readonly string[]) => codes.map((code) => ({ code }));
    const told = (index: ReturnType<typeof about>) =>
      reanchorAll([anchorOf('', '', quote)], () => [index], { codesOf: () => ['SOC-drugs', 'VIC'] })[0]!;

    it('are told where both are about the same categories', () => {
      expect(told(about('SOC-drugs', 'VIC'))).toMatchObject({
        relation: 'changed',
        target: { sentence: 's1' },
      });
    });

    it('are told where nothing else comes near, whatever they are about', () => {
      const near = text(...lines.map((line) => line.replace(', under which nobody is evicted', '')));
      expect(told(indexText(near))).toMatchObject({ relation: 'changed', target: { sentence: 's1' } });
    });

    it('are not told where one says not and the other does not', () => {
      const refused = 'A cuckooing protocol not in use in every borough.';
      const made = text(...lines.map((line) => (line.startsWith('A cuckooing') ? refused : line)));
      expect(told(indexText(made))).toMatchObject({ relation: 'unsure', candidates: [{ sentence: 's1' }] });
    });

    it('are offered where a long sentence has one rare word of theirs, and gone where it has not', () => {
      const long =
        'Every spring each household will have a letter from me with what was done, and in June the WORD goes round the market towns and the villages of the coast so that you can tell me to my face.';
      const became = (word: string) =>
        reanchorAll(
          [anchorOf('', '', 'The caravan will call on forty estates with a notebook for complaints.')],
          () => [indexText(text(long.replace('WORD', word), ...lines))],
        )[0]!;
      expect(became('caravan')).toMatchObject({ relation: 'unsure', candidates: [{ sentence: 's0' }] });
      expect(became('bus').relation).toBe('gone');
    });

    it('are offered where another comes nearer than that and they are not about the same categories', () => {
      for (const codes of [[], ['NBH', 'RES-place', 'VIC']]) {
        const index = about(...codes);
        const [gardens, ...others] = index.text.sentences;
        const rival = { ...gardens!, text: 'A protocol for gardens in one borough.' };
        expect(told(indexText({ ...index.text, sentences: [rival, ...others] }))).toMatchObject({
          relation: 'unsure',
        });
      }
    });
  });

  it('are gone where what is like them tells it as done, and offered where it has most of their words in a row', () => {
    const told = (now: string, kind: 'achievement' | 'context') => {
      const made = text(now, 'Cats sleep.');
      const [first, end] = made.sentences;
      const index = indexText({ ...made, sentences: [{ ...first!, kind }, end!] });
      const quote = 'Place navigators in all five of our major emergency departments by the end of 2027';
      return reanchorAll([anchorOf('', '', quote)], () => [index], { eligible: mayBeCommitment })[0]!
        .relation;
    };
    const done = 'Navigators were placed in five emergency departments, all of them major.';
    expect([told(done, 'achievement'), told(done, 'context')]).toEqual(['gone', 'unsure']);
    const inRow = 'placed navigators in all five of our major emergency departments';
    expect(told(inRow, 'achievement')).toBe('unsure');
  });

  it('that were cut short are found in what is left, whatever that is read as', () => {
    const left = text('We hear from charities that grants of one year are no help to them.', 'End.');
    const [first, end] = left.sentences;
    const index = indexText({ ...left, sentences: [{ ...first!, kind: 'context' as const }, end!] });
    const whole =
      'We hear from charities that grants of one year are no help to them, so three years will be usual.';
    expect(
      reanchorAll([anchorOf('', '', whole)], () => [index], { eligible: mayBeCommitment })[0],
    ).toMatchObject({
      relation: 'changed',
      target: { sentence: 's0' },
    });
  });
});
