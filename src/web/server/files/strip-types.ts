import { stripTypeScriptTypes } from 'node:module';

/**
 * A module of a checkout as JavaScript. Node warns once that this may change; it is of no use to whoever reads plans, so that
 * it alone is kept from the terminal.
 */
export function stripTypes(source: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}
