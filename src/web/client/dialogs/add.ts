import type { Coding } from '../../../model/index.ts';
import type { App } from '../app.ts';
import { send } from '../decide.ts';
import { h } from '../dom.ts';
import { codingOf, type Draft, emptyDraft, missing } from '../draft.ts';
import { codingForm } from '../form/coding-form.ts';
import { loadQueue } from '../moves.ts';
import type { Stretch } from '../offsets.ts';
import { pickedStretch } from '../picking.ts';
import type { PageState } from '../state.ts';
import { firstWords, shown } from '../words.ts';
import { complaint, openDialog } from './dialog.ts';

const usual: Draft = {
  kind: 'commitment',
  strength: 'firm',
  actor: 'commissioner',
  measurable: false,
  codes: [],
};

/** Asks what the words are that were marked or picked, and adds them: as missed, or as what was looked for. */
export function openAdd(app: App): void {
  const state = app.store.get();
  const words = wordsToAdd(state);
  if (!words) {
    app.say('Mark words on the page first.');
    return;
  }
  const { view, check } = state;
  const isCheck = view === 'check' && check.code !== '';
  let draft: Draft = isCheck ? { ...usual, codes: [check.code] } : { ...emptyDraft, kind: 'commitment' };
  const form = codingForm({
    draft,
    codes: state.review.codes,
    onChange: (next) => {
      draft = next;
    },
  });
  const lack = complaint();
  const save = (): boolean => {
    const to = codingOf(draft);
    if (!to) lack.say(`${missing(draft)} first.`);
    else add(app, words, to, isCheck ? check.code : null);
    return to !== null;
  };
  openDialog(
    isCheck ? `Found here: ${app.labelOf(check.code)}` : 'Add what was missed',
    [h('blockquote', { class: 'sentence', dir: 'auto' }, shown(words.text)), form.root, lack.root],
    { label: isCheck ? 'Found here' : 'Add it', run: save },
  );
}

type Words = Stretch & Readonly<{ document: string; text: string }>;

function wordsToAdd({ view, place, sheet, marked, picking, held }: PageState): Words | null {
  const stretch = marked ?? (picking && sheet ? pickedStretch(sheet.sentences, picking) : null);
  if (stretch && sheet && place) return { ...stretch, document: place.document, text: sheet.textOf(stretch) };
  if (view !== 'check' || !held) return null;
  return { start: held.start, end: held.end, document: held.document, text: held.text };
}

function add(app: App, { document, start, end, text }: Words, to: Coding, code: string | null): void {
  const selection = { document, start, end };
  const says = firstWords(shown(text), 60);
  window.getSelection()?.removeAllRanges();
  app.store.set({ picking: null, marked: null });
  const isCheck = code !== null;
  const decision = isCheck
    ? ({ action: 'found-here', code, selection, to } as const)
    : ({ action: 'add', selection, to } as const);
  send(app, decision, `${isCheck ? `found ${app.labelOf(code)}` : 'added'} – ${says}`, () => {
    app.store.set({ revision: app.store.get().revision + 1 });
    if (!isCheck) void loadQueue(app, app.store.get().item?.key ?? null);
  });
}
