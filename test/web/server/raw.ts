import { connect } from 'node:net';

/** What came back on a connection: all of it, and its status where it is an answer. */
export type RawAnswer = Readonly<{ status: number | null; text: string }>;

/**
 * Sends bytes as they are on a connection of its own and reads until it is closed. `onOpen` goes on writing once it is open.
 * Gives what had come after `milliseconds` where it was not closed before.
 */
export function sendRaw(
  port: number,
  text: string | Uint8Array,
  {
    milliseconds = 8000,
    onOpen,
  }: Readonly<{
    milliseconds?: number;
    onOpen?: (write: (part: string | Uint8Array) => boolean) => void;
  }> = {},
): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const finish = (): void => {
      clearTimeout(timer);
      socket.destroy();
      const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(answer) ?? [];
      resolve({ status: status === undefined ? null : Number(status), text: answer });
    };
    const timer = setTimeout(finish, milliseconds);
    socket.on('data', (part) => {
      answer += part.toString('latin1');
    });
    socket.on('error', finish);
    socket.on('close', finish);
    socket.on('connect', () => {
      socket.write(text);
      onOpen?.((part) => !socket.destroyed && socket.write(part));
    });
  });
}

/** A request in plain letters; the connection is to be closed after it. */
export function requestText(line: string, headers: Readonly<Record<string, string>>, body = ''): string {
  const all = { connection: 'close', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${line} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}
