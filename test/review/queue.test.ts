import { describe, expect, it } from 'vitest';
import type { Analysis, ReviewEntry } from '../../src/model/index.ts';
import {
  drawSample,
  leadingRule,
  orderQueue,
  proofOfRules,
  type QueueInput,
  surelyUpheld,
} from '../../src/review/index.ts';
import { anchor, coding } from './drafts.ts';
import { because, decide, keyOf, plan, reviewed } from './made-run.ts';

const queue = (
  analyses: readonly Analysis[],
  entries: readonly ReviewEntry[] = [],
  more: Partial<QueueInput> = {},
) => orderQueue({ analyses, review: reviewed(entries, analyses), reviewer: 'ada', mode: 'first', ...more });
const texts = (...given: Parameters<typeof queue>) => queue(...given).map(({ text }) => text);

describe('the queue of own reading', () => {
  const marsh = plan('marsh', [
    { text: 'Sure.', score: 0.97, reasons: [because('first-will')] },
    { text: 'Doubtful.', kind: 'context', score: 0.3, uncertain: true },
    { text: 'Plain.', kind: 'context', score: 0.02 },
    { text: 'An aim.', kind: 'priority', score: 0.05 },
    { text: 'Nearly.', score: 0.66, reasons: [because('passive')] },
  ]);

  it('holds what may undertake something or names an aim, the doubtful first, then what nearly was called otherwise', () => {
    expect(texts([marsh])).toEqual(['Doubtful.', 'Nearly.', 'Sure.', 'An aim.']);
  });

  it('goes by document and page where the score is as far from the threshold', () => {
    const [one, two] = ['ash', 'birch'].map((name) =>
      plan(name, [
        { text: `${name} first.`, score: 0.93 },
        { text: `${name} next.`, score: 0.95 },
      ]),
    );
    expect(texts([one!, two!])).toEqual(['ash first.', 'ash next.', 'birch first.', 'birch next.']);
  });

  it('puts rules that people upheld often after rules upheld once, refuted or never looked at', () => {
    const said = ['often', 'often', 'often', 'often', 'once', 'wrong', 'often', 'once', 'wrong', 'new'];
    const oak = plan(
      'oak',
      said.map((rule, at) => ({ text: `${rule} ${at}`, score: 0.95, reasons: [because(rule)] })),
    );
    const entries = [0, 1, 2, 3, 4].map((at) => decide('ben', oak, at));
    entries.push(decide('ben', oak, 5, { action: 'reject' }));
    expect(texts([oak], entries).slice(0, 5)).toEqual(['wrong 5', 'wrong 8', 'new 9', 'once 4', 'once 7']);
  });

  it('keeps what is decided, with its state, and can leave it out; a flag alone decides nothing', () => {
    const entries = [decide('ada', marsh, 4), decide('ada', marsh, 1, { action: 'flag', on: true })];
    const states = new Map(queue([marsh], entries).map(({ text, state }) => [text, state]));
    expect(states.get('Nearly.')).toBe('decided');
    expect(states.get('Doubtful.')).toBe('flagged');
    expect(texts([marsh], entries, { filters: { state: 'open' } })).toEqual([
      'Doubtful.',
      'Sure.',
      'An aim.',
    ]);
    const both = [...entries, decide('ada', marsh, 4, { action: 'flag', on: true })];
    expect(queue([marsh], both).find(({ text }) => text === 'Nearly.')).toMatchObject({
      state: 'decided',
      flagged: true,
    });
    expect(texts([marsh], both, { filters: { state: 'flagged' } }).sort()).toEqual(['Doubtful.', 'Nearly.']);
  });

  it('asks again for what was decided under a definition that has changed, until it is decided under the new one', () => {
    const under = (definition: string) =>
      decide('ada', marsh, 4, { definitions: { 'PRV-early': definition } });
    const states = (entries: readonly ReviewEntry[], meaning: string) =>
      queue([marsh], entries, { meanings: new Map([['PRV-early', meaning]]) }).find(
        ({ text }) => text === 'Nearly.',
      )?.state;
    expect(states([under('before')], 'before')).toBe('decided');
    expect(states([under('before')], 'now')).toBe('open');
    expect(states([under('before'), under('now')], 'now')).toBe('decided');
  });

  it('is filtered by area, document, theme, facet, code and kind', () => {
    const fen = plan('fen', [
      { text: 'Youth.', tags: ['PRV-early'] },
      { text: 'Drugs.', tags: ['SOC-drugs', 'soc-pursue'] },
      { text: 'Done.', kind: 'achievement', score: 0.1 },
    ]);
    const all = [marsh, fen];
    expect(texts(all, [], { filters: { area: 'fen' } })).toEqual(['Youth.', 'Drugs.']);
    expect(texts(all, [], { filters: { document: 'fen', theme: 'prevention' } })).toEqual(['Youth.']);
    expect(texts(all, [], { filters: { facet: 'soc-4p' } })).toEqual(['Drugs.']);
    expect(texts(all, [], { filters: { code: 'SOC-drugs' } })).toEqual(['Drugs.']);
    expect(texts(all, [], { filters: { kind: 'achievement' } })).toEqual(['Done.']);
  });

  it('has only what was assigned, and items that come back first and open', () => {
    const assigned = { own: new Set([keyOf(marsh, 0), keyOf(marsh, 3)]), second: new Set<string>() };
    const again = new Set([keyOf(marsh, 3)]);
    const items = queue([marsh], [decide('ada', marsh, 3)], { assigned, again });
    expect(items.map(({ text, state, again: back }) => [text, state, back])).toEqual([
      ['An aim.', 'open', true],
      ['Sure.', 'open', false],
    ]);
  });
});

