import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { type Message, makePort, type Port } from './message-port.ts';

/** pdfjs's two halves joined in this process, and the names of fonts that operator lists used, by pdfjs's own key. */
export type JoinedWorker = Readonly<{ worker: PDFWorker; fontNames: ReadonlyMap<string, string> }>;

/**
 * Joins the half of pdfjs that reads files to the half that is called without cloning what passes between them, which
 * pdfjs's own way in Node does for every message, at a tenth of the time of reading. Its fonts are not passed on: they
 * are for drawing, and only their names are wanted. For reading text and shapes; who draws lets pdfjs join itself.
 */
export function joinWorker(verbosity: number): JoinedWorker {
  const fontNames = new Map<string, string>();
  const caller: Port = makePort((message, moved) => reader.deliver(own(message, moved)));
  const reader: Port = makePort((message, moved) => {
    const font = fontIn(message);
    if (font === null) caller.deliver(own(message, moved));
    else if (font.name !== null) fontNames.set(font.id, font.name);
  });
  WorkerMessageHandler.initializeFromPort(reader);
  const worker = new PDFWorker({ port: caller as unknown as null, verbosity });
  return { worker, fontNames };
}

/** The font, or part of one, that a message brings. `name` is null for a part, and for a font that failed. */
function fontIn({ action, data }: Message): { id: string; name: string | null } | null {
  if (action !== 'commonobj') return null;
  const [id, kind, font] = data as [string, string, { extra?: { name?: unknown } } | null];
  if (kind === 'FontPath') return { id, name: null };
  if (kind !== 'Font') return null;
  const name = font?.extra?.name;
  return { id, name: typeof name === 'string' ? name : null };
}

type Chunk = Readonly<{ fnArray?: readonly unknown[]; argsArray?: readonly unknown[] }>;

/**
 * The message as its receiver may keep it. Pieces of a stream are made for it, but for the arrays that pdfjs uses
 * again: it empties those of an operator list and replaces those of a text. An answer is made for the asking, and what
 * is asked is not changed. Anything else (parts of pictures) is cloned, as pdfjs would.
 */
function own(message: Message, moved: readonly Transferable[] | undefined): Message {
  const chunk = message.chunk as Chunk | undefined;
  if (chunk?.fnArray && chunk.argsArray) {
    return { ...message, chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } };
  }
  if (chunk) return { ...message, chunk: { ...chunk } };
  if (message.action === 'obj' || message.action === 'commonobj') {
    return structuredClone(message, { transfer: [...(moved ?? [])] });
  }
  return message;
}
