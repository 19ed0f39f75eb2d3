import { expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { joinsOf } from '../../src/compare/metrics/joint.ts';
import type { Reading } from '../../src/compare/reading.ts';
import type { Distinct } from '../../src/compare/statement.ts';
import { analysis, context, of, type Said } from './build.ts';

const edition = (said: readonly Said[]) =>
  compare([analysis('marlow', said)], context).forces[0]!.editions[0]!;
const joint = (said: readonly Said[]) => edition(said).joint;

const gangs = { text: 'We will break up the gangs of the harbour.', tags: ['SOC-general', 'soc-pursue'] };
const mentors = { text: 'Mentors will meet young people at risk.', tags: ['PRV-early'] };
const both = {
  text: 'We will keep young people out of gangs.',
  tags: ['SOC-general', 'PRV-early', 'soc-prevent'],
};

test('organised crime and prevention in one sentence are joined in it', () => {
  const { joint, statements } = edition([both, gangs]);
  expect(joint.inSentence).toEqual([statements[0]!.id]);
  expect(joint.inList).toEqual([]);
});

test('in one list, and in one section, they are joined there and not above', () => {
  const inList = joint([
    { ...gangs, list: 3, section: 1 },
    { ...mentors, list: 3, section: 1 },
  ]);
  expect([inList.inSentence.length, inList.inList.length, inList.inSection.length]).toEqual([0, 1, 0]);
  expect(inList.statements).toHaveLength(2);
  const inSection = joint([
    { ...gangs, section: 1 },
    { ...mentors, section: 1 },
  ]);
  expect([inSection.inSentence.length, inSection.inList.length, inSection.inSection.length]).toEqual([
    0, 0, 1,
  ]);
});

test('in different sections they are not joined', () => {
  expect(
    joint([
      { ...gangs, section: 1 },
      { ...mentors, section: 2 },
    ]).statements,
  ).toEqual([]);
});

test('what the heading alone says joins the section, not the sentence', () => {
  const under = joint([{ ...gangs, tags: ['SOC-general', 'PRV-early@heading'] }]);
  expect([under.inSentence.length, under.inSection.length]).toEqual([0, 1]);
});

test('a wish, a priority and an achievement are no undertakings and join nothing', () => {
  const more = [{ strength: 'aspiration' }, { kind: 'priority' }, { kind: 'achievement' }] as const;
  for (const one of more) expect(joint([{ ...both, ...one }]).statements).toEqual([]);
});

test('related crime and wider resilience join at the wider width only', () => {
  const { inSentence, wider } = joint([
    { text: 'Residents will help us to stop dealers.', tags: ['SOC-drugs', 'RES-trust'] },
  ]);
  expect(inSentence).toEqual([]);
  expect(wider?.inSentence).toHaveLength(1);
});

test('undertakings that say none of the four strands stay in the whole and are counted apart', () => {
  const silent = { text: 'We will make organised crime a focus of the force.', tags: ['SOC-general'] };
  expect(joint([both, gangs, silent])).toMatchObject({
    notOnlyPursue: { part: 1, whole: 3, share: 1 / 3 },
    onlyPursue: 1,
    noApproach: 1,
  });
});

test('an undertaking on organised crime and prevention prevents without the strand\u2019s name', () => {
  const unnamed = { ...both, tags: ['SOC-general', 'PRV-early'] };
  expect(joint([unnamed]).notOnlyPursue).toMatchObject({ part: 1, whole: 1 });
  expect(joint([{ ...both, tags: ['SOC-general', 'PRV-early@heading'] }]).notOnlyPursue.part).toBe(0);
});

test('with no undertaking on organised crime the share is null, not nought', () => {
  expect(joint([mentors]).notOnlyPursue).toEqual({ part: 0, whole: 0, share: null });
});

test('the joint measure is the first finding, with the address of each statement', () => {
  const { findings, forces } = compare(
    [analysis('marlow', [both]), analysis('oakham', [gangs], of('oakham'))],
    context,
  );
  const id = forces[0]!.editions[0]!.statements[0]!.id;
  expect(findings[0]).toEqual({
    metric: 'joint',
    theme: 'organised-crime',
    text: 'One of 2 plans holds an undertaking that joins organised crime with prevention or community resilience in one sentence: Marlow.',
    statements: [`marlow/marlow-2024/${id}`],
  });
});

test('one undertaking in a list of more items than a call may have arguments is joined with all of them', () => {
  const subject = (facet: string, theme: 'organised-crime' | 'prevention') =>
    new Map([['code', { facet, theme, width: 'core' as const, ownWords: true }]]);
  const one = (id: string, subjects: ReturnType<typeof subject>) =>
    ({
      statement: { id, kind: 'commitment' },
      lists: ['a/1'],
      sections: [],
      subjects,
    }) as unknown as Distinct;
  const others = Array.from({ length: 200_000 }, (_, index) => one(`p${index}`, subject('p', 'prevention')));
  const undertakings = [one('gangs', subject('s', 'organised-crime')), ...others];
  const joins = joinsOf({ undertakings } as unknown as Reading, 'both');
  expect(joins.inList).toEqual(['gangs']);
  expect(joins.partners).toHaveLength(200_000);
});
