import { type Flow, type Frame, flowOf, keepRoom, skip } from './frames.ts';
import type { Gold, GoldSentence, GoldText } from './gold.ts';
import type { Look } from './look.ts';
import type { Piece } from './plan-text.ts';
import { type Style, setWords, type WidthOf, type Word } from './typeset.ts';

type Unit = Readonly<{
  kind: 'heading' | 'paragraph' | 'item';
  level: number;
  sentences: readonly string[];
  marker: string | null;
}>;
/** A unit on its way: its words that are not set yet. */
type Open = Unit & Readonly<{ words: readonly Word[]; begun: boolean }>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

export type Writer = ReturnType<typeof writerOf>;

/** Sets text into frames, page after page, and keeps account of what stands where. */
export function writerOf(source: Iterator<Piece>, look: Look, widthOf: WidthOf, madeTitle: () => string) {
  const gold: Mutable<Gold> = { sentences: [], headings: [], items: [], furniture: [] };
  const whole = new Set<number>();
  const queue: Open[] = [];
  let page = 0;

  const draw = (): Open => {
    if (queue.length === 0) {
      const { value } = source.next() as { value: Piece };
      queue.push(...unitsOf(value, look).map((unit) => ({ ...unit, words: [], begun: false })));
    }
    return queue.shift()!;
  };

  /** Sets a unit or what is left of it. Gives back the rest of it where there was no more room. */
  const set = (unit: Open, flow: Flow, thread: string, body: Style): Open | null => {
    const style = unit.kind === 'heading' ? look.headings[unit.level - 1]! : body;
    const words = unit.begun ? unit.words : enter(unit, thread);
    const hang = unit.kind === 'item' ? 1.4 * style.size : 0;
    const indent = unit.kind === 'paragraph' && !unit.begun ? look.indent : 0;
    const marker = unit.begun ? null : unit.marker;
    const { rest, begun, ended } = setWords(words, flow, { style, widthOf, hang, indent, marker });
    for (const at of begun) gold.sentences[at] = { ...gold.sentences[at]!, page };
    for (const at of ended) whole.add(at);
    if (rest.length > 0) return { ...unit, words: rest, begun: true };
    skip(
      flow,
      unit.kind === 'heading' ? 0.3 * style.size : unit.kind === 'item' ? 0.2 * look.space : look.space,
    );
    return null;
  };

  /** The words of a unit, each sentence of which is entered in the account. */
  const enter = (unit: Unit, thread: string): Word[] => {
    if (unit.kind === 'heading') gold.headings.push({ text: unit.sentences.join(' '), page });
    if (unit.kind === 'item') gold.items.push({ text: unit.sentences.join(' '), page });
    return unit.sentences.flatMap((text) => {
      const at = unit.kind === 'heading' ? null : gold.sentences.push({ text, page: 0, thread }) - 1;
      const words = text.split(' ');
      return words.map((word, i) => ({
        text: word,
        begins: i === 0 ? at : null,
        ends: i === words.length - 1 ? at : null,
      }));
    });
  };

  /** Fills the frames to the last line; what has no room stays for the next call. */
  const run = (frames: readonly Frame[]): void => {
    const flow = flowOf(frames);
    while (flow.at < frames.length) {
      const unit = draw();
      if (unit.kind === 'heading') {
        skip(flow, 0.6 * look.body.size);
        keepRoom(flow, look.body, 5);
        if (flow.at >= frames.length) {
          queue.unshift(unit);
          return;
        }
      }
      const rest = set(unit, flow, 'main', look.body);
      if (rest !== null) queue.unshift(rest);
    }
  };

  /** Sets whole sentences only, `most` units of them, and leaves the rest of the frames empty. Gives the height used. */
  const fit = (
    frames: readonly Frame[],
    thread: string,
    { style = look.body, most = 99, title = null as string | null } = {},
  ): number => {
    const held = queue.splice(0);
    const flow = flowOf(frames);
    let count = 0;
    if (title !== null) {
      const heading: Unit = { kind: 'heading', level: 3, sentences: [title], marker: null };
      set({ ...heading, words: [], begun: false }, flow, thread, style);
    }
    let stray: (() => void) | null = null;
    while (count < most && flow.at < frames.length) {
      const unit = draw();
      const back = bookmark(frames, flow, gold);
      if (unit.kind === 'heading' && (title !== null || most < 3)) continue;
      if (unit.kind === 'heading') {
        skip(flow, 0.6 * style.size);
        keepRoom(flow, style, 5);
      }
      if (setShortened(unit, flow, thread, style, back)) {
        stray = unit.kind === 'heading' ? (stray ?? back) : null;
        count += 1;
        continue;
      }
      (stray ?? back)();
      stray = null;
      break;
    }
    stray?.();
    queue.splice(0, queue.length, ...held);
    const lines = frames.flatMap((frame) => frame.lines);
    return lines.reduce((most, line) => Math.max(most, line.y + line.style.size * 1.15), frames[0]!.y);
  };

  const setShortened = (unit: Open, flow: Flow, thread: string, style: Style, back: () => void): boolean => {
    const atLeast = unit.kind === 'paragraph' ? 1 : unit.sentences.length;
    for (let count = unit.sentences.length; count >= atLeast; count -= 1) {
      const shorter = { ...unit, sentences: unit.sentences.slice(0, count) };
      if (set(shorter, flow, thread, style) === null) return true;
      back();
    }
    return false;
  };

  return {
    look,
    run,
    fit,
    startPage: () => {
      page += 1;
      return page;
    },
    heading: (text: string, level: 1 | 2 | 3, frames: readonly Frame[]): number => {
      const unit: Unit = { kind: 'heading', level, sentences: [text], marker: null };
      set({ ...unit, words: [], begun: false }, flowOf(frames), 'main', look.body);
      return Math.max(
        ...frames.flatMap((frame) => frame.lines.map((line) => line.y + line.style.size * 1.15)),
      );
    },
    /** A title that no heading has yet. */
    title: (): string => {
      const taken = new Set(gold.headings.map((one) => one.text));
      for (let tries = 0; ; tries += 1) {
        const title = tries < 9 ? madeTitle() : `${madeTitle()}, ${gold.headings.length}`;
        if (!taken.has(title)) return title;
      }
    },
    furniture: (text: string) => gold.furniture.push({ text, page }),
    /** Sentences that the last page cuts off are no part of it. */
    gold: (): Gold => ({ ...gold, sentences: gold.sentences.filter((_, at) => whole.has(at)) }),
  };
}

