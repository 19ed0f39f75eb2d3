export { type Change, changeBetween, type Probe } from './probes.ts';
export { type IndexedDocument, indexStems, type Reached, type StemIndex } from './stem-index.ts';
