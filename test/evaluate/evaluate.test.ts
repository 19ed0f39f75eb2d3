import { describe, expect, it } from 'vitest';
import { evaluateAll, predictionLines, readGold, renderEvaluation } from '../../src/evaluate/index.ts';
import type { Reading } from '../../src/evaluate/predict.ts';
import { evaluationSchema } from '../../src/model/index.ts';
import { goldCommitment, goldUnit, reading, sentence, tag } from './build.ts';

const evaluate = (readings: Reading[]) => evaluateAll({ readings, baselines: false });
const figure = (readings: Reading[], id: string) => evaluate(readings).figures.find((one) => one.id === id);

describe('a prediction', () => {
  const gold = [goldCommitment({ text: 'I will fund the harbour watch.', id: 'a', page: 2 })];
  const read = sentence({
    text: 'I will fund the harbour watch.',
    page: 2,
    kind: 'context',
    score: 0.4,
    tags: [tag('RES-volunteers', { width: 'core' }), tag('coast-watch', { facet: 'approach' })],
  });

  it('carries codes of the codebook and attributes whatever the kind', () => {
    const readings = readGold(gold, new Map([['plan.md', { sentences: [read] }]]));
    expect(JSON.parse(predictionLines(readings))).toEqual({
      id: 'a',
      kind: 'context',
      score: 0.4,
      uncertain: false,
      strength: 'firm',
      actor: 'commissioner',
      measurable: false,
      codes: ['RES-volunteers'],
      page: 2,
    });
  });

  it('of a sentence that no code fits is the codebook’s OTH', () => {
    const readings = readGold(gold, new Map([['plan.md', { sentences: [{ ...read, tags: [] }] }]]));
    expect(readings[0]?.prediction.codes).toEqual(['OTH']);
  });

  it('of a unit that was not found is context without codes, and the unit is named', () => {
    const readings = readGold(gold, new Map());
    expect(readings[0]?.prediction).toMatchObject({ kind: 'context', score: 0, codes: [], strength: null });
    const evaluation = evaluate(readings);
    expect(evaluation.notFound).toEqual([{ id: 'a', document: 'plan.md', text: gold[0]!.text }]);
    expect(renderEvaluation(evaluation)).toContain('1 not found (counted as missed)');
  });

  it('of a unit in two sentences is that of the likelier commitment, with the codes of both', () => {
    const unit = goldCommitment({ text: 'I will fund the watch. It guards the quay at night.' });
    const sentences = [
      sentence({
        text: 'I will fund the watch.',
        kind: 'commitment',
        score: 0.9,
        tags: [tag('RES-volunteers')],
      }),
      sentence({ text: 'It guards the quay at night.', score: 0.1, tags: [tag('PRV-hotspot')] }),
    ];
    const [one] = readGold([unit], new Map([['plan.md', { sentences }]]));
    expect(one?.prediction).toMatchObject({ kind: 'commitment', codes: ['RES-volunteers', 'PRV-hotspot'] });
  });
});

