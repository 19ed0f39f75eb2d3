export { findMarking } from './find-markings.ts';
