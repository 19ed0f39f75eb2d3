import { isCollection, isMap, isSeq } from 'yaml';
import { documentOf } from '../yaml-document.ts';

/**
 * What a description holds for machines, as YAML of one level: a line a key, a line an item, nothing indented, so that
 * programs which lose blanks at the beginning of lines lose nothing here.
 */
export function tailText(value: Readonly<Record<string, unknown>>): string {
  if (Object.keys(value).length === 0) return '';
  const document = documentOf(value);
  if (!isMap(document.contents)) return '';
  for (const { value: part } of document.contents.items) {
    if (isMap(part)) part.flow = true;
    if (isSeq(part)) for (const item of part.items) if (isCollection(item)) item.flow = true;
  }
  return document
    .toString({
      lineWidth: 0,
      flowCollectionPadding: false,
      indentSeq: false,
      blockQuote: false,
      doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    })
    .trimEnd();
}
