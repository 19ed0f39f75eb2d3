import type { Page } from '../html/index.ts';
import { targetOf } from '../html/page-links.ts';

/** The id of a page inside the one file: letters, digits and single hyphens, so that `--` parts it from an id. */
export const keyOfPage = (path: string): string => path.replace(/\.html$/, '').replaceAll('/', '-');

/**
 * What a page says, as a part of one file that holds all pages: its ids are led by the page's key, its links lead to the
 * other parts, and its landmarks are named after the page, since they stand beside those of other pages. In the engine's
 * pages every `<` is its own mark-up, so that no text is taken for a tag.
 */
export function partOfPage({ path, content }: Page, pages: ReadonlySet<string>): string {
  const key = keyOfPage(path);
  return bodyOf(content)
    .replace(/<nav class="(?:trail|neighbours)"[\s\S]*?<\/nav>/g, '')
    .replace(
      /<main id="main"(?: class="([a-z-]+)")?>/,
      (_, name?: string) => `<div class="page-body ${name ?? ''}">`,
    )
    .replace(/<\/main>/, '</div>')
    .replace(/<h1>/, '<h1 id="title">')
    .replace(/<[a-z][^>]*>/gi, (tag) => partTag(tag, path, key, pages));
}

/** What stands between the masthead and the foot, which the one file has of its own. */
function bodyOf(content: string): string {
  const from = content.indexOf('</header>') + '</header>'.length;
  return content.slice(from, content.lastIndexOf('<footer class="foot"'));
}

/** Attributes that hold ids of the same page, blanks between. */
const holdsIds = /\s(id|for|headers|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"/g;

function partTag(tag: string, path: string, key: string, pages: ReadonlySet<string>): string {
  const isLandmark = /^<(?:nav|section|aside)\b/.test(tag) || tag.includes(' role="region"');
  return tag
    .replace(holdsIds, (_, name: string, ids: string) => {
      const own = ids.split(' ').map((id) => `${key}--${id}`);
      if (isLandmark && name === 'aria-labelledby') own.push(`${key}--title`);
      return ` ${name}="${own.join(' ')}"`;
    })
    .replace(/\saria-label="([^"]*)"/, (label, words: string) =>
      isLandmark ? ` aria-label="${words}: ${key}"` : label,
    )
    .replace(/\shref="([^"]*)"/, (_, href: string) => ` href="${partLink(href, path, pages)}"`)
    .replace(/url\(#([^)]*)\)/g, (_, id: string) => `url(#${key}--${id})`);
}

function partLink(href: string, path: string, pages: ReadonlySet<string>): string {
  const target = targetOf(href, path);
  if (target === null) return href;
  const { path: file, fragment } = target;
  if (!pages.has(file)) return fragment === '' ? file : `${file}#${fragment}`;
  return fragment === '' || fragment === 'main' ? `#${keyOfPage(file)}` : `#${keyOfPage(file)}--${fragment}`;
}
