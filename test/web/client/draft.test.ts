import { describe, expect, it } from 'vitest';
import { decisionOf, draftOf, emptyDraft, missing, sharedCodes } from '../../../src/web/client/draft.ts';
import { madeItem } from './made-state.ts';

const item = madeItem();
const { uncertain: _, score: __, ...machine } = item.suggestion!;

describe('a reading that is being made', () => {
  it('begins with what the machine says, with nothing where that is hidden, and with what its reader said before', () => {
    expect(draftOf(item, 'first')).toEqual(machine);
    expect(draftOf({ ...item, hidden: true, suggestion: null }, 'first')).toEqual(emptyDraft);
    const coding = { ...machine, strength: 'soft' as const };
    expect(draftOf({ ...item, coding }, 'second')).toEqual(coding);
  });

  it('is an acceptance where it says what the machine says, and else what differs', () => {
    const draft = draftOf(item, 'first');
    expect(decisionOf(item, draft, 'first')).toEqual({ action: 'accept', item: item.key });
    expect(decisionOf(item, { ...draft, strength: 'soft' }, 'first')).toEqual({
      action: 'change',
      item: item.key,
      to: { strength: 'soft' },
    });
  });

  it('says everything where the kind is another or nothing was shown', () => {
    const context = { ...draftOf(item, 'first'), kind: 'context' as const };
    const to = { kind: 'context', strength: null, actor: null, measurable: null, codes: ['PRV-early'] };
    expect(decisionOf(item, context, 'first')).toMatchObject({ action: 'change', to });
    const blind = { ...item, hidden: true, suggestion: null };
    expect(decisionOf(blind, machine, 'second')).toEqual({ action: 'change', item: item.key, to: machine });
  });

  it('is nothing new where its reader has said so already', () => {
    expect(decisionOf({ ...item, coding: machine }, machine, 'first')).toBeNull();
  });

  it('is not whole before all is said that the kind asks for', () => {
    expect(missing(emptyDraft)).toBe('Say what it is');
    expect(missing({ ...emptyDraft, kind: 'priority' })).toBeNull();
    expect(missing({ ...emptyDraft, kind: 'commitment' })).toBe('Say how firm it is');
    expect(missing({ ...machine, measurable: null })).toBe(
      'Say whether it holds a number, a date or a named thing',
    );
    expect(missing({ ...emptyDraft, kind: 'commitment' }, 'practice')).toBeNull();
  });

  it('that settles a difference begins with what readers agree on, takes neither side, and is an adjudication', () => {
    const readings = [
      { reviewer: 'ada', coding: { ...machine, codes: ['A', 'B'] }, notes: [], entries: [] },
      {
        reviewer: 'ben',
        coding: { ...machine, strength: 'soft' as const, codes: ['B'] },
        notes: [],
        entries: [],
      },
    ];
    const disputed = madeItem({ readings, disputed: ['strength', 'codes'] });
    const draft = draftOf(disputed, 'adjudicate');
    expect(draft).toEqual({ ...machine, strength: null, codes: null });
    expect(draftOf({ ...disputed, coding: readings[0]!.coding }, 'adjudicate')).toEqual(draft);
    expect(missing({ ...draft, strength: 'soft' }, 'adjudicate')).toBe('Say which categories it has');
    expect(decisionOf(disputed, { ...draft, strength: 'soft' }, 'adjudicate')).toBeNull();
    expect(sharedCodes(disputed)).toEqual(['B']);
    expect(decisionOf(disputed, { ...draft, strength: 'soft', codes: ['B'] }, 'adjudicate')).toMatchObject({
      action: 'adjudicate',
      to: { strength: 'soft', codes: ['B'] },
    });
  });
});