describe('how far a rule is proven', () => {
  it("is the lower end of Wilson's interval: n / (n + z²) where all of n were upheld", () => {
    const z2 = 1.959964 ** 2;
    for (const of of [1, 10, 100]) expect(surelyUpheld({ upheld: of, of })).toBeCloseTo(of / (of + z2), 12);
    expect(surelyUpheld({ upheld: 0, of: 5 })).toBeCloseTo(0, 12);
    expect(surelyUpheld({ upheld: 0, of: 0 })).toBe(0);
    // Wilson's interval of 15 of 20, as Newcombe (1998) works such cases.
    expect(surelyUpheld({ upheld: 15, of: 20 })).toBeCloseTo(0.5313, 4);
  });

  it('counts what was settled of what the rule pushed hardest for, and nothing that is disputed', () => {
    const elm = plan('elm', [
      { text: 'A.', reasons: [because('minor', 1), because('major', 3)] },
      { text: 'B.', reasons: [because('major')] },
      { text: 'C.', reasons: [because('major')] },
    ]);
    expect(leadingRule(elm.sentences[0]!)).toBe('major');
    const entries = [
      decide('ada', elm, 0),
      decide('ada', elm, 1, { action: 'reject' }),
      decide('ada', elm, 2),
      decide('ben', elm, 2, { action: 'reject' }),
    ];
    expect([...proofOfRules([elm], reviewed(entries, [elm]))]).toEqual([['major', { upheld: 1, of: 2 }]]);
  });
});

describe('the queue of a second reading', () => {
  const ivy = plan('ivy', [
    { text: 'One.', score: 0.99 },
    { text: 'Two.', score: 0.5, uncertain: true },
    { text: 'Three.', score: 0.9 },
    { text: 'Four.', kind: 'context', score: 0.01 },
  ]);

  it('has what another read and this reader has not, in the order of the page', () => {
    const entries = [
      decide('ben', ivy, 0),
      decide('ben', ivy, 1),
      decide('ben', ivy, 3),
      decide('ada', ivy, 0),
      decide('ben', ivy, 2, { action: 'note', text: 'Look.' }),
    ];
    expect(texts([ivy], entries, { mode: 'second' })).toEqual(['Two.', 'Four.']);
    const then = [...entries, decide('ada', ivy, 1, { purpose: 'second', hidden: true })];
    expect(queue([ivy], then, { mode: 'second' }).map(({ state }) => state)).toEqual(['decided', 'open']);
  });

  it('has what was assigned for it without waiting for the first reader', () => {
    const assigned = { own: new Set<string>(), second: new Set([keyOf(ivy, 2), keyOf(ivy, 0)]) };
    expect(texts([ivy], [], { mode: 'second', assigned })).toEqual(['One.', 'Three.']);
  });
});

