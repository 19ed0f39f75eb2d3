import type { DecisionAnswer, DecisionRequest } from '../api.ts';
import type { Server } from './server.ts';
import { ServerError } from './server.ts';

/** A decision on its way: what it says in words, and what is to be done once it is on the disk. */
export type Unsaved = Readonly<{
  request: DecisionRequest;
  says: string;
  done: (answer: DecisionAnswer) => void;
  /** Called where the reader gives it up. */
  dropped?: () => void;
}>;

/** Where saving stands. `failed` tells why nothing goes on; what waits stays in order and nothing of it is lost. */
export type Saving = Readonly<{
  waiting: readonly Unsaved[];
  isBusy: boolean;
  failed: ServerError | null;
}>;

export type Saver = Readonly<{
  save(unsaved: Unsaved): void;
  /** Tries again from the first that was not saved. */
  retry(): void;
  /** Gives up the first that was not saved, and goes on with the next. */
  drop(): void;
  saving(): Saving;
}>;

/**
 * Sends decisions one after the other, in the order in which they were made: each counts as saved when the server has
 * answered. One that fails stops all behind it. `onChange` hears of every step.
 */
export function makeSaver(decide: Server['decide'], onChange: (saving: Saving) => void): Saver {
  let state: Saving = { waiting: [], isBusy: false, failed: null };
  const set = (next: Saving): void => {
    state = next;
    onChange(state);
  };
  const run = async (): Promise<void> => {
    const [first] = state.waiting;
    if (!first || state.isBusy) return;
    // What failed stays said while it is tried again, so that the message does not come and go.
    set({ ...state, isBusy: true });
    let answer: DecisionAnswer;
    try {
      answer = await decide(first.request);
    } catch (error) {
      const failed = error instanceof ServerError ? error : new ServerError('refused', String(error));
      return set({ ...state, isBusy: false, failed });
    }
    set({ waiting: state.waiting.slice(1), isBusy: false, failed: null });
    first.done(answer);
    return run();
  };
  return {
    save: (unsaved) => {
      set({ ...state, waiting: [...state.waiting, unsaved] });
      if (!state.failed) void run();
    },
    retry: () => void run(),
    drop: () => {
      const [first, ...rest] = state.waiting;
      set({ waiting: rest, isBusy: false, failed: null });
      first?.dropped?.();
      void run();
    },
    saving: () => state,
  };
}
