import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { commonHeaders } from './headers.ts';

/** What is said to a request that is none, is too long or too slow, before its connection is closed. */
const words: Readonly<Record<string, readonly [status: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are too long.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to come.'],
};

/** Answers what Node could not read as HTTP, and closes the connection. */
export function refuseBroken(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable || (socket as Socket).bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const [status, message] = words[error.code ?? ''] ?? [
    '400 Bad Request',
    'This is no request that can be read.',
  ];
  const body = JSON.stringify({ error: { code: 'bad-request', message, hint: null } });
  const headers = {
    ...commonHeaders,
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`, () => socket.destroy());
}
