import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exitCodes, PcpError } from '../../model/index.ts';
import { answerer } from './answerer.ts';
import type { Desk } from './desk/desk.ts';
import { openStaticFiles } from './files/static-files.ts';
import { guardConnections } from './gate/connections.ts';
import { openSession } from './gate/session.ts';
import { refuseBroken } from './http/broken.ts';

export type ServerLimits = Readonly<{
  /** Milliseconds in which a request's headers, and all of it, must have come. */
  headers: number;
  request: number;
  /** Milliseconds in which another request must have begun on a connection. */
  idle: number;
}>;
const usualLimits: ServerLimits = { headers: 5_000, request: 20_000, idle: 30_000 };
/** Readers' and others' together; of others far fewer are held (`guardConnections`). */
const mostConnections = 512;

export type ReviewServer = Readonly<{
  /** The opening address, good once. */
  url: string;
  port: number;
  /** Ends every connection; resolves when all are closed. The desk is closed by whoever opened it. */
  close(): Promise<void>;
}>;

/**
 * Serves the page of a review on 127.0.0.1, on a free port where none is given. Throws PcpError `port-in-use` (exit 2).
 * `onFault` hears of what nobody expected.
 */
export async function startReviewServer(
  desk: Desk,
  {
    port = 0,
    limits = usualLimits,
    onFault = () => {},
  }: Readonly<{ port?: number; limits?: ServerLimits; onFault?: (fault: unknown) => void }> = {},
): Promise<ReviewServer> {
  let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {};
  const server = createServer(
    {
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      connectionsCheckingInterval: Math.min(1000, limits.headers),
      keepAliveTimeout: limits.idle,
      maxHeaderSize: 16 * 1024,
    },
    (request, response) => answer(request, response),
  );
  server.maxConnections = mostConnections;
  const connections = guardConnections(server);
  server.on('checkExpectation', (request, response) => answer(request, response));
  server.on('clientError', refuseBroken);
  const used = await listen(server, port);
  const session = openSession(used);
  answer = answerer({ desk, session, connections, port: used, staticFile: openStaticFiles(), onFault });
  return {
    url: `http://127.0.0.1:${used}/?token=${session.token}`,
    port: used,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(notBound(error, port)));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () =>
      resolve((server.address() as AddressInfo).port),
    );
  });
}

function notBound({ code = '' }: NodeJS.ErrnoException, port: number): PcpError {
  const isTaken = code === 'EADDRINUSE';
  return new PcpError({
    code: isTaken ? 'port-in-use' : 'no-port',
    message: isTaken
      ? `Port ${port} is used by another program.`
      : `No page can be served on port ${port} (${code}).`,
    hint: 'Leave --port out: a free one is found.',
    exitCode: exitCodes.usage,
  });
}
