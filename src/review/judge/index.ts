export { machineCoding, sameCoding, tidyCoding } from './coding.ts';
export { isJudging, isNoMatch, type Judgement, judgementsOf } from './judgement.ts';
export { openCodes } from './open-codes.ts';
export { type Field, type Ground, type Resolution, resolve } from './resolve.ts';
