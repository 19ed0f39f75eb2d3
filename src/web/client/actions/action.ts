import type { App } from '../app.ts';
import type { PageState } from '../state.ts';

export const actionGroups = ['Decide', 'Say what it is', 'Move', 'Page', 'Everywhere'] as const;

/**
 * Something a reader can do. Buttons, help and handlers of keys are made from it. `keys` are the usual ones, the first of
 * which stands on buttons and can be changed; two actions may share a key where they are never possible together.
 */
export type Action = Readonly<{
  /** Small letters and hyphens; settings keep changed keys under it. */
  id: string;
  group: (typeof actionGroups)[number];
  keys: readonly string[];
  label: string | ((state: PageState) => string);
  /** What it does, for the help. */
  says: string;
  when(state: PageState): boolean;
  run(app: App): void;
}>;

export const labelOfAction = ({ label }: Action, state: PageState): string =>
  typeof label === 'string' ? label : label(state);
