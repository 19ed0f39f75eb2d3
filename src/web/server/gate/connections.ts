import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Connections on which nobody has shown the cookie yet that are held at once; a browser opens six. */
const mostStrangers = 64;

/** Who is connected: readers, whose requests had the cookie, and strangers, of whom nothing is known. */
export type Connections = Readonly<{
  /** Takes a connection for a reader's: it is not closed to make room. */
  admit(socket: Socket): void;
}>;

/**
 * Keeps strangers from filling the server. Where there are too many, the newest is let in and the oldest that has said nothing
 * is closed, else the oldest of all: whoever holds hundreds of connections open loses them one by one, and a reader's new one,
 * which speaks at once, is answered.
 */
export function guardConnections(server: Server, most = mostStrangers): Connections {
  const strangers = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    if (strangers.size >= most) {
      const silent = [...strangers].find(({ bytesRead }) => bytesRead === 0);
      const [oldest] = strangers;
      const gone = silent ?? oldest!;
      strangers.delete(gone);
      gone.destroy();
    }
    strangers.add(socket);
    socket.once('close', () => strangers.delete(socket));
  });
  return { admit: (socket) => void strangers.delete(socket) };
}
