/** What passes between the halves of pdfjs: a question, its answer, or a piece of a stream. */
export type Message = Readonly<{ action?: string; data?: unknown; chunk?: unknown }>;

type Listener = (event: Readonly<{ data: Message }>) => void;

/** One end of a line within this process, as much of a `MessagePort` as pdfjs uses. */
export type Port = Readonly<{
  postMessage(message: Message, moved?: readonly Transferable[]): void;
  /** Brings a message to who listens at this end: a turn later, in order, as from another thread. */
  deliver(message: Message): void;
  addEventListener(type: 'message', listener: Listener, options?: Readonly<{ signal?: AbortSignal }>): void;
  removeEventListener(type: 'message', listener: Listener): void;
}>;

/** An end whose messages go to `post`. */
export function makePort(post: Port['postMessage']): Port {
  const listeners = new Set<Listener>();
  const arrived = Promise.resolve();
  return {
    postMessage: post,
    deliver: (data) => {
      // A promise, so that a listener that throws leaves a stray rejection behind, as with pdfjs's own port.
      arrived.then(() => {
        for (const listener of listeners) listener({ data });
      });
    },
    addEventListener: (_type, listener, { signal } = {}) => {
      listeners.add(listener);
      signal?.addEventListener('abort', () => listeners.delete(listener));
    },
    removeEventListener: (_type, listener) => {
      listeners.delete(listener);
    },
  };
}
