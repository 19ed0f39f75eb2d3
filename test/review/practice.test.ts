import { describe, expect, it } from 'vitest';
import { readCodebook, readPractice } from '../../src/io/review/codebook.ts';
import { type Kind, kinds, type PracticeItem, type ReviewEntry } from '../../src/model/index.ts';
import {
  krippendorffAlpha,
  overrideAnchor,
  practiceAnchor,
  practiceItems,
  practiceState,
  reviewOf,
  statusOf,
} from '../../src/review/index.ts';
import { entry } from './drafts.ts';
import { plan } from './made-run.ts';

const codebook = readCodebook();
const items = readPractice(codebook);

/** The answer of a kind to an item, as the log has it. */
const answer = (item: PracticeItem, kind: Kind, reviewer = 'ada'): ReviewEntry =>
  entry(reviewer, {
    action: 'change',
    purpose: 'practice',
    anchor: practiceAnchor(item),
    suggestion: null,
    hidden: true,
    definitions: {},
    to: { ...item.right, kind },
  });
const wrongKind = ({ right }: PracticeItem): Kind => (right.kind === 'context' ? 'commitment' : 'context');
/** A whole round in which so many of the last items are answered wrongly. */
const round = (wrong: number, reviewer = 'ada'): ReviewEntry[] =>
  items.map((item, at) =>
    answer(item, at >= items.length - wrong ? wrongKind(item) : item.right.kind, reviewer),
  );

