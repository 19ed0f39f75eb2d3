import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may speak with a server: whoever opened its address once, by the cookie that they were given for it. */
export type Session = Readonly<{
  /** For the opening address; good once. */
  token: string;
  /** The value of a `set-cookie` header where the token is right and was not used before; null else. */
  open(token: string): string | null;
  /** Whether a request's `cookie` header has the cookie. */
  has(cookies: string | undefined): boolean;
}>;

/** A working day: the address is good once, so that a browser that was closed must still have its cookie. */
const lasts = 12 * 60 * 60;

/** Begins a session; names of cookies have the port, since a browser keeps them by host alone. */
export function openSession(port: number): Session {
  const token = secret();
  const value = secret();
  const name = `pcp-review-${port}`;
  let isUsed = false;
  return {
    token,
    open: (given) => {
      if (!isSame(given, token) || isUsed) return null;
      isUsed = true;
      return `${name}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${lasts}`;
    },
    has: (cookies) => cookiesNamed(name, cookies ?? '').some((one) => isSame(one, value)),
  };
}

const secret = (): string => randomBytes(32).toString('base64url');

/** Compares in a time that tells nothing, whatever the lengths. */
function isSame(given: string, known: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(known));
}

const cookiesNamed = (name: string, header: string): string[] =>
  header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
