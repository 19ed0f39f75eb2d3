import type { IncomingMessage } from 'node:http';
import { badRequest, Refusal } from '../http/refusal.ts';
import type { Session } from './session.ts';

/** A request that may go on: its path and query, and whether a program of the page asks. */
export type Admitted = Readonly<{
  method: 'GET' | 'HEAD' | 'POST';
  path: string;
  query: URLSearchParams;
  isApi: boolean;
}>;

/** Longest path with its query; a key of an item is far shorter. */
const longestTarget = 4096;
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);

/**
 * Lets through what comes from this server's own page and from whoever types its address; nothing else, before any route is
 * looked at. Another host name that points here (rebinding), another site's script, form, picture or frame are all refused.
 * Throws Refusal. The session is asked for apart (`admitSession`), since the opening address has none yet.
 */
export function admit(request: IncomingMessage, port: number): Admitted {
  const { headers, method = '', url = '' } = request;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '') || countOf(request, 'host') !== 1)
    throw refused('other-host', 'This server answers to its own address alone.');
  // No protocol but HTTP is spoken here; a page whose socket was answered would wait for it.
  if (headers.upgrade !== undefined)
    throw new Refusal(400, 'no-upgrade', 'This server speaks HTTP alone: no WebSocket.', null, true);
  if (!methods.has(method)) throw new Refusal(405, 'wrong-method', 'This server knows GET, HEAD and POST.');
  const origin = `http://${headers.host}`;
  if (headers.origin !== undefined && headers.origin !== origin)
    throw refused('other-origin', 'Another site may not ask this server for anything.');
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw refused('other-site', 'Another site may not ask this server for anything.');
  if (url.length > longestTarget || !url.startsWith('/'))
    throw badRequest('This is no address of this server.');
  const at = url.indexOf('?');
  const path = at < 0 ? url : url.slice(0, at);
  const query = new URLSearchParams(at < 0 ? '' : url.slice(at + 1));
  const isApi = path.startsWith('/api/');
  if (isApi && headers['x-pcp-review'] !== '1')
    throw refused('no-own-header', 'Only the page of the review may ask this.');
  if (method === 'POST') admitPost(request, isApi);
  return { method: method as Admitted['method'], path, query, isApi };
}

/** A form can send text, and a script of another site no header of ours. A browser names the origin of every POST. */
function admitPost({ headers }: IncomingMessage, isApi: boolean): void {
  if (!isApi) throw new Refusal(405, 'wrong-method', 'Nothing is sent to this address.');
  if (headers.origin === undefined) throw refused('no-origin', 'It is not said which page sends this.');
  if (!/^application\/json(?:; ?charset=utf-8)?$/i.test(headers['content-type'] ?? ''))
    throw new Refusal(415, 'no-json', 'Only JSON is taken.');
}

/** Throws Refusal 401 for whoever has not opened the address that was printed. */
export function admitSession({ headers }: IncomingMessage, session: Session): void {
  if (!session.has(headers.cookie)) throw sessionOver();
}

export const sessionOver = (): Refusal =>
  new Refusal(
    401,
    'session-over',
    'This address was opened before, or belongs to a review that has ended.',
    'Run pcp review again, and open the address that it prints. What was decided is saved.',
  );

const refused = (code: string, message: string): Refusal => new Refusal(403, code, message);

/** Headers of a name, which Node joins or drops where there are several. */
const countOf = ({ rawHeaders }: IncomingMessage, name: string): number =>
  rawHeaders.filter((text, at) => at % 2 === 0 && text.toLowerCase() === name).length;
