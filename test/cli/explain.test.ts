import { expect, it } from 'vitest';
import { runPcp } from './run-pcp.ts';

it('pcp explain says what a commitment is made of, with values, and whether done can be told', () => {
  const { code, out } = runPcp(
    'explain',
    'Put £250,000 a year into a hub with the county council by March 2027',
    '--lead-in',
    'I will:',
  );
  expect(code).toBe(0);
  expect(out).toContain('Who: "I" in the lead-in');
  expect(out).toContain('When: "by March 2027" = to 2027-03-31 (month)');
  expect(out).toContain('Money: "£250,000 a year" = £250,000 a year');
  expect(out).toContain('With: "the county council"');
  expect(out).toContain('Whether done can be told: yes, from the words alone');
});

it('pcp explain takes nothing apart that undertakes nothing', () => {
  expect(runPcp('explain', 'The county has 400 miles of coast.').out).not.toContain('What it is made of');
});
