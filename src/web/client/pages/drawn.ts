import { pageOf } from './pdf.ts';

/** Drawn pages by document, page and scale; the last few are kept, so that turning back shows them at once. */
const drawn = new Map<string, Promise<HTMLCanvasElement>>();
const kept = 8;
/** No canvas is larger: browsers refuse very large ones. */
const most = 16_000_000;

/** A page as a picture, `scale` screen points to a point of the page. Rejects where it cannot be drawn. */
export function drawPage(document: string, page: number, scale: number): Promise<HTMLCanvasElement> {
  const name = JSON.stringify([document, page, scale]);
  const known = drawn.get(name);
  drawn.delete(name);
  const drawing = known ?? draw(document, page, scale);
  drawn.set(name, drawing);
  drawing.catch(() => drawn.delete(name));
  for (const oldest of drawn.keys()) {
    if (drawn.size <= kept) break;
    drawn.delete(oldest);
  }
  return drawing;
}

async function draw(name: string, number: number, scale: number): Promise<HTMLCanvasElement> {
  const page = await pageOf(name, number);
  const plain = page.getViewport({ scale: 1 });
  const sharp = scale * (window.devicePixelRatio || 1);
  const viewport = page.getViewport({
    scale: Math.min(sharp, Math.sqrt(most / (plain.width * plain.height))),
  });
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  canvas.setAttribute('aria-hidden', 'true');
  await page.render({ canvas, viewport, background: 'white' }).promise;
  return canvas;
}
