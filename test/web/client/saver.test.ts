import { describe, expect, it } from 'vitest';
import type { DecisionAnswer, DecisionRequest } from '../../../src/web/api.ts';
import { makeItemCache } from '../../../src/web/client/item-cache.ts';
import { makeSaver } from '../../../src/web/client/saver.ts';
import { ServerError } from '../../../src/web/client/server.ts';
import { makeTyped } from '../../../src/web/client/typed.ts';
import { madeItem } from './made-state.ts';

const answer = {} as DecisionAnswer;
const request = (request: string): DecisionRequest => ({
  mode: 'first',
  action: 'accept',
  item: request,
  request,
});
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** A server that answers as it is told, and what was sent to it. */
function makeServer() {
  const sent: string[] = [];
  const told: { fail: ServerError | null } = { fail: null };
  const decide = async ({ request }: DecisionRequest): Promise<DecisionAnswer> => {
    sent.push(request!);
    if (told.fail) throw told.fail;
    return answer;
  };
  return { sent, told, decide };
}

describe('saving', () => {
  it('sends decisions one after the other and counts each as saved once it is answered', async () => {
    const { decide, sent } = makeServer();
    const done: string[] = [];
    const saver = makeSaver(decide, () => {});
    for (const name of ['a', 'b', 'c'])
      saver.save({ request: request(name), says: name, done: () => done.push(name) });
    expect(saver.saving().waiting).toHaveLength(3);
    expect(sent).toEqual(['a']);
    await turn();
    expect([sent, done]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
    expect(saver.saving()).toEqual({ waiting: [], isBusy: false, failed: null });
  });

  it('holds everything behind one that failed, and sends all in order once it is tried again', async () => {
    const { decide, sent, told } = makeServer();
    const saver = makeSaver(decide, () => {});
    told.fail = new ServerError('gone', 'nobody');
    for (const name of ['a', 'b']) saver.save({ request: request(name), says: name, done: () => {} });
    await turn();
    saver.save({ request: request('c'), says: 'c', done: () => {} });
    expect(sent).toEqual(['a']);
    expect(saver.saving()).toMatchObject({ failed: { kind: 'gone' }, waiting: [{}, {}, {}] });
    told.fail = null;
    saver.retry();
    await turn();
    expect(sent).toEqual(['a', 'a', 'b', 'c']);
    expect(saver.saving().waiting).toEqual([]);
  });

  it('gives up one that its reader drops, who is told which', async () => {
    const { decide, told } = makeServer();
    const dropped: string[] = [];
    const saver = makeSaver(decide, () => {});
    told.fail = new ServerError('refused', 'the disk is full');
    saver.save({ request: request('a'), says: 'a', done: () => {}, dropped: () => dropped.push('a') });
    await turn();
    told.fail = null;
    saver.drop();
    await turn();
    expect(dropped).toEqual(['a']);
    expect(saver.saving().failed).toBeNull();
  });
});

describe('what is kept in the page', () => {
  it('is asked for once, is there at once afterwards, and is asked for anew when it was cleared or failed', async () => {
    let asked = 0;
    let isDown = false;
    const items = makeItemCache(async (key) => {
      asked++;
      if (isDown) throw new Error('down');
      return madeItem({ key });
    });
    await Promise.all([items.fetch('a'), items.fetch('a')]);
    expect([asked, items.ready('a')?.key, items.ready('b')]).toEqual([1, 'a', null]);
    const late = items.fetch('b');
    items.clear();
    await late;
    expect(items.ready('b')).toBeNull();
    isDown = true;
    await expect(items.fetch('c')).rejects.toThrow('down');
    isDown = false;
    expect((await items.fetch('c')).key).toBe('c');
  });

  it('of what was typed outlives a reload, and a browser that keeps nothing does no harm', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => void kept.set(name, text),
      removeItem: (name: string) => void kept.delete(name),
    };
    makeTyped(storage).keep('note-a', 'not sent');
    expect(makeTyped(storage).read('note-a')).toBe('not sent');
    makeTyped(storage).forget('note-a');
    expect(makeTyped(storage).read('note-a')).toBeNull();
    const full = makeTyped({
      ...storage,
      setItem: () => {
        throw new Error('full');
      },
    });
    expect(() => full.keep('note-a', 'x')).not.toThrow();
  });
});