/** Undoes what is set after it. */
function bookmark(
  frames: readonly Frame[],
  flow: Flow,
  gold: Record<'sentences' | 'headings' | 'items', unknown[]>,
) {
  const { at, y } = flow;
  const lines = frames.map((frame) => frame.lines.length);
  const counts = [gold.sentences.length, gold.headings.length, gold.items.length] as const;
  return () => {
    Object.assign(flow, { at, y });
    frames.forEach((frame, i) => {
      frame.lines.length = lines[i]!;
    });
    [gold.sentences.length, gold.headings.length, gold.items.length] = counts;
  };
}

function unitsOf(piece: Piece, look: Look): Unit[] {
  if (piece.kind === 'heading')
    return [{ kind: 'heading', level: piece.level, sentences: [piece.text], marker: null }];
  if (piece.kind === 'paragraph')
    return [{ kind: 'paragraph', level: 0, sentences: piece.sentences, marker: null }];
  return [
    { kind: 'paragraph', level: 0, sentences: [piece.leadIn], marker: null },
    ...piece.items.map(
      (text, i): Unit => ({
        kind: 'item',
        level: 0,
        sentences: [text],
        marker: piece.numbered ? `${i + 1}.` : look.bullet,
      }),
    ),
  ];
}

export type { GoldSentence, GoldText };
