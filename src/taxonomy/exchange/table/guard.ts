/** Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV injection"). */
export function guarded(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe that guards it. */
export function unguarded(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
