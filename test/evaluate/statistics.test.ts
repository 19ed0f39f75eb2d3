import { describe, expect, it } from 'vitest';
import {
  binaryScores,
  confusionScores,
  expectedCalibrationError,
  kappa,
  macroF1,
  microF1,
} from '../../src/evaluate/statistics.ts';

describe('scores from counts', () => {
  const tally = { 'code:NBH:tp': 3, 'code:NBH:fp': 1, 'code:NBH:fn': 1, 'code:PTN:fn': 2, 'code:VIC:fp': 1 };

  it('give precision, recall and F1 of a class, and null where nothing stands below the line', () => {
    const [nbh, ptn, vic] = binaryScores(tally, 'code');
    expect(nbh).toEqual({ label: 'NBH', cases: 4, precision: 0.75, recall: 0.75, f1: 0.75 });
    expect(ptn).toEqual({ label: 'PTN', cases: 2, precision: null, recall: 0, f1: 0 });
    expect(vic).toEqual({ label: 'VIC', cases: 0, precision: 0, recall: null, f1: 0 });
  });

  it('add up for micro-F1 and are averaged over the named classes for macro-F1', () => {
    expect(microF1(tally, 'code')).toBeCloseTo(6 / (6 + 2 + 3));
    expect(macroF1(binaryScores(tally, 'code'), new Set(['NBH', 'PTN']))).toBeCloseTo(0.375);
    expect(macroF1(binaryScores(tally, 'code'), new Set())).toBeNull();
  });

  it('read a confusion from both sides', () => {
    const [a, b] = confusionScores({ 'kind:a>a': 2, 'kind:a>b': 1, 'kind:b>b': 1, 'kind:b>none': 1 }, 'kind');
    expect(a).toMatchObject({ label: 'a', cases: 3, precision: 1, recall: 2 / 3 });
    expect(b).toMatchObject({ label: 'b', cases: 2, precision: 0.5, recall: 0.5 });
  });
});

describe('kappa', () => {
  it('is that of the textbook example: 20, 5, 10, 15 give .4', () => {
    const tally = { 'actor:yes>yes': 20, 'actor:yes>no': 5, 'actor:no>yes': 10, 'actor:no>no': 15 };
    expect(kappa(tally, 'actor')).toBeCloseTo(0.4);
  });

  it('is not to be had where both always say the same', () => {
    expect(kappa({ 'actor:yes>yes': 9 }, 'actor')).toBeNull();
  });
});

describe('the error of calibration', () => {
  it('is the mean gap between score and share, by units', () => {
    const tally = {
      'bin:1:units': 8,
      'bin:1:score': 1.2,
      'bin:1:commitments': 2,
      'bin:9:units': 2,
      'bin:9:score': 1.9,
      'bin:9:commitments': 2,
    };
    expect(expectedCalibrationError(tally)).toBeCloseTo(0.8 * 0.1 + 0.2 * 0.05);
    expect(expectedCalibrationError({})).toBeNull();
  });
});
