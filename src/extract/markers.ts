/** A list marker at the start of a line: what it looks like, and what kind of list it belongs to. */
export type Marker = Readonly<{ marker: string; style: string; number: number | null; rest: string }>;

// Bullets that people and programs write, tick marks and arrows among them; private-use characters are what is
// left of symbol fonts.
const glyph =
  /^(?:[•·●○▪▫■□◦‣⁃∙◆◇❖»✓✔✅☑☐☒➢➤►▶→⇒★☆✦◾◼\uE000-\uF8FF]|\p{Extended_Pictographic}\uFE0F?)[\s\u200B]*/u;
const dash = /^(?:[-–—*+]\s+|[-–—](?=\p{L}\p{L})|o(?:\t|\s{2,}))/u;
const number = /^(\(?)(\d{1,2})([.)])(?:\s+|(?=\p{Lu}\p{Ll}))/u;
// Capitals only in brackets: "J. Smith" begins with an initial.
const letter = /^(?:\(([a-zA-Z]|[ivx]{1,4})\)|([a-zA-Z]|[ivx]{1,4})\)|([a-z]|[ivx]{1,4})\.)\s+/;

/** The list marker that a line begins with, or null. `line` has no white space before it. */
export function readMarker(line: string): Marker | null {
  const found = glyph.exec(line) ?? dash.exec(line);
  if (found && !/^\p{Extended_Pictographic}/u.test(line.slice(found[0].length, found[0].length + 2))) {
    const marker = found[0].trim();
    return { marker, style: marker, number: null, rest: line.slice(found[0].length) };
  }
  const counted = number.exec(line);
  if (counted) {
    const style = `${counted[1]}1${counted[3]}`;
    return {
      marker: counted[0].trim(),
      style,
      number: Number(counted[2]),
      rest: line.slice(counted[0].length),
    };
  }
  const lettered = letter.exec(line);
  if (!lettered) return null;
  const mark = lettered[1] ?? lettered[2] ?? lettered[3] ?? '';
  const style = lettered[0].trim().replace(mark, /^[ivx]{2,}$/.test(mark) ? 'i' : 'a');
  return { marker: lettered[0].trim(), style, number: null, rest: line.slice(lettered[0].length) };
}
