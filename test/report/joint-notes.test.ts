import { expect, it } from 'vitest';
import { jointNotes } from '../../src/report/html/joint-view.ts';
import { buildReportModel } from '../../src/report/report-model.ts';
import { fictionalComparison } from './fixture.ts';
import { glossary, templates } from './setup.ts';

const [shown] = buildReportModel(fictionalComparison(), { templates, glossary }).compared;

/** What is said of a plan of which so much pursues only, says no strand, and does more. */
function notes(onlyPursue: number, noApproach: number, more: number, wider: readonly string[] = []) {
  const whole = onlyPursue + noApproach + more;
  const joint = {
    ...shown!.figures.joint,
    wider: { inSentence: [...wider], inList: [], inSection: [] },
    onlyPursue,
    noApproach,
    notOnlyPursue: { part: more, whole, share: whole === 0 ? null : more / whole },
  };
  return jointNotes({ ...shown!, figures: { ...shown!.figures, joint } });
}

it('what wider readings add is told with no nought', () => {
  expect(notes(0, 0, 1)).toEqual(['Counting related crime and wider resilience adds none.']);
  expect(notes(0, 0, 1, ['1'])).toEqual([
    'Counting related crime and wider resilience adds 1 in one sentence.',
  ]);
});

it('undertakings that do no more than pursue are told in the right number, and as others only beside some that do', () => {
  expect(notes(2, 3, 4)[1]).toBe(
    'Of the 5 other undertakings that name organised crime, 2 only pursue and 3 say none of the four.',
  );
  expect(notes(0, 5, 0)[1]).toBe('The 5 undertakings that name organised crime say none of the four.');
  expect(notes(1, 1, 4)[1]).toBe(
    'Of the 2 other undertakings that name organised crime, 1 only pursues and 1 says none of the four.',
  );
  expect(notes(0, 1, 0)[1]).toBe('The one undertaking that names organised crime says none of the four.');
  expect(notes(1, 0, 2)[1]).toBe('The one other undertaking that names organised crime only pursues.');
});
