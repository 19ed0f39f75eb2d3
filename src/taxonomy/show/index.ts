export { categoryText } from './category-text.ts';
export { overviewText } from './overview-text.ts';
export { referencePage } from './reference.ts';
