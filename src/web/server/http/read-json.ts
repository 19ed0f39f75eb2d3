import type { IncomingMessage } from 'node:http';
import { badRequest, Refusal } from './refusal.ts';

/** Largest body that is read, in bytes; a decision has some hundreds. */
export const mostBytes = 1024 * 1024;

/**
 * The JSON of a request's body. What is too long is cut off while it comes, whatever its headers say. Rejects with a Refusal:
 * 413, or 400 where it is no JSON.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readText(request);
  try {
    return JSON.parse(text, withoutPrototype);
  } catch {
    throw badRequest('What was sent is no JSON.');
  }
}

/** Keys that would reach behind an object are refused with all that is unknown; here they only lose their power. */
function withoutPrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('no such key');
  return value;
}

function readText(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > mostBytes) return reject(tooLong());
    const parts: Buffer[] = [];
    let length = 0;
    request.on('data', (part: Buffer) => {
      length += part.length;
      if (length > mostBytes) {
        request.pause();
        reject(tooLong());
      } else parts.push(part);
    });
    request.once('end', () => {
      try {
        resolve(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)));
      } catch {
        reject(badRequest('What was sent is no text in UTF-8.'));
      }
    });
    request.once('error', () => reject(badRequest('The request was broken off.')));
    request.once('close', () => reject(badRequest('The request was broken off.')));
  });
}

const tooLong = (): Refusal =>
  new Refusal(413, 'too-long', 'What was sent is too long: at most a megabyte is read.', null, true);
