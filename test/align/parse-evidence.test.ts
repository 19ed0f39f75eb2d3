import { expect, test } from 'vitest';
import { parseEvidence } from '../../src/align/index.ts';
import type { Intervention } from '../../src/model/index.ts';
import { intervention } from './build.ts';

const file = (name: string, interventions: readonly unknown[], asOf = '2026-11-01') => ({
  name,
  text: JSON.stringify({ asOf, interventions }),
});

const parse = (files: Parameters<typeof parseEvidence>[0]) => parseEvidence(files, JSON.parse);

test('files are read together, in order of id, as of the latest date', () => {
  const { evidence, problems } = parse([
    file('b.yaml', [intervention('zeta')], '2026-01-01'),
    file('a.yaml', [intervention('alpha')]),
  ]);
  expect(problems).toEqual([]);
  expect(evidence?.interventions.map((one) => one.id)).toEqual(['alpha', 'zeta']);
  expect(evidence?.asOf).toBe('2026-11-01');
});

test('the hash does not depend on the order of files and changes with a word', () => {
  const [a, b] = [file('a.yaml', [intervention('alpha')]), file('b.yaml', [intervention('beta')])];
  const changed = file('b.yaml', [intervention('beta', { effect: 'A rise.' })]);
  expect(parse([a, b]).evidence?.hash).toBe(parse([b, a]).evidence?.hash);
  expect(parse([a, b]).evidence?.hash).not.toBe(parse([a, changed]).evidence?.hash);
});

test('a file that is not YAML is a problem with its line where the parser gives one', () => {
  const fail = () => {
    throw Object.assign(new Error('bad indentation'), { linePos: [{ line: 7, col: 2 }] });
  };
  const { evidence, problems } = parseEvidence([{ name: 'a.yaml', text: '' }], fail);
  expect(evidence).toBeNull();
  expect(problems).toMatchObject([{ code: 'evidence-syntax', where: { file: 'a.yaml', line: 7 } }]);
});

test('a field that is missing is a problem that names the field', () => {
  const { evaluates: _, ...rest } = intervention('alpha');
  const { evidence, problems } = parse([file('a.yaml', [rest])]);
  expect(evidence).toBeNull();
  expect(problems[0]?.message).toContain('evaluates');
});

test('an id given twice is a problem', () => {
  const { problems } = parse([
    file('a.yaml', [intervention('alpha')]),
    file('b.yaml', [intervention('alpha')]),
  ]);
  expect(problems).toMatchObject([{ code: 'evidence-rule', where: { file: 'b.yaml' } }]);
});

const broken: [string, Partial<Intervention>][] = [
  ['a verdict from a mirror', { seenIn: 'mirror' }],
  ['a verdict from the press', { seenIn: 'press' }],
  ['a verdict not checked against the original', { checkedAgainstOriginal: false }],
  ['neither a verdict nor a reason', { verdict: null }],
  ['both a verdict and a reason to withhold it', { verdictWithheld: 'seen in a copy' }],
  ['a verdict on a practice that was only described', { design: 'practice' }],
  [
    'a confirmation of harm without a date',
    { verdict: 'may-harm', direction: 'increases', confirmedBy: 'A. Reader' },
  ],
  ['harm found by a study of what reduces', { verdict: 'may-harm', direction: 'reduces' }],
  [
    'a confirmation of harm of what reduces',
    { verdict: 'may-harm', direction: 'reduces', confirmedBy: 'A. Reader', confirmedOn: '2026-10-30' },
  ],
  [
    'a confirmation in the future',
    { verdict: 'may-harm', direction: 'increases', confirmedBy: 'A. Reader', confirmedOn: '2099-01-01' },
  ],
  ['a fall found by a study of what increases', { direction: 'increases' }],
  ['a verdict on what is from memory', { fromMemory: 'figure' }],
  ['an effect from memory', { effect: 'A fall of 13% (from memory).' }],
  ['a confirmation of anything but harm', { confirmedBy: 'A. Reader', confirmedOn: '2026-10-30' }],
  ['two examples only', { examples: { match: ['a', 'b'], noMatch: ['d', 'e', 'f'] } }],
];

