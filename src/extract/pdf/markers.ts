const bullet = /^[•●○◦▪▫■□◆◇►▸▶➤➢➔→‣⁃∙·⦁✓✔✗✘☑☐★☆❖❑❒◼◾❯›»\uF000-\uF0FF]$/u;
const dash = /^[-–—*]$/;
const numbered = /^(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxlcIVXLC]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)$/;

/** Whether these letters alone are what stands before a list item: a bullet, a dash, "2.", "(a)", "iv)", "3.1". */
export function isMarker(text: string): boolean {
  return isBullet(text) || numbered.test(text);
}

/** Whether they are a bullet or a dash, not a number or letter. */
export function isBullet(text: string): boolean {
  return bullet.test(text) || dash.test(text);
}

/** What class of marker it is: items of one list have one. */
export function markerKind(marker: string): string {
  if (isBullet(marker)) return marker;
  const bare = marker.replace(/[().]/g, '');
  if (/^\d+$/.test(bare)) return marker.replace(/\d+/, '1');
  if (/^\d/.test(marker)) return '1.1';
  if (/^[ivx]+$/.test(bare)) return marker.replace(/[ivx]+/, 'i');
  if (/^[IVX]+$/.test(bare)) return marker.replace(/[IVX]+/, 'I');
  return marker.replace(/[a-z]/, 'a').replace(/[A-Z]/, 'A');
}

/** A marker at the head of a line in which it is followed by a space, or null. */
export function leadingMarker(text: string): { marker: string; rest: string } | null {
  const space = text.search(/\s/);
  if (space < 1 || space > 9) return null;
  const marker = text.slice(0, space);
  const rest = text.slice(space).trimStart();
  return rest !== '' && isMarker(marker) ? { marker, rest } : null;
}

/** Letters of the common symbol fonts as they come out where a file does not say what they mean. */
const drawn: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF06E': '■',
  '\uF06F': '○',
  '\uF0D8': '➢',
  '\uF0FC': '✓',
  '\uF076': '❖',
  '\uF02D': '–',
  n: '■',
  o: '○',
};

/** A marker as it looks: letters of symbol fonts and private use come out as the bullets they draw. */
export function shownMarker(marker: string, symbolFont: boolean): string {
  const isLetter = symbolFont && /^[\p{L}\p{N}]$/u.test(marker);
  return isLetter || /[\uE000-\uF8FF]/u.test(marker) ? (drawn[marker] ?? '•') : marker;
}
