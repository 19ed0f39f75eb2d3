import type { IncomingMessage, ServerResponse } from 'node:http';
import { PcpError } from '../../model/index.ts';
import type { Desk } from './desk/desk.ts';
import type { Connections } from './gate/connections.ts';
import { type Admitted, admit, admitSession, sessionOver } from './gate/gate.ts';
import type { Session } from './gate/session.ts';
import { type Bytes, sendAnswer, sendOn, sendRefusal } from './http/answer.ts';
import { readJson } from './http/read-json.ts';
import { notThere, Refusal } from './http/refusal.ts';
import { routes } from './routes/index.ts';

type Given = Readonly<{
  desk: Desk;
  session: Session;
  connections: Connections;
  port: number;
  staticFile: (path: string) => Bytes | null;
  onFault: (fault: unknown) => void;
}>;

/** Answers every request: through the gate, then by its route. Whatever happens in one, the server goes on. */
export function answerer(given: Given): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const isApi = request.url?.startsWith('/api/') ?? false;
    response.on('error', () => response.destroy());
    answer(given, request, response).catch((fault) => {
      const refusal = refusalOf(fault);
      if (refusal.status === 500 && refusal.code === 'internal') given.onFault(fault);
      sendRefusal(response, refusal, isApi);
    });
  };
}

async function answer(given: Given, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { session, port } = given;
  const admitted = admit(request, port);
  const token = admitted.path === '/' ? admitted.query.get('token') : null;
  if (token !== null) return openPage(token, session, request, response);
  admitSession(request, session);
  given.connections.admit(request.socket);
  sendAnswer(
    response,
    admitted.isApi ? await fromRoute(given, admitted, request) : fromFile(given, admitted),
  );
}

/** Gives the cookie for the token and takes the token out of the address. A browser that only looks ahead does not use it up. */
function openPage(token: string, session: Session, request: IncomingMessage, response: ServerResponse): void {
  const { headers, method } = request;
  const isLookingAhead = /prefetch|prerender/i.test(
    `${headers['sec-purpose'] ?? ''} ${headers.purpose ?? ''} ${headers['x-moz'] ?? ''}`,
  );
  const cookie = method === 'GET' && !isLookingAhead ? session.open(token) : null;
  // A second tab of the same browser has the cookie.
  if (cookie === null && !session.has(headers.cookie)) throw sessionOver();
  sendOn(response, '/', cookie === null ? {} : { 'set-cookie': cookie });
}

async function fromRoute(
  { desk }: Given,
  { method, path, query }: Admitted,
  request: IncomingMessage,
): Promise<unknown> {
  const own = routes.filter((route) => `/api/${route.name}` === path);
  if (own.length === 0) throw notThere('There is nothing at this address.');
  const wanted = method === 'POST' ? 'POST' : 'GET';
  const route = own.find((one) => one.method === wanted);
  if (!route)
    throw new Refusal(
      405,
      'wrong-method',
      `This address knows ${own.map((one) => one.method).join(', ')} alone.`,
    );
  return route.method === 'POST'
    ? route.answer(desk, await readJson(request))
    : route.answer(desk, Object.fromEntries(query));
}

function fromFile({ staticFile }: Given, { path }: Admitted): Bytes {
  const file = staticFile(path);
  if (file === null) throw notThere('There is nothing at this address.');
  return file;
}

/** What a fault is to its asker: words that were written for people, and of all else nothing but that it happened. */
function refusalOf(fault: unknown): Refusal {
  if (fault instanceof Refusal) return fault;
  if (!(fault instanceof PcpError))
    return new Refusal(500, 'internal', 'Something went wrong inside pcp; what was decided before is saved.');
  const full = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes((fault.cause as NodeJS.ErrnoException)?.code ?? '');
  return new Refusal(full ? 507 : 500, fault.code, fault.message, fault.hint);
}
