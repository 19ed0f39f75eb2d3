import { registerHooks } from 'node:module';

/**
 * Keeps pdfjs from loading the library that it draws pages with: a process that only reads text draws nothing, and
 * loading it takes longer than all else that pdfjs needs. To be imported before pdfjs.
 */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@napi-rs/canvas') throw new Error('no page is drawn in this process');
    return next(specifier, context);
  },
});
