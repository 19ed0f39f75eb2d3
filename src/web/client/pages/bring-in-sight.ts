/** Brings a place of the desk into sight without moving anything but the desk; to its top where there is no place. */
export function bringInSight(desk: HTMLElement, element: Element | null): void {
  if (!element) {
    desk.scrollTop = 0;
    return;
  }
  const target = element.getBoundingClientRect();
  const sight = desk.getBoundingClientRect();
  const isSeen = target.top >= sight.top + 20 && target.bottom <= sight.bottom - 20;
  if (!isSeen) desk.scrollTop += target.top - sight.top - sight.height / 3;
  const isAside = target.left < sight.left || target.left > sight.right - 40;
  if (isAside) desk.scrollLeft += target.left - sight.left - 24;
}
