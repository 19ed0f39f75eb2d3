import type { Category } from '../model/index.ts';
import { sha256 } from '../text/index.ts';

/**
 * Names what a category meant to whoever decided by it: a hash of its definition, include and exclude, of 16 letters.
 * Terms, label and id are not in it: they change what the machine finds, not what a reader is asked.
 */
export function definitionHash({
  definition,
  include = '',
  exclude = '',
}: Pick<Category, 'definition' | 'include' | 'exclude'>): string {
  const plain = [definition, include, exclude].map((text) => text.trim().replace(/\s+/g, ' '));
  return sha256(JSON.stringify(plain)).slice(0, 16);
}
