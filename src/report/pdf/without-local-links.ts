/**
 * A page without links to files beside it: a PDF lies anywhere, and a browser would write this machine's paths into it.
 * Links inside the page and to the web stay. In our pages every `<` is markup of our own, so that no text is a link.
 */
export const withoutLocalLinks = (html: string): string =>
  html.replace(/<a\b[^>]*\shref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, (link, href: string, words: string) =>
    /^(?:#|https?:)/i.test(href) ? link : words,
  );
