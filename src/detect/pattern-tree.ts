/** What a regular expression is made of, as far as the words that a match must hold can be read from it. */
export type Tree =
  | Readonly<{ kind: 'text'; text: string }>
  /** One character of many: `letters` where it may be one of a to z. */
  | Readonly<{ kind: 'any'; letters: boolean }>
  | Readonly<{ kind: 'sequence'; parts: readonly Tree[] }>
  | Readonly<{ kind: 'choice'; options: readonly Tree[] }>
  | Readonly<{ kind: 'repeat'; part: Tree; least: number }>;

/** Stands in a text for a place that no letter adjoins on one side at least: `\b`, `^`, `$`. */
export const edge = '\0';

const nothing: Tree = { kind: 'text', text: '' };
const anything: Tree = { kind: 'any', letters: true };
const noLetter: Tree = { kind: 'any', letters: false };
// A digit is no letter, and one is as good as another here; so is white space.
const escapes: Readonly<Record<string, string>> = { b: edge, d: '0', s: ' ' };
const classes: Readonly<Record<string, Tree>> = { w: anything, S: anything, D: anything, W: noLetter };

const unknown = /\\(?:[^bdswSDW\W]|$)|\(\?(?!:|<?[=!])|\[\^?\]/;
const quantifier = /(?:[?*+]|\{(\d+)[^}]*\})\??/y;
const opening = /\((?:\?(?:<?[=!]|:))?/y;
const inside = /\[((?:[^\]\\]|\\.)*)\]/y;

/** Reads the source of a regular expression; null where it holds what is not known here. */
export function treeOf(source: string): Tree | null {
  if (unknown.test(source)) return null;
  let at = 0;

  const taken = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };

  const choice = (): Tree => {
    const options = [chain()];
    while (source[at] === '|') {
      at++;
      options.push(chain());
    }
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  };

  const chain = (): Tree => {
    const parts: Tree[] = [];
    let text = '';
    const endText = () => {
      if (text !== '') parts.push({ kind: 'text', text });
      text = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = atom();
      const repeats = '?*+{'.includes(source[at] ?? ' ') ? taken(quantifier) : null;
      if (repeats === null && typeof part === 'string') text += part;
      else {
        endText();
        const tree: Tree = typeof part === 'string' ? { kind: 'text', text: part } : part;
        const least = repeats === null ? 1 : repeats[0][0] === '+' ? 1 : Number(repeats[1] ?? 0);
        parts.push(repeats === null ? tree : { kind: 'repeat', part: tree, least });
      }
    }
    endText();
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  };

  /** One character, as a text, or a group or class. */
  const atom = (): string | Tree => {
    const letter = source[at]!;
    if (letter === '(') return group();
    if (letter === '[') return classOf(taken(inside)![1]!);
    at++;
    if (letter === '^' || letter === '$') return edge;
    if (letter !== '\\') return letter === '.' ? anything : letter;
    const escaped = source[at++]!;
    return escapes[escaped] ?? classes[escaped] ?? escaped;
  };

  const group = (): Tree => {
    const sign = taken(opening)![0];
    const tree = choice();
    at++;
    // What looks ahead or back takes no room, and is left out: it can only make a match rarer.
    return sign === '(' || sign === '(?:' ? tree : nothing;
  };

  const tree = choice();
  return at === source.length ? tree : null;
}

function classOf(source: string): Tree {
  const plain = source.replaceAll('\\d', '0');
  if (/^[^\\^a-z-]{1,4}$/.test(plain))
    return { kind: 'choice', options: [...plain].map((text) => ({ kind: 'text', text })) };
  const rest = plain.replaceAll('A-Z', '').replaceAll('0-9', '');
  return /^(?:\^a-z.*|[^\\^a-z-]*-?)$/.test(rest) ? noLetter : anything;
}
