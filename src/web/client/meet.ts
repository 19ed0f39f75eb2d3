import type { App } from './app.ts';
import { ServerError } from './server.ts';

/** What was asked for, or null where it did not come: then the page says why. */
export async function meet<T>(app: App, asked: Promise<T>): Promise<T | null> {
  try {
    const answer = await asked;
    const { trouble, connection } = app.store.get();
    if (trouble !== null || connection !== 'there') app.store.set({ trouble: null, connection: 'there' });
    return answer;
  } catch (error) {
    const { kind, message, hint } = error instanceof ServerError ? error : unexpected(error);
    if (kind === 'refused') app.store.set({ trouble: hint ? `${message} ${hint}` : message });
    else app.store.set({ connection: kind });
    return null;
  }
}

const unexpected = (error: unknown): ServerError =>
  new ServerError('refused', `Something went wrong in the page: ${String(error)}`);
