import type { Page } from './index.ts';
import { targetOf } from './page-links.ts';

/**
 * A page of a report that has not all of its pages: links to those that are not there become plain words, and ways
 * through the whole report go. In the engine's pages every `<` is its own mark-up, so that no text is taken for a link.
 */
export function withoutDeadLinks({ path, content }: Page, there: ReadonlySet<string>): Page {
  const kept = content
    .replace(/<nav class="(?:trail|neighbours)"[\s\S]*?<\/nav>/g, '')
    .replace(/<a\b[^>]*\shref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, (link, href: string, words: string) => {
      const target = targetOf(href, path);
      return target && isPage(target.path) && !there.has(target.path) ? words : link;
    });
  return { path, content: kept };
}

/** Pages of the report lie in its folder; sources, which may be HTML too, lie outside it. */
const isPage = (path: string): boolean => path.endsWith('.html') && !path.startsWith('../');
