import type { DecisionAnswer, DecisionRequest } from '../../../src/web/api.ts';

/** What the server answered: its status, and its JSON where it is JSON. */
// biome-ignore lint/suspicious/noExplicitAny: tests look at whatever came
export type Answered = Readonly<{ status: number; body: any; headers: Headers }>;

/** Asks a server as its page does: with the cookie, the page's own header and the page's origin. */
export type PageSession = Readonly<{
  origin: string;
  cookie: string;
  /** What the opening address was answered. */
  opened: Readonly<{ status: number; location: string | null; setCookie: string | null }>;
  get(path: string, asked?: Readonly<Record<string, string | number>>): Promise<Answered>;
  post(path: string, body: unknown): Promise<Answered>;
  decide(request: DecisionRequest): Promise<DecisionAnswer>;
}>;

/** Opens the address that a server printed, as a browser does. */
export async function openSession(url: string): Promise<PageSession> {
  const { origin } = new URL(url);
  const opened = await fetch(url, { redirect: 'manual' });
  const setCookie = opened.headers.get('set-cookie');
  const cookie = setCookie?.split(';')[0] ?? '';
  const ask = async (path: string, init: RequestInit): Promise<Answered> => {
    const headers = { cookie, 'x-pcp-review': '1', ...init.headers };
    const response = await fetch(`${origin}/api/${path}`, { ...init, headers });
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    const body = isJson ? await response.json() : await response.arrayBuffer();
    return { status: response.status, body, headers: response.headers };
  };
  const get: PageSession['get'] = (path, asked = {}) => {
    const query = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]));
    return ask(`${path}${query.size > 0 ? `?${query}` : ''}`, {});
  };
  const post: PageSession['post'] = (path, body) =>
    ask(path, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return {
    origin,
    cookie,
    opened: { status: opened.status, location: opened.headers.get('location'), setCookie },
    get,
    post,
    decide: async (request) => {
      const { status, body } = await post('decisions', request);
      if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
      return body;
    },
  };
}
