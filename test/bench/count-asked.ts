import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pages of which the structure tree and the operator list were asked for. */
export type Asked = Readonly<{ trees: number; operatorLists: number }>;

/** Counts, from now on, what is asked of pdfjs's pages; `file` is any PDF, by which their methods are found. */
export async function countAsked(file: string): Promise<() => Asked> {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 });
  const methods = Object.getPrototypeOf(await (await task.promise).getPage(1));
  await task.destroy();
  const count = (name: 'getStructTree' | 'getOperatorList') => {
    const original = methods[name];
    let times = 0;
    methods[name] = function (this: object, ...words: unknown[]) {
      times++;
      return original.apply(this, words);
    };
    return () => times;
  };
  const [trees, operatorLists] = [count('getStructTree'), count('getOperatorList')];
  return () => ({ trees: trees(), operatorLists: operatorLists() });
}
