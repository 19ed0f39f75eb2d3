import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** What a browser was asked and answers, by the DevTools protocol. */
type Answer = Readonly<{
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}>;

export type Devtools = Readonly<{
  /** Asks the browser, or one of its pages; rejects where it refuses or ends. */
  ask(method: string, params?: object, session?: string): Promise<Record<string, unknown>>;
}>;

/**
 * Speaks with a browser that was started with `--remote-debugging-pipe`: JSON ended by a null byte, on its file
 * descriptors 3 (in) and 4 (out). No port is opened.
 */
export function openDevtools(browser: ChildProcess): Devtools {
  const [, , , to, from] = browser.stdio as unknown as [unknown, unknown, unknown, Writable, Readable];
  const waiting = new Map<
    number,
    { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }
  >();
  let next = 1;
  let ended: Error | null = null;

  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  const take = (text: string): void => {
    const { id, result, error } = JSON.parse(text) as Answer;
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !asked) return;
    waiting.delete(id);
    if (error) asked.reject(new Error(error.message));
    else asked.resolve(result ?? {});
  };

  readMessages(from, take);
  browser.once('error', end);
  browser.once('exit', () => end(new Error('the browser ended')));
  // A browser that ends closes its pipe first; its exit is what is told.
  to.on('error', () => {});
  return {
    ask: (method, params = {}, session) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        const id = next++;
        waiting.set(id, { resolve, reject });
        to.write(`${JSON.stringify({ id, method, params, ...(session ? { sessionId: session } : {}) })}\0`);
      }),
  };
}

/** Messages as they come whole, however the pipe cuts them; each piece is looked at once. */
function readMessages(from: Readable, take: (text: string) => void): void {
  let pieces: Buffer[] = [];
  from.on('data', (data: Buffer) => {
    let start = 0;
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
      take(Buffer.concat([...pieces, data.subarray(start, end)]).toString('utf8'));
      pieces = [];
      start = end + 1;
    }
    if (start < data.length) pieces.push(data.subarray(start));
  });
}
