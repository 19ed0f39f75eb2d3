import type { ServerResponse } from 'node:http';
import { commonHeaders } from './headers.ts';
import type { Refusal } from './refusal.ts';

/** Bytes with their media type, or anything else as JSON. */
export class Bytes {
  readonly type: string;
  readonly bytes: Uint8Array | string;
  constructor(type: string, bytes: Uint8Array | string) {
    this.type = type;
    this.bytes = bytes;
  }
}

const json = 'application/json; charset=utf-8';

export function sendAnswer(response: ServerResponse, answer: unknown): void {
  if (answer instanceof Bytes) send(response, 200, answer.type, answer.bytes);
  else send(response, 200, json, JSON.stringify(answer));
}

/** A refusal: as JSON where a program asked, else as the plain words that a person sees in the browser. */
export function sendRefusal(response: ServerResponse, refusal: Refusal, isApi: boolean): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (refusal.ends) response.setHeader('connection', 'close');
  if (isApi) send(response, refusal.status, json, JSON.stringify(refusal.answer()));
  else
    send(
      response,
      refusal.status,
      'text/plain; charset=utf-8',
      `${refusal.message}${refusal.hint ? `\n${refusal.hint}` : ''}\n`,
    );
}

/** Sends the browser elsewhere on this server. */
export function sendOn(
  response: ServerResponse,
  to: string,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(303, { ...commonHeaders, ...headers, location: to, 'content-length': '0' });
  response.end();
}

function send(response: ServerResponse, status: number, type: string, body: Uint8Array | string): void {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  response.writeHead(status, { ...commonHeaders, 'content-type': type, 'content-length': bytes.length });
  response.end(bytes);
}
