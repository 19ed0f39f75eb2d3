import { createRequire, registerHooks } from 'node:module';

let refused = true;

/**
 * Keeps pdfjs from loading the library that it draws pages with: a process that only reads text draws nothing, and
 * loading it takes longer than all else that pdfjs needs. To be imported before pdfjs.
 */
registerHooks({
  resolve(specifier, context, next) {
    if (refused && specifier === '@napi-rs/canvas') throw new Error('no page is drawn in this process');
    return next(specifier, context);
  },
});

/**
 * Lets pdfjs draw after all, for a page that can be read in no other way: loads the library and gives pdfjs what it
 * would have taken of it at its start. False where it is not installed or cannot be loaded.
 */
export function allowCanvas(): boolean {
  refused = false;
  try {
    const fromPdfjs = createRequire(import.meta.resolve('pdfjs-dist/package.json'));
    const { DOMMatrix, ImageData, Path2D } = fromPdfjs('@napi-rs/canvas');
    for (const [name, value] of Object.entries({ DOMMatrix, ImageData, Path2D })) {
      if (!(name in globalThis)) Object.assign(globalThis, { [name]: value });
    }
    return true;
  } catch {
    return false;
  }
}
