export * from './hash.ts';
export * from './introduces.ts';
export * from './lexicon.ts';
export * from './normalise.ts';
export * from './pattern.ts';
export * from './stem.ts';
export * from './tokens.ts';
export * from './word-key.ts';
