import type { ReviewDocument } from '../../api.ts';
import type { App } from '../app.ts';
import { fill, h } from '../dom.ts';
import { type Stretch, selectedStretch, sentenceAt, wholeWords } from '../offsets.ts';
import { pickedStretch } from '../picking.ts';
import { modeOf, type PageState } from '../state.ts';
import { bringInSight } from './bring-in-sight.ts';
import { drawAhead } from './draw-ahead.ts';
import { drawPage } from './drawn.ts';
import { markByMouse } from './mark-by-mouse.ts';
import { hasPages, type Sheet, type Sheets } from './sheet.ts';
import { boxLayer, textLayer } from './text-layer.ts';
import { markStretch, textPage } from './text-page.ts';

/** The page that is open, with what is read, marked and picked on it shown above its picture. */
export function pageView(app: App, sheets: Sheets, openSentence: (key: string) => void) {
  const paper = h('div', { class: 'paper' });
  const desk = h(
    'div',
    {
      class: 'desk',
      id: 'desk',
      tabindex: '0',
      role: 'region',
      'aria-label': 'The page: what the machine found is underlined, what is read has a frame',
    },
    paper,
  );
  const said = h('p', { class: 'note', hidden: true });
  let open: { sheet: Sheet; scale: number } | null = null;

  const documentOf = (id: string): ReviewDocument | undefined =>
    app.store.get().review.documents.find((one) => one.id === id);
  const scaleOf = (document: ReviewDocument, page: number): number => {
    const width = document.pages.find((one) => one.page === page)?.width ?? 595;
    const room = Math.max(desk.clientWidth - 24, 200);
    // Steps of a twentieth, so that a page that was drawn ahead is the one that is shown.
    return Math.max(0.3, Math.floor(((room * app.store.get().zoom) / width) * 20) / 20);
  };
  const tell = (words: string | null): void => {
    said.hidden = words === null;
    said.textContent = words;
  };

  /** Opens what the state names; what is asked for meanwhile wins. */
  async function show(): Promise<void> {
    const { place, view } = app.store.get();
    const document = place && documentOf(place.document);
    if (!place || !document) return close();
    const isDrawn = hasPages(document);
    const mode = modeOf(view) ?? 'first';
    const isWanted = (): boolean => app.store.get().place === place;
    performance.mark('page-asked');
    const page = isDrawn ? (place.page ?? 1) : null;
    const scale = page === null ? 0 : scaleOf(document, page);
    const drawing = page === null ? null : drawPage(document.id, page, scale);
    drawing?.catch(() => {});
    let sheet: Sheet;
    try {
      sheet = await sheets.open(document.id, page, mode);
    } catch (error) {
      if (isWanted()) {
        close();
        tell(error instanceof Error ? error.message : String(error));
      }
      return;
    }
    if (!isWanted()) return;
    if (open?.sheet === sheet && open.scale === scale) return paint();
    const canvas = await drawing?.catch(() => null);
    if (!isWanted()) return;
    tell(
      drawing && !canvas
        ? 'The page itself cannot be shown; its words are there to be read.'
        : !isDrawn && document.format === 'pdf'
          ? 'The file was moved or changed since it was read, so that its words are shown without their page.'
          : null,
    );
    open = { sheet, scale };
    if (sheet.drawn) layDrawn(sheet, scale, canvas ?? null);
    else layText(sheet);
    app.store.set({ sheet });
    paint();
    requestAnimationFrame(() => performance.measure('page-turn', 'page-asked'));
    drawAhead(app, sheets, scaleOf);
  }

  function close(): void {
    open = null;
    paper.replaceChildren();
    app.store.set({ sheet: null });
  }
  function layDrawn(sheet: Sheet, scale: number, canvas: HTMLCanvasElement | null): void {
    const page = sheet.drawn!;
    paper.className = canvas ? 'paper drawn' : 'paper drawn without-picture';
    paper.style.width = `${page.width * scale}px`;
    paper.style.height = `${page.height * scale}px`;
    paper.style.setProperty('--point', `${scale}px`);
    const marked = page.sentences.filter((one) => one.marked).flatMap((one) => one.boxes);
    fill(paper, canvas, boxLayer(marked, 'by-machine', page), h('div'), h('div'), textLayer(page));
  }
  function layText(sheet: Sheet): void {
    paper.className = 'paper running';
    paper.removeAttribute('style');
    fill(paper, textPage(sheet.text!));
  }

  /** What is read and what is picked, over the page. */
  function paint(): void {
    if (!open) return;
    const { item, picking, view, held: beside } = app.store.get();
    const { sheet } = open;
    const held = modeOf(view) ? item : beside;
    const here = held && held.document === sheet.document ? held : null;
    const picked = picking && pickedStretch(sheet.sentences, picking);
    if (sheet.drawn) {
      const boxes = here && here === item ? item.boxes : boxesOf(sheet, here);
      const inPicked = picking ? sheet.sentences.slice(picking.first, picking.last + 1) : [];
      const current = boxLayer(boxes, 'current', sheet.drawn);
      const chosen = boxLayer(
        inPicked.flatMap((one) => one.boxes),
        'picked',
        sheet.drawn,
      );
      const layers = paper.querySelectorAll(':scope > div');
      layers[1]!.replaceWith(current);
      layers[2]!.replaceWith(chosen);
      bringInSight(desk, (chosen.firstElementChild ?? current.firstElementChild) as HTMLElement | null);
    } else {
      const first = markStretch(paper, here ?? nowhere, 'current');
      const chosen = markStretch(paper, picked ?? nowhere, 'picked');
      bringInSight(desk, chosen ?? first);
    }
  }
  const boxesOf = (sheet: Sheet, here: Stretch | null) =>
    here === null
      ? []
      : sheet.sentences
          .filter(({ start, end }) => start < here.end && end > here.start)
          .flatMap((one) => one.boxes);
  markByMouse(desk);
  document.addEventListener('selectionchange', () => {
    if (!open || !desk.isConnected) return;
    const raw = selectedStretch(document.getSelection(), paper);
    const marked = raw && wholeWords(raw, open.sheet.textOf);
    const before = app.store.get().marked;
    if (marked?.start !== before?.start || marked?.end !== before?.end) app.store.set({ marked });
  });
  paper.addEventListener('click', (event) => {
    const holder = (event.target as Element).closest('[data-start]');
    if (!open || !holder || app.store.get().view !== 'first' || app.store.get().marked) return;
    const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    const offset = Number(holder.getAttribute('data-start')) + (caret?.offset ?? 0);
    const sentence = sentenceAt(open.sheet.sentences, offset);
    if (sentence && sentence.key !== app.store.get().item?.key) openSentence(sentence.key);
  });
  let width = 0;
  new ResizeObserver(() => {
    // A scroll bar that comes and goes is no new width.
    if (Math.abs(desk.clientWidth - width) < 20) return;
    width = desk.clientWidth;
    if (open) void show();
  }).observe(desk);

  const root = h('div', { class: 'page-view' }, said, desk);
  app.store.watch((now: PageState, before: PageState) => {
    if (!root.isConnected) return;
    if (now.place !== before.place || now.zoom !== before.zoom) void show();
    else if (now.item !== before.item || now.held !== before.held || now.picking !== before.picking) paint();
  });
  return { root, show };
}
const nowhere: Stretch = { start: -1, end: -1 };
export type PageView = ReturnType<typeof pageView>;
