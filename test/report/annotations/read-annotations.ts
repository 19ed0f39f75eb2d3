import type { ReportFile } from '../../../src/report/index.ts';

export type Selector = Readonly<{
  type: string;
  exact?: string;
  prefix?: string;
  suffix?: string;
  start?: number;
  end?: number;
  value?: string;
  refinedBy?: Selector;
}>;
export type Annotation = Readonly<{
  id: string;
  type: string;
  motivation: string;
  body: readonly Readonly<Record<string, string>>[];
  target: readonly Readonly<{ type: string; source: string; selector: readonly Selector[] }>[];
}>;
type Page = Readonly<{
  id: string;
  startIndex: number;
  next?: string;
  prev?: string;
  items: readonly Annotation[];
}>;

/** Follows a collection from its first page to its last by the links in it, as a reader of the web would. */
export function readCollection(files: readonly ReportFile[]) {
  const open = (id: string): Record<string, unknown> =>
    JSON.parse(String(files.find(({ path }) => path === `annotations/${id}`)!.content));
  const collection = open('collection.jsonld') as {
    total: number;
    first?: string;
    last?: string;
    label: string;
  };
  const pages: Page[] = [];
  for (let next = collection.first; next !== undefined; next = pages.at(-1)!.next)
    pages.push(open(next) as unknown as Page);
  return { collection, pages, annotations: pages.flatMap(({ items }) => items) };
}

/** A selector of a kind; throws where there is none. */
export function selector(of: Readonly<{ selector: readonly Selector[] }>, type: string): Selector {
  const found = of.selector.find((one) => one.type === type);
  if (!found) throw new Error(`no ${type}`);
  return found;
}
