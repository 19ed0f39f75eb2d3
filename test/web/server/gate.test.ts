import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { requestText, sendRaw } from './raw.ts';
import { makeRunFolder } from './run-folder.ts';
import { remove, type Served, serve } from './served.ts';

let served: Served;
const faults: unknown[] = [];
beforeAll(async () => {
  served = await serve(await makeRunFolder(), {
    limits: { headers: 400, request: 900, idle: 5000 },
    onFault: (fault) => faults.push(fault),
  });
}, 60_000);
afterAll(async () => {
  await served.end();
  remove(served.out);
});
/** Whatever was asked: the server answers the next right request, and nothing went wrong inside it. */
afterEach(async () => {
  expect((await served.page.get('state')).status).toBe(200);
  expect(faults).toEqual([]);
});

const own = () => ({
  host: `127.0.0.1:${served.server.port}`,
  cookie: served.page.cookie,
  'x-pcp-review': '1',
});
const posting = () => ({ ...own(), origin: served.page.origin, 'content-type': 'application/json' });
const raw = (line: string, headers: Record<string, string>, body?: string) =>
  sendRaw(served.server.port, requestText(line, headers, body));
const without = (name: string) => {
  const { [name]: _, ...rest } = posting() as Record<string, string>;
  return rest;
};

describe('a request from elsewhere', () => {
  it('under another host name is refused, so that no other site can be pointed here', async () => {
    for (const host of [
      'evil.example',
      `evil.example:${served.server.port}`,
      '127.0.0.1',
      '127.0.0.1:1',
      '',
      `[::1]:${served.server.port}`,
    ])
      expect(await raw('GET /api/state', { ...own(), host })).toMatchObject({
        status: host === '' ? 403 : 403,
      });
  });

  it('with two host names, or none, is refused', async () => {
    const host = `host: 127.0.0.1:${served.server.port}\r\n`;
    for (const hosts of ['', `${host}host: evil.example\r\n`, `host: evil.example\r\n${host}`]) {
      const { status } = await sendRaw(
        served.server.port,
        `GET /api/state HTTP/1.1\r\n${hosts}cookie: ${served.page.cookie}\r\nx-pcp-review: 1\r\nconnection: close\r\n\r\n`,
      );
      expect([400, 403]).toContain(status);
    }
  });

  it('of another origin is refused, for reading and for writing', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      `http://evil.example:${served.server.port}`,
      'http://127.0.0.1',
    ])
      for (const line of ['GET /api/state', 'GET /', 'POST /api/decisions'])
        expect((await raw(line, { ...posting(), origin }, '')).status).toBe(403);
  });

  it('that a browser calls cross-site or same-site is refused, for whatever it is meant', async () => {
    for (const site of ['cross-site', 'same-site', 'nonsense'])
      for (const line of ['GET /', 'GET /api/state', 'GET /client/main.js', 'POST /api/decisions'])
        expect((await raw(line, { ...posting(), 'sec-fetch-site': site })).status).toBe(403);
    for (const site of ['same-origin', 'none'])
      expect((await raw('GET /api/state', { ...own(), 'sec-fetch-site': site })).status).toBe(200);
  });

  it('without the header of the page is refused', async () => {
    expect((await raw('GET /api/state', without('x-pcp-review'))).status).toBe(403);
    expect((await raw('GET /api/state', { ...own(), 'x-pcp-review': '2' })).status).toBe(403);
  });

  it('as a form, as text or without a type is refused', async () => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
      'application/jsonx',
      'text/plain;application/json',
      '',
    ])
      expect(
        (
          await raw(
            'POST /api/decisions',
            { ...posting(), 'content-type': type, 'content-length': '2' },
            '{}',
          )
        ).status,
      ).toBe(415);
    expect(
      (await raw('POST /api/decisions', { ...without('origin'), 'content-length': '2' }, '{}')).status,
    ).toBe(403);
  });

  it('for another protocol is refused and its connection closed, whoever asks', async () => {
    const socket = {
      connection: 'Upgrade',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    };
    for (const line of ['GET /', 'GET /api/state', 'GET /nowhere', 'POST /api/decisions'])
      for (const upgrade of ['websocket', 'h2c', '']) {
        const { status, text } = await raw(line, { ...posting(), ...socket, upgrade, 'content-length': '0' });
        expect([status, text]).toEqual([400, expect.stringMatching(/\r\nconnection: close\r\n/i)]);
      }
  });

  it('is told no rules by which it might share what is here', async () => {
    const { status, text } = await raw('OPTIONS /api/decisions', {
      ...own(),
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
    });
    expect(status).toBe(405);
    expect(text.toLowerCase()).not.toContain('access-control');
  });
});

