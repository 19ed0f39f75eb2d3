import { neededAlpha } from '../../../review/index.ts';
import type { PracticeState } from '../../api.ts';
import type { Desk } from './desk.ts';

export function practiceOf(_desk: Desk): PracticeState {
  return { items: 0, answered: 0, alpha: null, needed: neededAlpha, isOpen: true, override: null };
}
