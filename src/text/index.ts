export * from './hash.ts';
export * from './normalise.ts';
export * from './stem.ts';
export * from './tokens.ts';
