import { expect, it } from 'vitest';
import { readVerbs } from '../../src/text/grammar.ts';

it('tells a promise from a result by the form of its verb', () => {
  expect(readVerbs('We will fund two youth workers.')[0]).toMatchObject({
    root: 'fund',
    form: 'simple-future',
  });
  expect(readVerbs('The Force has recruited 300 officers.')[0]).toMatchObject({ form: 'present-perfect' });
});

it('says where a verb is negated', () => {
  expect(readVerbs('We will not close a police station.')[0]?.negative).toBe(true);
});
