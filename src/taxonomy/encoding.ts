/** What is wrong with a text's encoding, and where it begins to be; null where nothing is. */
export type EncodingFault = Readonly<{ offset: number; message: string; hint: string }>;

/**
 * The first sign in a text, decoded as UTF-8, that its file is in another encoding or damaged: a NUL, which UTF-16 has
 * in every other place, or U+FFFD, which stands for bytes that are no UTF-8 and has no use of its own in a data file.
 */
export function encodingFault(text: string): EncodingFault | null {
  const nul = text.indexOf('\0');
  const lost = text.indexOf('\uFFFD');
  if (nul < 0 && lost < 0) return null;
  const hint = 'Open the file in an editor, choose "UTF-8" as its encoding and save it again.';
  if (lost === 0 && text[1] === '\uFFFD' && nul > 0)
    return { offset: 0, message: 'This file is in UTF-16 (it begins with its mark), not in UTF-8.', hint };
  if (nul >= 0 && (lost < 0 || nul < lost))
    return {
      offset: nul,
      message: 'There is a NUL byte here: the file is in UTF-16 or another encoding than UTF-8, or damaged.',
      hint: `${hint} Where that does not help, take the file again from where it came from.`,
    };
  return {
    offset: lost,
    message:
      'A sign here is not in UTF-8: the file was saved in another encoding, or the sign was lost before.',
    hint: `${hint} Then write the sign anew where it is still shown as "\uFFFD".`,
  };
}
