import { expect, it } from 'vitest';
import { minuteView } from '../../src/report/html/minute-view.ts';
import { buildReportModel } from '../../src/report/report-model.ts';
import { fictionalComparison } from './fixture.ts';
import { glossary, templates } from './setup.ts';

const comparison = fictionalComparison();
const all = buildReportModel(comparison, { templates, glossary });
const ofFirst = (plans: number) => minuteView({ ...all, compared: all.compared.slice(0, plans) })!;

it('two plans are not told to say more or less than others: of one other plan there is no "most"', () => {
  expect(ofFirst(2).beside).toBe(false);
  expect(ofFirst(3).beside).toBe(true);
});

it('a looser join that was not found is told as none, not as nought', () => {
  const [first, ...others] = all.compared;
  const joint = { ...first!.figures.joint, inList: [] };
  const shown = { ...first!, figures: { ...first!.figures, joint } };
  const [row] = minuteView({ ...all, compared: [shown, ...others] })!.rows;
  expect(row!.joint.list.count).toBe('none');
  expect(row!.joint.section.count).toBe(`${joint.inSection.length}`);
});
