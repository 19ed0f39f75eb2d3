/**
 * Words that were marked with the mouse end where the mouse was last over words: where it is let go in the space between them
 * browsers mark from the first or to the last of the page, since its runs stand wherever the page has them. (While the mouse
 * moves the marking is left alone: a browser gives up a marking that is changed under it.)
 */
export function steadyMarking(paper: HTMLElement): void {
  let isMarking = false;
  let isOverWords = false;
  let last: Readonly<{ anchor: Node; from: number; focus: Node; to: number }> | null = null;
  paper.addEventListener('pointerdown', (event) => {
    isMarking = event.pointerType === 'mouse' && event.button === 0;
    isOverWords = isRun(event.target);
    last = null;
  });
  document.addEventListener('pointermove', (event) => {
    isOverWords = isRun(event.target);
  });
  document.addEventListener('pointerup', () => {
    const wentAstray = isMarking && !isOverWords;
    isMarking = false;
    if (wentAstray && last)
      document.getSelection()?.setBaseAndExtent(last.anchor, last.from, last.focus, last.to);
  });
  document.addEventListener('selectionchange', () => {
    const selection = isMarking && isOverWords ? document.getSelection() : null;
    if (!selection?.anchorNode || !selection.focusNode) return;
    const { anchorNode: anchor, anchorOffset: from, focusNode: focus, focusOffset: to } = selection;
    last = { anchor, from, focus, to };
  });
}

const isRun = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.text-layer [data-start]') !== null;
