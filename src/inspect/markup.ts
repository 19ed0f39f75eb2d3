/** Text that is markup already; all other text is escaped where it is put into markup. */
export type Markup = Readonly<{ markup: string }>;

type Part = string | number | null | Markup | readonly Markup[];

/**
 * Builds SVG or HTML. What is put in is escaped, quotes too, and letters that XML forbids are dropped, as the words of
 * a plan are never markup; null is nothing.
 */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const text = pieces.map((piece, index) => (index === 0 ? piece : asText(parts[index - 1] ?? '') + piece));
  return { markup: text.join('') };
}

/** A number as drawings need it: no more than two digits after the point. */
export function round(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 100) / 100 : 0;
}

function asText(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'number') return String(round(part));
  if (typeof part === 'string') return escaped(part);
  return 'markup' in part ? part.markup : part.map((one) => one.markup).join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? '');
}