test.each(broken)('%s is refused', (_, more) => {
  const { evidence, problems } = parse([file('a.yaml', [intervention('alpha', more)])]);
  expect(evidence).toBeNull();
  expect(problems).toMatchObject([{ code: 'evidence-rule' }]);
});

test('an entry that is never linked by wording needs no examples', () => {
  const context = intervention('alpha', { names: [], examples: { match: [], noMatch: [] } });
  expect(parse([file('a.yaml', [context])]).problems).toEqual([]);
});

test('a finding of harm waits for a person until one has confirmed it by name and date', () => {
  const verdictOf = (more: Partial<Intervention>) =>
    parse([file('a.yaml', [intervention('alpha', { verdict: 'may-harm', direction: 'increases', ...more })])])
      .evidence!.groups![0]!.verdict;
  expect(verdictOf({})).toBe('waits-for-person');
  expect(verdictOf({ confirmedBy: 'A. Reader', confirmedOn: '2026-10-30' })).toBe('may-harm');
});

test('a confirmation may be later than the file where the day of reading is given, and is of a day that is', () => {
  const problemsOn = (confirmedOn: string, today?: string) => {
    const more = {
      verdict: 'may-harm',
      direction: 'increases',
      confirmedBy: 'A. Reader',
      confirmedOn,
    } as const;
    return parseEvidence([file('a.yaml', [intervention('alpha', more)])], JSON.parse, today).problems;
  };
  expect(problemsOn('2026-12-01', '2026-12-01')).toEqual([]);
  expect(problemsOn('2026-12-02', '2026-12-01')).toMatchObject([{ code: 'evidence-rule' }]);
  expect(problemsOn('2026-12-01')).toMatchObject([{ code: 'evidence-rule' }]);
  expect(problemsOn('2024-02-30')).toMatchObject([{ code: 'evidence-schema' }]);
});

test('a file cannot say that harm waits, or anything but a verdict', () => {
  const { problems } = parse([file('a.yaml', [intervention('alpha', { verdict: 'waits-for-person' })])]);
  expect(problems).toMatchObject([{ code: 'evidence-schema' }]);
});

const extra = (more: object) => ({
  name: 'more.yaml',
  text: JSON.stringify({ asOf: '2026-11-01', ...more }),
});
const alone = (more: Partial<Intervention>) => file('a.yaml', [intervention('alpha', more)]);

test.each([
  ['a group without a label', [alone({ group: 'beta' })], 'no label'],
  [
    'a scale that is not explained',
    [alone({}), extra({ scales: [{ id: 'EMMIE', rates: 'reviews', source: 'a paper' }] })],
    'no scale',
  ],
  ['a comparison with what is not held', [alone({ againstGroup: 'gone' })], 'not in the evidence base'],
  [
    'names that differ within a group',
    [
      file('a.yaml', [
        intervention('alpha', { group: 'both' }),
        intervention('beta', { group: 'both', names: ['x'] }),
      ]),
      extra({ groups: [{ id: 'both', label: 'Both' }] }),
    ],
    'other words',
  ],
] as const)('%s is refused', (_, files, says) => {
  const { evidence, problems } = parse([...files]);
  expect(evidence).toBeNull();
  expect(problems[0]).toMatchObject({ code: 'evidence-rule', where: { file: 'a.yaml' } });
  expect(problems[0]!.message).toContain(says);
});

test('what the search found is counted by the program, and must be held', () => {
  const topic = (found: string[]) => ({
    search: {
      on: '2026-11-01',
      where: ['pages'],
      how: 'By reading.',
      kept: 'Studies.',
      limits: [],
      topics: [{ id: 'drugs', label: 'Drugs', categories: [], queries: ['drugs'], found, remark: '' }],
    },
  });
  const { evidence } = parse([alone({ organisedCrime: 'direct' }), extra(topic(['alpha']))]);
  expect(evidence?.search?.topics[0]).toMatchObject({
    counts: { direct: 1, indirect: 0, none: 0 },
    withVerdict: 1,
  });
  expect(parse([alone({}), extra(topic(['gone']))]).problems[0]!.message).toContain('drugs found gone');
});
