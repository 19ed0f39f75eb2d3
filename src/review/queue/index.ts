export { isAsked, type QueueFilters } from './filters.ts';
export { type ItemState, isQueued, isToRead, itemOf, itemStates, type QueueItem } from './item.ts';
export { orderQueue, type QueueInput } from './order-queue.ts';
export { isOutdated, type Meanings } from './outdated.ts';
export { leadingRule, proofOfRules, type RuleProof, surelyUpheld } from './rule-proof.ts';
