import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ignoreStrayFaults } from './stray-faults.ts';

/** No picture is drawn larger than this, in pixels each way, whatever size a page says it has. */
const largest = 2400;
const assets = new URL('.', import.meta.resolve('pdfjs-dist/package.json'));

/** An open PDF whose pages are drawn one by one; `draw` rejects where the page or the drawing library fails. */
export type PageDrawer = Readonly<{
  draw(page: number): Promise<Uint8Array>;
  close(): Promise<void>;
}>;

/**
 * Opens a PDF to draw its pages as PNG, `scale` pixels a point. It needs `@napi-rs/canvas`, which pdfjs asks for and
 * which may not be installed.
 */
export async function openPageDrawer(bytes: Uint8Array, scale: number): Promise<PageDrawer> {
  const stop = ignoreStrayFaults();
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    cMapUrl: pathOf('cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: pathOf('standard_fonts/'),
    wasmUrl: pathOf('wasm/'),
    maxImageSize: 30_000_000,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
  });
  const pdf = await task.promise;
  return {
    draw: async (number) => {
      const page = await pdf.getPage(number);
      const [, , width = 0, height = 0] = page.view;
      const fitting = Math.min(scale, largest / Math.max(1, width, height));
      const viewport = page.getViewport({ scale: fitting });
      const { canvas, context } = canvasOf(pdf).create(Math.ceil(viewport.width), Math.ceil(viewport.height));
      await page.render({ canvas: null, canvasContext: context, viewport, annotationMode: 0 }).promise;
      const png = canvas.toBuffer('image/png');
      page.cleanup();
      return png;
    },
    close: () => task.destroy().finally(stop),
  };
}

type Canvases = Readonly<{
  create(
    width: number,
    height: number,
  ): { canvas: { toBuffer(kind: 'image/png'): Uint8Array }; context: CanvasRenderingContext2D };
}>;

/** pdfjs gives its own way to a canvas, so that this project need not import the library behind it. */
function canvasOf(pdf: object): Canvases {
  return (pdf as { canvasFactory: Canvases }).canvasFactory;
}

function pathOf(folder: string): string {
  return decodeURIComponent(new URL(folder, assets).pathname).replace(/^\/(?=[A-Za-z]:)/, '');
}
