/** The two streams and what they can do. Data goes to `out`; everything else to `say`. */
export type Terminal = Readonly<{
  out(text: string): void;
  /** Bytes that are no text. */
  outBytes(bytes: Uint8Array): void;
  /** Whether a person would see what goes to `out`. */
  outIsTerminal: boolean;
  say(text: string): void;
  /** A line that is overwritten by the next; nothing where standard error is no terminal. */
  progress(text: string): void;
  bold(text: string): string;
}>;

/** The process's own streams. NO_COLOR, TERM=dumb and pipes are respected; `quiet` leaves errors only. */
export function openTerminal(quiet: boolean): Terminal {
  const isTerminal = process.stderr.isTTY === true && process.env.TERM !== 'dumb';
  const colour = isTerminal && !process.env.NO_COLOR;
  let pending = false;
  const clear = () => {
    if (pending) process.stderr.write('\r\u001B[K');
    pending = false;
  };
  return {
    out: (text) => {
      clear();
      process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    },
    outBytes: (bytes) => {
      clear();
      process.stdout.write(bytes);
    },
    outIsTerminal: process.stdout.isTTY === true,
    say: (text) => {
      clear();
      if (!quiet) process.stderr.write(`${text}\n`);
    },
    progress: (text) => {
      if (!isTerminal || quiet) return;
      clear();
      process.stderr.write(printable(text).slice(0, (process.stderr.columns ?? 80) - 1));
      pending = true;
    },
    bold: (text) => (colour ? `\u001B[1m${text}\u001B[22m` : text),
  };
}

/**
 * Names come from untrusted files: control characters would move the cursor, recolour the terminal or turn words
 * round.
 */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}
