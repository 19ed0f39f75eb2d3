/** A place in a text of the page. */
type Caret = Readonly<{ node: Node; offset: number }>;

/**
 * Marks words of a drawn page with the mouse. A browser's own marking follows the order of the runs and jumps to the first or
 * the last of them wherever the mouse is over the space between; this one stays with the words that the mouse was last over.
 * Two and three clicks, touch and the keyboard are left to the browser.
 */
export function markByMouse(desk: HTMLElement): void {
  let anchor: Caret | null = null;
  desk.addEventListener('mousedown', (event) => {
    anchor = null;
    const isPlain = event.button === 0 && event.detail === 1 && !event.shiftKey;
    const layer = (event.target as Element).closest('.text-layer');
    if (!isPlain || !layer) return;
    event.preventDefault();
    desk.focus({ preventScroll: true });
    document.getSelection()?.removeAllRanges();
    anchor = caretAt(event, layer);
  });
  document.addEventListener('mousemove', (event) => {
    const layer = anchor && (event.target as Element | null)?.closest?.('.text-layer');
    if (!anchor || !layer) return;
    const focus = caretAt(event, layer);
    if (focus)
      document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  });
  document.addEventListener('mouseup', () => {
    anchor = null;
  });
}

/** The letter under the mouse, where it is over words. */
function caretAt({ clientX, clientY, target }: MouseEvent, layer: Element): Caret | null {
  if (!(target as Element).closest('[data-start]')) return null;
  const found = document.caretPositionFromPoint?.(clientX, clientY);
  return found && layer.contains(found.offsetNode) ? { node: found.offsetNode, offset: found.offset } : null;
}
