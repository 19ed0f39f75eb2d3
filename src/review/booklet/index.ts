export { codebookBooklet } from './booklet.ts';
