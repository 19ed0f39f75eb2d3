import { expect, it } from 'vitest';
import { shareCountsOf } from '../../src/evaluate/share-counts.ts';
import { goldCommitment, goldUnit, reading } from './build.ts';

it('an undertaking counts for a theme where it is one and is on it: wishes, look-alikes and wider words do not', () => {
  const joint = goldCommitment({
    text: 'We will close county lines with the voluntary sector.',
    codes: ['SOC-drugs', 'RES-voluntary-sector'],
  });
  const counts = shareCountsOf([
    { ...reading(joint, { kind: 'commitment', codes: joint.codes }), widths: ['named', 'core'] },
    // Found where there is none, and missed where there is one.
    {
      ...reading(goldUnit({ text: 'Drugs do harm.' }), { kind: 'commitment', codes: ['SOC-drugs'] }),
      widths: ['related'],
    },
    reading(goldCommitment({ text: 'We will fund mentors.', codes: ['PRV-early'] }), { kind: 'context' }),
    reading(goldCommitment({ text: 'We want calm.', strength: 'aspiration', codes: ['PRV-general'] }), {
      kind: 'commitment',
      strength: 'aspiration',
      codes: ['PRV-general'],
    }),
  ]);
  expect(counts.undertakings).toEqual({ found: 2, right: 1, labelled: 2 });
  expect(counts.prevention).toEqual({ found: 0, right: 0, labelled: 1 });
  expect(counts['organised-crime']).toEqual({ found: 1, right: 1, labelled: 1 });
  expect(counts['community-resilience']).toEqual({ found: 1, right: 1, labelled: 1 });
  expect(counts.joint).toEqual({ found: 1, right: 1, labelled: 1 });
});
