import { rootOf } from './shell-view.ts';

/** Where a link of a page leads: a file, seen from the report's folder, and a place in it. */
export type Target = Readonly<{ path: string; fragment: string }>;

/** The page or file that a link of a page of the report leads to; null for an address with a scheme. */
export function targetOf(href: string, page: string): Target | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return null;
  const [before, fragment = ''] = href.split('#', 2) as [string, string?];
  if (before === '') return { path: page, fragment };
  const root = rootOf(page);
  return { path: before.startsWith(root) ? before.slice(root.length) : before, fragment };
}
