import { describe, expect, it } from 'vitest';
import type { Accuracy } from '../../src/model/index.ts';
import { fictionalComparison } from './fixture.ts';
import { fileText, render, visibleText } from './setup.ts';

const accuracy: Accuracy = {
  measured: '2026-01-02',
  taxonomy: '0.0.1',
  sets: [
    {
      id: 'plans',
      units: 40,
      figures: [{ id: 'commitment-recall', value: 0.864, low: 0.8, high: 0.912 }],
    },
  ],
};
const methods = (given: Accuracy | null) =>
  visibleText(fileText(render(fictionalComparison(), { accuracy: given }), 'index.html'));

describe('how often the machine is right', () => {
  it('stands in the methods part, with its range, its texts and the day', () => {
    const text = methods(accuracy);
    expect(text).toContain('86 of 100 (80 to 91)');
    expect(text).toContain('2026-01-02');
    expect(text).toContain('Sentences labelled: 40.');
  });

  it('tells when another taxonomy was measured than the report was made with', () => {
    expect(methods(accuracy)).toContain('which is another than this report was made with');
  });

  it('is said not to be known where nothing was measured', () => {
    expect(methods(null)).toContain('was not measured for this copy');
  });
});
