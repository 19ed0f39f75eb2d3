import { expect, test } from 'vitest';
import { groupVerdict } from '../../src/align/group-verdict.ts';
import type { Intervention } from '../../src/model/index.ts';
import { intervention } from './build.ts';

const study = (id: string, more: Partial<Intervention> = {}) => intervention(id, more);
const quality = (grade: 'high' | 'moderate' | 'low', scale = 'as described') => ({
  scale,
  rating: grade,
  grade,
});

test('a review goes before a single study, even a better one', () => {
  const review = study('review', {
    design: 'review',
    verdict: 'no-clear-effect',
    quality: quality('moderate'),
  });
  const trial = study('trial', { verdict: 'reduced', quality: quality('high') });
  expect(groupVerdict([trial, review])).toMatchObject({ verdict: 'no-clear-effect', basis: ['review'] });
});

test('of two reviews the better rated one speaks', () => {
  const better = study('better', { design: 'review', verdict: 'reduced', quality: quality('high') });
  const worse = study('worse', { design: 'review', verdict: 'mixed', quality: quality('low') });
  expect(groupVerdict([worse, better])).toMatchObject({ verdict: 'reduced', basis: ['better'] });
});

test('of two alike, the one on a named scale speaks', () => {
  const rated = study('rated', { verdict: 'mixed', quality: quality('high', 'EMMIE') });
  expect(groupVerdict([study('said'), rated])).toMatchObject({ verdict: 'mixed', basis: ['rated'] });
});

test('two of equal standing that disagree are mixed, that agree are not', () => {
  const [one, other] = [study('one'), study('other', { verdict: 'no-clear-effect' })];
  expect(groupVerdict([one, other])).toMatchObject({ verdict: 'mixed', basis: ['one', 'other'] });
  expect(groupVerdict([one, study('third')])).toMatchObject({ verdict: 'reduced', basis: ['one', 'third'] });
});

test('a study without a verdict of its own never decides, however good', () => {
  const mirrored = study('mirrored', {
    design: 'review',
    seenIn: 'mirror',
    verdict: null,
    verdictWithheld: 'read in a copy',
  });
  expect(groupVerdict([mirrored, study('read', { verdict: 'mixed' })]).basis).toEqual(['read']);
  expect(groupVerdict([mirrored])).toEqual({ verdict: null, withheld: 'read in a copy', basis: [] });
});

test('untested counts only where no study gives anything else', () => {
  const untested = study('untested', { design: 'review', verdict: 'untested' });
  expect(groupVerdict([untested]).verdict).toBe('untested');
  expect(groupVerdict([untested, study('trial')])).toMatchObject({ verdict: 'reduced', basis: ['trial'] });
});

test('harm that waits for a person is not hidden by an equal that disagrees', () => {
  const waits = study('waits', { verdict: 'waits-for-person' });
  expect(groupVerdict([waits, study('other')]).verdict).toBe('waits-for-person');
});
