export function findBrowser(options?: {
  environment?: Record<string, string | undefined>;
  platform?: string;
  home?: string;
  exists?: (path: string) => boolean;
}): string | null;

export function ensureBrowser(options?: {
  find?: () => string | null;
  run?: (command: string, args: readonly string[]) => number;
  say?: (text: string) => void;
  isRoot?: boolean;
  isDebian?: boolean;
  cli?: string;
}): string | null;
