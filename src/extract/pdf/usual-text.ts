// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const usual = /^[\u0000-\u007F\u00A3\u2012-\u2027]*$/;

/**
 * Whether a text holds no letters but a to z, no figures but 0 to 9 and no hyphens but the plain one, beside the dashes,
 * quotation marks and bullets of print: as nearly all lines do. Patterns over these alone are three times as fast.
 */
export function isUsual(text: string): boolean {
  return usual.test(text);
}
