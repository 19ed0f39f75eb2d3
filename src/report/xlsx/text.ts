/** A sign of no meaning (private use) behind texts that the writer would take for something else. */
const mark = '\u{F0000}';

/**
 * A text as the writer takes it. A sign may stand by its number (`_x0041_`; ECMA-376, ST_Xstring), so that what looks like
 * that already is written so. The writer looks texts up among the properties of a plain object: one which is the name of
 * such a property ("constructor") gets a mark, which `withoutMarks` takes away.
 */
export function xlsxText(text: string): string {
  return text in {} ? `${text}${mark}` : text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** The list of texts as it was meant. */
export const withoutMarks = (sharedStrings: string): string =>
  sharedStrings.replaceAll(`${mark}</t>`, '</t>');
