import { z } from 'zod';
import { earlierOf } from '../desk/earlier.ts';
import { route } from './route.ts';

/** What became of this reader's decisions on plans that others have replaced. */
export const earlier = route('earlier', 'GET', z.strictObject({}), earlierOf);
