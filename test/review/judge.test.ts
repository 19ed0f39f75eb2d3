import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewEntry } from '../../src/model/index.ts';
import {
  codeDecisions,
  judgementsOf,
  mergeEntries,
  migrateEntry,
  resolve,
  standingEntries,
  undoState,
} from '../../src/review/index.ts';
import { anchor, coding, entry } from './drafts.ts';

const keyOf = ({ anchor: { sentence } }: { anchor: { sentence: string | null } }) => sentence;
const judged = (entries: readonly ReviewEntry[]) => judgementsOf(standingEntries(entries), keyOf);
const settled = (entries: readonly ReviewEntry[]) =>
  resolve(
    's1',
    judged(entries),
    standingEntries(entries).filter((one) => one.action === 'adjudicate'),
  );

describe('logs of several people', () => {
  it('merge into one order, whatever the order of files, each entry once', () => {
    const all = ['a', 'b', 'a', 'c', 'b'].map((reviewer) => entry(reviewer, { action: 'accept' }));
    fc.assert(
      fc.property(fc.array(fc.subarray(all), { minLength: 1, maxLength: 4 }), (files) => {
        const merged = mergeEntries(...files, all);
        expect(merged).toEqual(all);
        expect(mergeEntries(all, ...files.toReversed())).toEqual(merged);
      }),
    );
  });
});

describe('taking back', () => {
  it('is an entry too, can be taken back itself, and goes on without limit', () => {
    const first = entry('a', { action: 'accept' });
    const second = entry('a', { action: 'reject' });
    const undo = entry('a', { action: 'undo', of: second.id });
    expect(standingEntries([first, second, undo])).toEqual([first]);
    expect(undoState([first, second, undo], 'a')).toEqual({ undo: first.id, redo: second.id });
    const redo = entry('a', { action: 'redo', of: second.id });
    expect(standingEntries([first, second, undo, redo])).toEqual([first, second]);
    const again = [first, second, undo, entry('a', { action: 'undo', of: first.id })];
    expect(undoState(again, 'a')).toEqual({ undo: null, redo: first.id });
  });

  it('is only for what oneself decided', () => {
    const first = entry('a', { action: 'accept' });
    const undo = entry('b', { action: 'undo', of: first.id });
    expect(standingEntries([first, undo])).toEqual([first]);
  });

  it('ends what could be brought back once something new is decided', () => {
    const first = entry('a', { action: 'accept' });
    const undo = entry('a', { action: 'undo', of: first.id });
    const next = entry('a', { action: 'reject' });
    expect(undoState([first, undo, next], 'a')).toEqual({ undo: next.id, redo: null });
  });
});

describe('a judgement', () => {
  it('takes the suggestion, and what is changed of it afterwards', () => {
    const [one] = judged([
      entry('a', { action: 'accept' }),
      entry('a', { action: 'change', to: { strength: 'soft' } }),
      entry('a', { action: 'code', code: 'SOC-drugs', verdict: 'accepted' }),
    ]);
    expect(one!.coding).toEqual({ ...coding, strength: 'soft', codes: ['PRV-early', 'SOC-drugs'] });
  });

  it('that a sentence is no commitment leaves no strength and keeps what it speaks of', () => {
    const [one] = judged([entry('a', { action: 'reject' })]);
    expect(one!.coding).toEqual({
      kind: 'context',
      strength: null,
      actor: null,
      measurable: null,
      codes: ['PRV-early'],
    });
  });

  it('is none where only a note or a flag was left', () => {
    const [one] = judged([
      entry('a', { action: 'note', text: 'Which hub?' }),
      entry('a', { action: 'flag', on: true }),
    ]);
    expect(one).toMatchObject({ coding: null, notes: ['Which hub?'], flagged: true });
  });

  it('for the random sample stands apart from one in the queue, and is unseen only if each entry was', () => {
    const all = judged([
      entry('a', { action: 'accept' }),
      entry('a', { action: 'change', to: coding, purpose: 'sample', sample: 'x', hidden: true }),
    ]);
    expect(all.map(({ purpose, hidden }) => [purpose, hidden])).toEqual([
      ['queue', false],
      ['sample', true],
    ]);
  });
});

describe('what people settle', () => {
  const yes = entry('a', { action: 'accept' });
  const soft = entry('b', { action: 'change', to: { ...coding, strength: 'soft' } });

  it('is what one says, and what all say where several do', () => {
    expect(settled([yes])).toMatchObject({ agreed: coding, disputed: [], by: ['a'] });
    expect(settled([yes, entry('b', { action: 'accept' })])).toMatchObject({ disputed: [], by: ['a', 'b'] });
  });

  it('leaves open where they differ until a named adjudicator decides', () => {
    expect(settled([yes, soft])).toMatchObject({ disputed: ['strength'], adjudicator: null });
    const final = entry('chair', { action: 'adjudicate', settles: [yes.id, soft.id], to: coding });
    expect(settled([yes, soft, final])).toMatchObject({
      agreed: coding,
      disputed: [],
      adjudicator: 'chair',
      by: ['a', 'b', 'chair'],
    });
  });

  it('is nothing in a practice round', () => {
    expect(settled([entry('a', { action: 'accept', purpose: 'practice' })])).toBeNull();
  });
});

describe('decisions on single codes', () => {
  it('accept what a reader gives and reject what the machine gave and the reader takes away', () => {
    const definitions = { 'PRV-early': 'd1', 'SOC-drugs': 'd2' };
    const made = codeDecisions([
      entry('a', { action: 'change', to: { ...coding, codes: ['SOC-drugs'] }, definitions }),
      entry('b', { action: 'reject', anchor: anchor({ sentence: 's2', quote: 'Other.' }) }),
    ]);
    expect(made.map(({ code, verdict, definition }) => [code, verdict, definition])).toEqual([
      ['PRV-early', 'rejected', 'd1'],
      ['SOC-drugs', 'accepted', 'd2'],
    ]);
  });
});

describe('ids that were retired', () => {
  const successors = (code: string) =>
    ({
      old: { codes: ['new'], merged: false },
      part: { codes: ['whole'], merged: true },
      both: { codes: ['left', 'right'], merged: false },
    })[code] ?? { codes: [code], merged: false };

  it('follow a rename and a merge; what was split, or refused as a part, is to be read again', () => {
    const change = entry('a', {
      action: 'change',
      to: { codes: ['old', 'part', 'both'] },
      definitions: { old: 'd' },
    });
    const migrated = migrateEntry(change, successors);
    expect(migrated).toMatchObject({
      entry: { to: { codes: ['new', 'whole', 'both'] }, definitions: { new: 'd' } },
      reread: ['both'],
    });
    const refused = entry('a', { action: 'code', code: 'part', verdict: 'rejected' });
    expect(migrateEntry(refused, successors)).toMatchObject({ entry: { code: 'whole' }, reread: ['part'] });
  });

  it('leave an entry as it is where none of its codes was retired', () => {
    const accept = entry('a', { action: 'accept' });
    expect(migrateEntry(accept, successors)).toEqual({ entry: accept, reread: [] });
    expect(migrateEntry(accept, successors).entry).toBe(accept);
  });
});