describe('the codebook', () => {
  it('has a version, and rules with ids of their own for kind, strength, doer, measurable and categories', () => {
    expect(codebook.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(new Set(codebook.rules.map(({ id }) => id)).size).toBe(codebook.rules.length);
    for (const kind of kinds)
      expect(codebook.rules.filter(({ value }) => value === kind).length).toBeGreaterThan(0);
    for (const about of ['unit', 'kind', 'strength', 'actor', 'measurable', 'codes'])
      expect(codebook.rules.some((rule) => rule.about === about)).toBe(true);
  });
});

describe('the practice round', () => {
  const count = (is: (item: PracticeItem) => boolean) => items.filter(is).length;

  it('has forty items, each once, each explained by a rule of the codebook', () => {
    expect(items).toHaveLength(40);
    expect(new Set(items.map(({ unit }) => unit)).size).toBe(40);
    for (const { rule, why, right } of items) {
      expect(codebook.rules).toContainEqual(rule);
      expect(why.length).toBeGreaterThan(20);
      // A rule that defines an answer is a rule of the answer that is right.
      const said = [right.kind, right.strength, right.actor, String(right.measurable)];
      if (rule.value !== undefined) expect(said).toContain(rule.value);
    }
  });

  it('is spread over kinds, strengths, doers, themes and plans, with several of each kind', () => {
    for (const kind of kinds) expect(count(({ right }) => right.kind === kind)).toBeGreaterThanOrEqual(6);
    for (const strength of ['firm', 'soft', 'aspiration'])
      expect(count(({ right }) => right.strength === strength)).toBeGreaterThanOrEqual(3);
    for (const actor of ['commissioner', 'force', 'partners', 'joint', 'unclear'])
      expect(count(({ right }) => right.actor === actor)).toBeGreaterThanOrEqual(1);
    for (const theme of ['PRV-', 'SOC-', 'RES-', 'VIC'])
      expect(count(({ right }) => right.codes.some((code) => code.startsWith(theme)))).toBeGreaterThanOrEqual(
        3,
      );
    expect(new Set(items.map(({ document }) => document)).size).toBe(5);
  });

  it('has context that speaks of promises, duties and commitments, and never two of a kind in long runs', () => {
    const loaded = /\b(will|must|should|promise|commit|like to|referred)/i;
    expect(count(({ right, text }) => right.kind === 'context' && loaded.test(text))).toBeGreaterThanOrEqual(
      7,
    );
    const runs = items.map((_, at) => new Set(items.slice(at, at + 4).map(({ right }) => right.kind)).size);
    expect(Math.min(...runs.slice(0, -4))).toBeGreaterThan(1);
  });

  it('is refused where it names a unit or a rule that is not there', () => {
    const choice = { unit: 'x', rule: 'y', why: 'z' };
    expect(() => practiceItems([choice], [], codebook)).toThrow(/"x", which is not there/);
  });
});

describe('live coding', () => {
  it('is closed before the round is answered to its end, and opens at an alpha of .80', () => {
    expect(practiceState([], 'ada', items)).toMatchObject({
      answered: 0,
      alpha: null,
      isOpen: false,
      round: 1,
    });
    const perfect = round(0);
    expect(practiceState(perfect.slice(0, 39), 'ada', items)).toMatchObject({
      answered: 39,
      alpha: 1,
      isOpen: false,
    });
    expect(practiceState(perfect, 'ada', items)).toMatchObject({ answered: 40, alpha: 1, isOpen: true });
    expect(practiceState(perfect, 'ben', items)).toMatchObject({ answered: 0, isOpen: false });
  });

  it('opens or not by the alpha that Krippendorff defines', () => {
    for (const wrong of [4, 5, 6, 7, 8]) {
      const answers = round(wrong);
      const alpha = krippendorffAlpha(
        answers.map((one, at) => [items[at]!.right.kind, 'to' in one ? (one.to.kind ?? null) : null]),
      )!;
      const state = practiceState(answers, 'ada', items);
      expect(state.isOpen).toBe(alpha >= 0.8);
      if (state.isOpen) expect(state.alpha).toBeCloseTo(alpha, 12);
    }
  });

  it('counts the first answer to an item, unless it is taken back', () => {
    const [item] = items;
    const first = answer(item!, wrongKind(item!));
    const then = [first, answer(item!, item!.right.kind)];
    expect(practiceState(then, 'ada', items).answers.get(item!.unit)).toBe(wrongKind(item!));
    const back = [...then, entry('ada', { action: 'undo', of: first.id })];
    expect(practiceState(back, 'ada', items).answers.get(item!.unit)).toBe(item!.right.kind);
  });

  it('begins another round where one was answered to its end below the bar', () => {
    const failed = round(20);
    expect(practiceState(failed, 'ada', items)).toMatchObject({ round: 2, answered: 0, isOpen: false });
    expect(practiceState([...failed, ...round(0)], 'ada', items)).toMatchObject({ round: 2, isOpen: true });
  });

  it('tells how the last whole round went and what was missed most in it', () => {
    expect(practiceState(round(20).slice(0, 39), 'ada', items).last).toBeNull();
    const { last } = practiceState(round(20), 'ada', items);
    expect(last!.alpha).toBeLessThan(0.8);
    const times = last!.missed.map((one) => one.times);
    expect(times.reduce((sum, one) => sum + one, 0)).toBe(20);
    expect(times).toEqual([...times].sort((one, other) => other - one));
    for (const { right, said } of last!.missed) expect(said).not.toBe(right);
    expect(practiceState(round(0), 'ada', items).last).toEqual({ alpha: 1, missed: [] });
  });

  it('opens by a note, which can be taken back', () => {
    const note = entry('ada', {
      action: 'note',
      purpose: 'practice',
      anchor: overrideAnchor(),
      text: 'Coded with us last year.',
    });
    expect(practiceState([note], 'ada', items)).toMatchObject({
      isOpen: true,
      override: 'Coded with us last year.',
    });
    const undone = [note, entry('ada', { action: 'undo', of: note.id })];
    expect(practiceState(undone, 'ada', items)).toMatchObject({ isOpen: false, override: null });
  });
});

describe('answers of a practice round', () => {
  it('enter nothing else: no reading, no item, nothing that is missing from a plan', () => {
    const marsh = plan('marsh', [{ text: items[0]!.text }]);
    const answers = round(0);
    const review = reviewOf(answers, [marsh]);
    expect(review.resolutions.size).toBe(0);
    expect(review.unplaced).toEqual([]);
    expect(statusOf(answers, review, [marsh])).toMatchObject({
      notPlaced: [],
      documents: [{ read: 0, readByOne: 0 }],
    });
  });
});
