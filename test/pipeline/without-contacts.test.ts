import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpusData } from '../../src/io/corpus-data.ts';
import type { Analysis, Comparison } from '../../src/model/index.ts';
import { compareAnalyses } from '../../src/pipeline/index.ts';
import { analysisWithoutContacts } from '../../src/pipeline/without-contacts.ts';
import { anchorOfSentence, machineCoding } from '../../src/review/index.ts';
import { entry } from '../review/drafts.ts';
import { analyse, toolkit } from './analyse-text.ts';

const text = [
  'Our plan for 2025 to 2029',
  '',
  'We will fund ten youth workers in every town by March 2027; write to jane.doe@opcc.example.org or call 01332 200 345 to join.',
  '',
  'We will open a hub at 12 High Street, Exampleton, EX4 9ZZ for young people at risk of county lines exploitation by 2028.',
  '',
  'To report drug dealing to youth.hub@example.org we will:',
  '- fund twenty detached youth workers by 2027',
].join('\n');

let plan: Analysis;
beforeAll(async () => {
  plan = await analyse(text);
});

const compared = (decisions: Parameters<typeof compareAnalyses>[1]['decisions'] = []): Comparison => {
  const { forces, frames } = readCorpusData();
  return compareAnalyses([plan], { ...toolkit, decisions, forces, frames, asAt: null, pcpVersion: 'test' });
};

describe('contact details in a plan', () => {
  it('stand in no word of a comparison, whose quotes say what stood there', () => {
    const json = JSON.stringify(compared());
    for (const detail of ['jane.doe', 'youth.hub@', '200 345', 'EX4 9ZZ', '12 High Street'])
      expect(json).not.toContain(detail);
    expect(json).toContain('write to [e-mail address] or call [telephone number] to join');
    expect(json).toContain('a hub at [postal address] for young people');
  });

  it('leave ids, places and figures as they are', () => {
    const masked = analysisWithoutContacts(plan);
    expect(masked.sentences.map(({ id, span, boxes, kind }) => ({ id, span, boxes, kind }))).toEqual(
      plan.sentences.map(({ id, span, boxes, kind }) => ({ id, span, boxes, kind })),
    );
    expect(masked.counts).toBe(plan.counts);
    const same = masked.sentences.filter((sentence, at) => sentence === plan.sentences[at]);
    expect(same).toContain(plan.sentences[0]);
  });

  it('leave parts and tags that name the words of the masked text', () => {
    for (const { text: own, tags, anatomy, leadInChain } of analysisWithoutContacts(plan).sentences) {
      for (const part of anatomy?.parts ?? []) {
        const where =
          part.where === 'text' ? own : part.where === 'lead-in' ? leadInChain[part.line ?? 0]! : null;
        if (where !== null) expect(where.slice(part.start, part.end)).toBe(part.words);
      }
      for (const one of tags.flatMap(({ evidence }) => evidence))
        if (one.where === 'text') expect(own.slice(one.start, one.end)).toBe(one.words);
    }
  });

  it('do not part a decision from its words', () => {
    const at = plan.sentences.findIndex(({ text: own }) => own.includes('jane.doe'));
    const sentence = plan.sentences[at]!;
    const { score, uncertain } = sentence;
    const { review } = compared([
      entry('ada', {
        action: 'accept',
        anchor: anchorOfSentence(plan, at),
        suggestion: { ...machineCoding(sentence), score, uncertain },
      }),
    ]);
    expect(review).toMatchObject({ notPlaced: 0, statements: [{ by: ['ada'] }] });
  });

  it('are none where there are none: the analysis is the same object', async () => {
    const other = await analyse('We will fund ten youth workers.');
    expect(analysisWithoutContacts(other)).toBe(other);
  });
});
