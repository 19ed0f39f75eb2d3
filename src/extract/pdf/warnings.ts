// pdfjs says what it could not read only on the console. While a file is open its warnings are kept from the console and
// collected here; they are the best evidence there is of text that was lost.

/** What pdfjs has complained of since the last asking: how often, by kind and name. */
export type Complaints = ReadonlyMap<string, number>;

export type Listener = Readonly<{
  /** The complaints since the last call. */
  take(): Complaints;
  stop(): void;
}>;

/** Kinds beyond this number in one page are counted together: a hostile page can make up millions. */
const mostKinds = 200;

const listeners: { heard: Map<string, number> }[] = [];
let original: typeof console.warn | null = null;

/** Collects pdfjs's warnings until `stop`. Where several files are open at once, the one opened last hears them. */
export function listenToPdfjs(): Listener {
  if (listeners.length === 0) {
    // biome-ignore lint/suspicious/noConsole: pdfjs speaks through nothing else
    original = console.warn;
    console.warn = hear;
  }
  const own = { heard: new Map<string, number>() };
  listeners.push(own);
  return {
    take() {
      const { heard } = own;
      own.heard = new Map();
      return heard;
    },
    stop() {
      const at = listeners.indexOf(own);
      if (at >= 0) listeners.splice(at, 1);
      if (listeners.length > 0 || original === null) return;
      console.warn = original;
      original = null;
    },
  };
}

function hear(...words: unknown[]): void {
  const [first] = words;
  const heard = listeners.at(-1)?.heard;
  if (typeof first !== 'string' || !first.startsWith('Warning: ') || heard === undefined) {
    original?.(...words);
    return;
  }
  const said = first.slice(9, 100);
  const key = heard.has(said) || heard.size < mostKinds ? said : 'others';
  heard.set(key, (heard.get(key) ?? 0) + 1);
}
