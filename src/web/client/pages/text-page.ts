import type { PageSentence, TextAnswer } from '../../api.ts';
import { h } from '../dom.ts';

type TextBlock = TextAnswer['blocks'][number];

/** A document without pages as text: blocks in order, each stretch knowing where it stands in the document's text. */
export function textPage(answer: TextAnswer): HTMLElement {
  const root = h('div', { class: 'text-page' });
  const sentences = [...answer.sentences].sort((a, b) => a.start - b.start);
  let from = 0;
  for (const block of answer.blocks) {
    while (from < sentences.length && sentences[from]!.end <= block.start) from++;
    root.append(blockElement(block, sentences, from));
  }
  return root;
}

function blockElement(block: TextBlock, sentences: readonly PageSentence[], from: number): HTMLElement {
  const element = h('p', {
    class: `block ${block.kind}${block.level ? ` level-${Math.min(block.level, 4)}` : ''}`,
  });
  if (block.marker) element.append(h('span', { class: 'marker', 'aria-hidden': 'true' }, block.marker), ' ');
  let at = block.start;
  const add = (end: number, key: string | null): void => {
    if (end <= at) return;
    const words = block.text.slice(at - block.start, end - block.start);
    element.append(h('span', { 'data-start': at, 'data-key': key }, words));
    at = end;
  };
  for (let one = from; one < sentences.length && sentences[one]!.start < block.end; one++) {
    const { start, end, key } = sentences[one]!;
    add(Math.min(start, block.end), null);
    add(Math.min(end, block.end), key);
  }
  add(block.end, null);
  return element;
}

/** Gives the stretches of a text page that lie within another a class, and takes it from all others; gives the first. */
export function markStretch(
  root: HTMLElement,
  { start, end }: Readonly<{ start: number; end: number }>,
  name: string,
): HTMLElement | null {
  let first: HTMLElement | null = null;
  for (const element of root.querySelectorAll<HTMLElement>('[data-start]')) {
    const from = Number(element.dataset.start);
    const to = from + (element.textContent?.length ?? 0);
    const isIn = from < end && to > start;
    element.classList.toggle(name, isIn);
    if (isIn) first ??= element;
  }
  return first;
}