describe('the session', () => {
  it('is not there without the cookie, or with a wrong or an older one', async () => {
    const name = served.page.cookie.split('=')[0];
    for (const cookie of [
      '',
      `${name}=`,
      `${name}=${'A'.repeat(43)}`,
      served.page.cookie.slice(0, -1),
      `x${served.page.cookie}`,
    ])
      for (const line of ['GET /', 'GET /api/state', 'GET /review.css', 'GET /pdfjs/pdf.min.mjs'])
        expect((await raw(line, { ...own(), cookie })).status).toBe(401);
  });

  it('opens by a token once; the same browser may open the address again', async () => {
    const { url } = served.server;
    const used = await fetch(url, { redirect: 'manual' });
    expect(used.status).toBe(401);
    expect(await used.text()).toMatch(/was opened before/);
    const again = await fetch(url, { redirect: 'manual', headers: { cookie: served.page.cookie } });
    expect([again.status, again.headers.get('location'), again.headers.get('set-cookie')]).toEqual([
      303,
      '/',
      null,
    ]);
  });

  it('does not open by a token of another time, an empty one, or by looking ahead', async () => {
    for (const token of ['', 'x', 'A'.repeat(43), served.page.cookie.split('=')[1]!])
      expect((await raw(`GET /?token=${token}`, { host: own().host })).status).toBe(401);
    const other = await serve(await makeRunFolder(['greater-brantwick-2021.html']), { reviewer: 'ben' });
    try {
      const wrong = new URL(other.server.url);
      wrong.port = String(served.server.port);
      expect((await fetch(wrong, { redirect: 'manual' })).status).toBe(401);
    } finally {
      await other.end();
      remove(other.out);
    }
  });

  it('is kept from scripts and other sites, and its token from the address bar and from other sites', async () => {
    expect(served.page.opened).toMatchObject({ status: 303, location: '/' });
    expect(served.page.opened.setCookie).toMatch(
      /^pcp-review-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/,
    );
    const answers = await Promise.all(
      ['/', '/api/state', '/nowhere'].map((path) =>
        fetch(`${served.page.origin}${path}`, { headers: own() }),
      ),
    );
    for (const { headers } of answers) {
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; /);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*/);
    }
  });
});

describe('an address that is none', () => {
  const files = [
    '/etc/passwd',
    '/../package.json',
    '/client/../server/start.ts',
    '/client/../../../package.json',
  ];
  const hidden = [
    ...['/%2e%2e/package.json', '/client/%2e%2e/server/start.ts', '/client/..%2f..%2fpackage.json'],
    ...[
      '/%252e%252e/package.json',
      '/client/%252e%252e%252fserver%252fstart.ts',
      '/client/..%c0%afserver/start.ts',
    ],
    ...[
      '/client/..\\server\\start.ts',
      '/client\\..\\..\\package.json',
      '/client/main.js%00.css',
      '//etc/passwd',
    ],
    ...[
      '/pdfjs/cmaps/../../package.json',
      '/pdfjs/standard_fonts/..%2f..%2fpackage.json',
      '/review.html',
      '/client/',
    ],
    ...[
      '/file:///etc/passwd',
      '/client/main.js/',
      '/constructor',
      '/__proto__',
      '/api/__proto__',
      '/api/',
      '/api/nowhere',
    ],
  ];

  it('reaches no file, however it is spelled', async () => {
    for (const path of [...files, ...hidden]) {
      const { status, text } = await raw(`GET ${path}`, own());
      expect([path, status]).toEqual([path, 404]);
      expect(text).not.toMatch(/root:|"dependencies"|startReviewServer/);
    }
    for (const path of ['/client/\0', 'client/main.js', '*', 'http://evil.example/', '/a b'])
      expect([400, 403, 404]).toContain((await raw(`GET ${path}`, own())).status);
  });

  it('by a method that is not known, or not for it, is refused', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS', 'PROPFIND'])
      expect([method, (await raw(`${method} /api/decisions`, posting())).status]).toEqual([method, 405]);
    expect((await raw('POST /api/state', { ...posting(), 'content-length': '2' }, '{}')).status).toBe(405);
    expect((await raw('GET /api/decisions', own())).status).toBe(405);
    expect((await raw('POST /', posting())).status).toBe(405);
    expect((await raw('CONNECT evil.example:443', own())).status).not.toBe(200);
  });

  it('is answered to HEAD as to GET, without a body', async () => {
    const { status, text } = await raw('HEAD /api/state', own());
    expect(status).toBe(200);
    expect(text.split('\r\n\r\n')[1]).toBe('');
  });
});

