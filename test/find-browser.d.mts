export { findBrowser } from '../src/io/browser/find-browser.ts';

export function ensureBrowser(options?: {
  find?: () => string | null;
  run?: (command: string, args: readonly string[]) => number;
  say?: (text: string) => void;
  isRoot?: boolean;
  isDebian?: boolean;
  cli?: string;
}): string | null;