describe('the queue of a sample', () => {
  it('has its items in the order in which they were drawn, each with what was said for this sample', () => {
    const yew = plan(
      'yew',
      ['One', 'Two', 'Three', 'Four'].map((text) => ({ text: `${text} more.` })),
    );
    const sample = drawSample([yew], 3, 4);
    const drawn = sample.items.map(({ anchor: { quote } }) => quote);
    const at = yew.sentences.findIndex(({ text }) => text === drawn[1]);
    const entries = [
      decide('ada', yew, at, { purpose: 'sample', sample: sample.id, hidden: true }),
      decide(
        'ada',
        yew,
        yew.sentences.findIndex(({ text }) => text === drawn[0]),
      ),
    ];
    const items = queue([yew], entries, { mode: 'sample', sample });
    expect(items.map(({ text }) => text)).toEqual(drawn);
    expect(items.map(({ state }) => state)).toEqual(['open', 'decided', 'open']);
  });
});

describe('the queue of what readers differ on', () => {
  it('has disputed items only, words inside sentences with their own words, until they are adjudicated', () => {
    const may = plan('may', [
      { text: 'We will open a hub and close a station in May.' },
      { text: 'Agreed.' },
    ]);
    const words = {
      anchor: anchor({
        ...decide('ada', may, 0),
        document: 'may',
        source: 'may',
        sentence: null,
        quote: 'close a station in May',
        position: { start: 24, end: 46, of: 200 },
      }),
      action: 'add' as const,
      suggestion: null,
    };
    const entries = [
      decide('ada', may, 0, { ...words, to: coding }),
      decide('ben', may, 0, { ...words, to: { ...coding, strength: 'soft' } }),
      decide('ada', may, 1),
      decide('ben', may, 1),
    ];
    const items = queue([may], entries, { mode: 'adjudicate' });
    expect(items.map(({ text, whole }) => [text, whole])).toEqual([['close a station in May', false]]);
    const settled = decide('cy', may, 0, {
      ...words,
      action: 'adjudicate',
      settles: [entries[0]!.id],
      to: coding,
    });
    expect(queue([may], [...entries, settled], { mode: 'adjudicate' })).toEqual([]);
  });
});

describe('18,000 sentences of 43 plans', () => {
  it('are put in order in less than three times what it takes to write them down', () => {
    const plans = Array.from({ length: 43 }, (_, number) =>
      plan(
        `plan-${number}`,
        Array.from({ length: 420 }, (__, at) => ({
          text: `We will do ${at}.`,
          score: ((at * 37) % 100) / 100,
          uncertain: at % 9 === 0,
          reasons: [because(`rule-${at % 60}`)],
        })),
      ),
    );
    const entries = plans.flatMap((one) => Array.from({ length: 40 }, (_, at) => decide('ben', one, at)));
    const review = reviewed(entries, plans);
    const timeOf = (work: () => unknown) => {
      const times = Array.from({ length: 5 }, () => {
        const began = performance.now();
        work();
        return performance.now() - began;
      });
      return Math.min(...times);
    };
    const ordering = timeOf(() => orderQueue({ analyses: plans, review, reviewer: 'ada', mode: 'first' }));
    const writing = timeOf(() => JSON.stringify(plans));
    console.log(`order of 18,060 items: ${ordering.toFixed(0)} ms; writing them: ${writing.toFixed(0)} ms`);
    expect(ordering / writing).toBeLessThan(3);
  });
});