describe('a request that is too much', () => {
  it('in its body is cut off while it comes', async () => {
    const part = Buffer.alloc(64 * 1024, 0x20);
    let sent = 0;
    const head = requestText('POST /api/decisions', { ...posting(), 'transfer-encoding': 'chunked' });
    const { status, text } = await sendRaw(served.server.port, head, {
      onOpen: (write) => {
        const more = (): void => {
          if (sent >= 100 * 1024 * 1024) return;
          sent += part.length;
          if (
            write(Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]))
          )
            setImmediate(more);
          else setTimeout(more, 1);
        };
        more();
      },
    });
    expect([status, /too-long/.test(text)]).toEqual([413, true]);
    expect(sent).toBeLessThan(20 * 1024 * 1024);
  });

  it('by what it says of its length is refused before a byte of it is read', async () => {
    expect(
      (await raw('POST /api/decisions', { ...posting(), 'content-length': String(100 * 1024 * 1024) }))
        .status,
    ).toBe(413);
  });

  it('in its headers is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`x-${at}`, 'y']));
    expect((await raw('GET /api/state', { ...own(), ...many })).status).toBe(431);
    expect((await raw('GET /api/state', { ...own(), 'x-long': 'y'.repeat(40_000) })).status).toBe(431);
    expect((await raw(`GET /api/state?x=${'y'.repeat(5000)}`, own())).status).toBe(400);
  });

  it('in its time is ended, before its headers are there and before its body is', async () => {
    const slow = await sendRaw(served.server.port, 'GET /api/state HTTP/1.1\r\nhost: 127', {
      milliseconds: 6000,
    });
    expect(slow.status).toBe(408);
    const body = await sendRaw(
      served.server.port,
      requestText('POST /api/decisions', { ...posting(), 'content-length': '1000' }, '{'),
      { milliseconds: 6000 },
    );
    expect([408, null]).toContain(body.status);
    expect(body.text).not.toMatch(/ 200 /);
  });
});

describe('hundreds of connections that say nothing', () => {
  it('do not keep a reader out, however long they are held and however often they come again', async () => {
    const held: Socket[] = [];
    const hold = () => {
      const socket = connect(served.server.port, '127.0.0.1');
      socket.on('error', () => {});
      socket.on('close', () => setTimeout(() => held.length > 0 && held.push(hold()), 200));
      return socket;
    };
    held.push(...Array.from({ length: 900 }, hold));
    try {
      const statuses: (number | null)[] = [];
      for (let asked = 0; asked < 20; asked++) {
        statuses.push((await raw('GET /api/mine', own())).status);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect(new Set(statuses)).toEqual(new Set([200]));
    } finally {
      for (const socket of held.splice(0)) socket.destroy();
    }
  });
});

describe('a body that is none', () => {
  it('is refused in plain words, and nothing is written', async () => {
    const before = (await served.page.get('state')).body.history;
    const bodies = [
      '',
      '{',
      'null',
      '[]',
      '"x"',
      '{"action":"accept"}',
      '\u0000',
      '{"__proto__":{"isAdmin":true}}',
    ];
    const bad = { mode: 'first', action: 'note', item: 'x', text: 'y', constructor: { prototype: {} } };
    for (const body of [
      ...bodies,
      JSON.stringify(bad),
      '{"mode":"first","action":"nonsense"}',
      `{"a":${'['.repeat(50_000)}`,
    ]) {
      const response = await fetch(`${served.page.origin}/api/decisions`, {
        method: 'POST',
        headers: posting(),
        body,
      });
      expect([body.slice(0, 40), response.status]).toEqual([body.slice(0, 40), 400]);
      expect(await response.json()).toMatchObject({
        error: { code: 'bad-request', message: expect.any(String) },
      });
    }
    expect((await served.page.get('state')).body.history).toEqual(before);
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });

  it('that is no UTF-8 is refused', async () => {
    const response = await fetch(`${served.page.origin}/api/decisions`, {
      method: 'POST',
      headers: posting(),
      body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]),
    });
    expect(response.status).toBe(400);
  });
});

it('what goes wrong inside is told as such, without a path or a line of code', async () => {
  const { status, body } = await served.page.get('item', { key: '["wendleshire-2025","none"]' });
  expect(status).toBe(404);
  expect(JSON.stringify(body)).not.toMatch(/\/(?:src|tmp)\/|at .*\(/);
});
