import type { App } from '../app.ts';
import { byId, type Child, fill, h } from '../dom.ts';
import type { PageState } from '../state.ts';

const seconds = 5;

/**
 * Messages that stay until what they tell of is mended: decisions that were not saved, a server that does not answer. What was met in
 * opening the run stays until its reader has closed it.
 */
export function showBanner(app: App): void {
  const banner = byId('banner');
  const draw = (state: PageState): void => {
    const messages = [
      notSaved(app, state),
      connection(app, state),
      trouble(app, state),
      notices(app, state),
    ].filter(Boolean);
    fill(banner, ...messages);
    banner.hidden = messages.length === 0;
  };
  app.store.watch((now, before) => {
    if (said(now) !== said(before)) draw(now);
  });
  draw(app.store.get());
  setInterval(() => void tryAgain(app), seconds * 1000);
}

/** All that the messages depend on: they are made anew, and read out, only when they say something else. */
const said = ({ saving, connection, trouble, notices }: PageState): string =>
  JSON.stringify([
    saving.failed && [saving.failed.message, saving.waiting.map(({ says }) => says)],
    connection,
    trouble,
    notices,
  ]);

/** What could not be saved is sent again by itself where nobody answered; a refusal waits for its reader. */
async function tryAgain(app: App): Promise<void> {
  const { saving, connection } = app.store.get();
  if (saving.failed?.kind === 'gone') app.saver.retry();
  if (connection === 'gone') await askAgain(app);
}

/** Asks whether the server answers this page again. */
async function askAgain(app: App): Promise<void> {
  try {
    await app.server.mine();
    app.store.set({ connection: 'there', revision: app.store.get().revision + 1 });
  } catch {
    // Nothing has changed, and the banner says so.
  }
}

function notSaved(app: App, { saving }: PageState): Child {
  const { failed, waiting } = saving;
  if (!failed) return null;
  const again =
    failed.kind === 'over'
      ? `${startedAnew()} what is unsaved is sent then. ${samePort()}`
      : failed.kind === 'gone'
        ? `Nobody answers. It is tried again every ${seconds} seconds; leave this page open. Where the window in which pcp review ran was closed, start it again.`
        : [failed.message, failed.hint].filter(Boolean).join(' ');
  return h(
    'div',
    { class: 'message grave', role: 'alert' },
    h('p', {}, h('strong', {}, 'Not saved. '), again),
    h('ul', {}, ...waiting.map(({ says }) => h('li', {}, says))),
    h(
      'p',
      { class: 'buttons' },
      h('button', { type: 'button', class: 'primary', onclick: () => app.saver.retry() }, 'Try again'),
      failed.kind === 'refused' &&
        h('button', { type: 'button', onclick: () => app.saver.drop() }, 'Give the first of them up'),
    ),
  );
}

/** The cookie of a new session is the browser's: once its address was opened, this page may ask again, at the same port. */
const startedAnew = (): string =>
  'The server was started anew, or its session is over. Open the address that it printed in this browser (start pcp review again where it has ended), then press Try again here:';
const samePort = (): string =>
  `That needs the same port: where it printed another, start it again with --port ${location.port}.`;

function connection(app: App, { connection, saving }: PageState): Child {
  if (connection === 'there' || saving.failed) return null;
  return h(
    'div',
    { class: 'message grave', role: 'alert' },
    h(
      'p',
      {},
      connection === 'over'
        ? `${startedAnew()} this page goes on. ${samePort()} All that was saved is safe.`
        : `The program behind this page does not answer. It is asked again every ${seconds} seconds. All that was saved is safe.`,
    ),
    connection === 'over' &&
      h(
        'p',
        { class: 'buttons' },
        h('button', { type: 'button', class: 'primary', onclick: () => void askAgain(app) }, 'Try again'),
      ),
  );
}

function trouble(app: App, { trouble: words }: PageState): Child {
  if (words === null) return null;
  return h(
    'div',
    { class: 'message', role: 'alert' },
    h('p', {}, words),
    h(
      'p',
      { class: 'buttons' },
      h('button', { type: 'button', onclick: () => app.store.set({ trouble: null }) }, 'Close'),
    ),
  );
}

/** More than these would hide the page; all are in the window in which the program runs. */
const mostNotices = 3;

function notices(app: App, { notices: all }: PageState): Child {
  if (all.length === 0) return null;
  const more = all.length - mostNotices;
  return h(
    'div',
    { class: 'message', role: 'status' },
    ...all.slice(0, mostNotices).map((words) => h('p', {}, words)),
    more > 0 && h('p', {}, `${more} more, which the window in which pcp review runs has printed.`),
    h(
      'p',
      { class: 'buttons' },
      h('button', { type: 'button', onclick: () => app.store.set({ notices: [] }) }, 'Close'),
    ),
  );
}
