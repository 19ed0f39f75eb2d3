import { Document, visit } from 'yaml';

/**
 * A value as a YAML document, not yet text. Words that begin or end with a blank of any kind are put in quotes: the
 * library does so for the plain blank only, and loses others.
 */
export function documentOf(value: unknown): Document {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_key, scalar) => {
      const isSure = typeof scalar.value !== 'string' || scalar.value.trim() === scalar.value;
      if (!isSure) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return document;
}