describe('the figures', () => {
  const yes = (text: string) => goldCommitment({ text });
  const commitment = { kind: 'commitment', score: 0.9 } as const;

  it('count a commitment found, one missed and one too many', () => {
    const readings = [
      reading(yes('a'), commitment),
      reading(yes('b'), { score: 0.3 }),
      reading(goldUnit({ text: 'c' }), commitment),
    ];
    expect(figure(readings, 'commitment-f1')?.value).toBeCloseTo(0.5);
    expect(figure(readings, 'commitment-precision')?.value).toBeCloseTo(0.5);
  });

  it('count a wish as no undertaking, on either side', () => {
    const wish = goldCommitment({ text: 'Every child feels safe.', strength: 'aspiration' });
    const readings = [
      reading(wish, { ...commitment, strength: 'aspiration' }),
      reading(wish, { ...commitment, strength: 'soft' }),
      reading(yes('a'), commitment),
    ];
    expect(figure(readings, 'undertaking-f1')?.value).toBeCloseTo(2 / 3);
  });

  it('count an uncertain unit as found, unless too much is uncertain', () => {
    const some = [
      ...Array.from({ length: 8 }, (_, n) => reading(goldUnit({ text: `c${n}` }), {})),
      reading(yes('a'), commitment),
      reading(yes('b'), { score: 0.4, uncertain: true }),
    ];
    expect(figure(some, 'recall-with-uncertain')).toMatchObject({ value: 1, standing: 'goal' });
    const all = some.map((one) => ({ ...one, prediction: { ...one.prediction, uncertain: true } }));
    expect(figure(all, 'recall-with-uncertain')).toMatchObject({ value: 1, standing: 'below' });
  });

  it('score codes and attributes of a missed commitment, and none of it end to end', () => {
    const unit = goldCommitment({ text: 'a', codes: ['NBH'], measurable: true });
    const readings = [reading(unit, { kind: 'context', codes: ['NBH'], measurable: true })];
    expect(figure(readings, 'code-micro-f1')?.value).toBe(1);
    expect(figure(readings, 'measurable-f1')?.value).toBe(1);
    expect(figure(readings, 'end-to-end-code-micro-f1')?.value).toBe(0);
    expect(figure(readings, 'end-to-end-measurable-f1')?.value).toBe(0);
  });

  it('leave OTH and codes that are not the codebook’s out of the scores of codes', () => {
    const readings = [reading(goldCommitment({ text: 'a', codes: ['OTH'] }), { codes: ['OTH', 'hub'] })];
    expect(figure(readings, 'code-micro-f1')?.value).toBeNull();
  });

  it('list a class of fewer than ten cases without averaging it', () => {
    const units = (code: string, cases: number, said: string[]) =>
      Array.from({ length: cases }, (_, n) =>
        reading(goldCommitment({ text: `${code} ${n}`, codes: [code] }), { codes: said }),
      );
    const readings = [...units('NBH', 10, ['NBH']), ...units('VIC', 9, [])];
    const evaluation = evaluate(readings);
    expect(evaluation.figures.find((one) => one.id === 'code-macro-f1')?.value).toBe(1);
    expect(evaluation.classes.find((one) => one.label === 'VIC')).toMatchObject({
      cases: 9,
      averaged: false,
    });
  });

  it('judge themes on priorities too', () => {
    const priority = goldUnit({ text: 'Knife crime', kind: 'priority', codes: ['PRV-violence'] });
    const readings = Array.from({ length: 10 }, (_, n) =>
      reading({ ...priority, text: `${n}` }, { codes: ['PRV-early', 'NBH'] }),
    );
    expect(figure(readings, 'theme-macro-f1')?.value).toBe(1);
    expect(figure(readings, 'theme-commitments-macro-f1')?.value).toBeNull();
  });

  it('have intervals over areas that are the same each time and hold the figure', () => {
    const readings = ['a', 'b', 'c', 'd'].flatMap((force, area) =>
      Array.from({ length: 6 }, (_, n) =>
        reading(goldCommitment({ text: `${force}${n}`, force }), n < 2 + area ? commitment : {}),
      ),
    );
    const first = figure(readings, 'commitment-recall');
    expect(figure(readings, 'commitment-recall')).toEqual(first);
    expect(first?.interval?.low).toBeLessThan(first?.value ?? 0);
    expect(first?.interval?.high).toBeGreaterThan(first?.value ?? 1);
    expect(figure(readings.slice(0, 12), 'commitment-recall')?.interval).toBeNull();
  });

  it('stand beside those of readings that had not seen the area, which the bars are held against', () => {
    const readings = [reading(yes('a'), commitment), reading(yes('b'), commitment)];
    const leftOut = [readings[0]!, reading(yes('b'), {})];
    const evaluation = evaluateAll({ readings, leftOut, baselines: false });
    const recall = evaluation.figures.find(({ id }) => id === 'commitment-recall');
    expect(recall).toMatchObject({ value: 1, leftOut: { value: 0.5 } });
    expect(evaluation.areas[0]?.leftOut?.['commitment-f1']).toBeCloseTo(2 / 3);
    const text = renderEvaluation(evaluation);
    expect(text).toMatch(/committed +95% range +left out +95% range/);
    expect(text).toMatch(/commitment, F1 +1\.000 +- +0\.667 +- +0\.80 +0\.88 +0\.92 +below/);
    expect(text).toContain('Area by area, left out of the weights:');
  });

  it('have one shape, with and without areas left out', () => {
    const readings = [reading(yes('a'), commitment), reading(goldUnit({ text: 'c' }), {})];
    expect(evaluationSchema.parse(evaluateAll({ readings })).leftOutReliability).toBeNull();
    expect(evaluationSchema.parse(evaluateAll({ readings, leftOut: readings })).schemaVersion).toBe(1);
  });

  it('of each area are given for every figure of the table that has a column', () => {
    const [area] = evaluate([reading(yes('a'), commitment)]).areas;
    expect(Object.keys(area?.figures ?? {})).toEqual(
      expect.arrayContaining(['commitment-f1', 'recall-with-uncertain', 'actor-kappa', 'mention-macro-f1']),
    );
  });

  it('are printed with bars, in plain words that call the labels machine-made', () => {
    const text = renderEvaluation(evaluate([reading(yes('a'), commitment)]));
    expect(text).toMatch(/^Agreement with machine-made labels: 1 units/);
    expect(text).toMatch(/commitment, F1 +1\.000 +- +0\.80 +0\.88 +0\.92 +goal/);
    expect(text).not.toMatch(/gold standard|expert|human/);
  });
});
