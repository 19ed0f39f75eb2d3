import { decide } from '../decide/decide.ts';
import { decisionRequestSchema } from '../decide/request.ts';
import { route } from './route.ts';

/** Writes down what was decided. */
export const decisions = route('decisions', 'POST', decisionRequestSchema, decide);
