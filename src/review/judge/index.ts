export { machineCoding, sameCoding, tidyCoding } from './coding.ts';
export { type Judgement, judgementsOf } from './judgement.ts';
export { type Field, type Resolution, resolve } from './resolve.ts';
