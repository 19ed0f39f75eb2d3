import type {
  AgreementAnswer,
  DecisionAnswer,
  DecisionRequest,
  EarlierAnswer,
  ErrorAnswer,
  Item,
  MineAnswer,
  NearestAnswer,
  NearTermsAnswer,
  NotFoundAnswer,
  PageAnswer,
  PracticeState,
  QueueAnswer,
  ReviewSettings,
  ReviewState,
  SearchAnswer,
  TextAnswer,
} from '../api.ts';

/**
 * Why a request came to nothing. `gone`: nobody answered; `over`: the session is over; `refused`: the server said no, with
 * words for its reader.
 */
export class ServerError extends Error {
  readonly kind: 'gone' | 'over' | 'refused';
  readonly hint: string | null;
  constructor(kind: 'gone' | 'over' | 'refused', message: string, hint: string | null = null) {
    super(message);
    this.kind = kind;
    this.hint = hint;
  }
}

/** Every request must carry it: a form of another site cannot. */
export const ownHeader: Readonly<Record<string, string>> = { 'x-pcp-review': '1' };

type Words = Readonly<Record<string, string | number | null | undefined>>;

/** An address below /api with what is asked; what is null or empty is not asked. */
export function address(path: string, asked: Words = {}): string {
  const given = Object.entries(asked).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return query ? `/api/${path}?${query}` : `/api/${path}`;
}

async function ask<T>(url: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, cache: 'no-store', credentials: 'same-origin' });
  } catch {
    throw new ServerError('gone', 'The program behind this page does not answer.');
  }
  if (response.ok) return (await response.json()) as T;
  throw await refusal(response);
}

async function refusal(response: Response): Promise<ServerError> {
  const error = await response
    .json()
    .then((answer: ErrorAnswer) => answer.error)
    .catch(() => ({ message: `The server answered ${response.status}.`, hint: null }));
  return new ServerError(response.status === 401 ? 'over' : 'refused', error.message, error.hint);
}

const get = <T>(path: string, asked?: Words): Promise<T> => ask(address(path, asked), { headers: ownHeader });
const post = <T>(path: string, body: unknown): Promise<T> =>
  ask(address(path), {
    method: 'POST',
    headers: { ...ownHeader, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** What the page asks of its server. All reject with ServerError. */
export const server = {
  state: () => get<ReviewState>('state'),
  queue: (asked: Words) => get<QueueAnswer>('queue', asked),
  item: (key: string, mode: string, sample: string | null) => get<Item>('item', { key, mode, sample }),
  nearTerms: (key: string, mode: string) => get<NearTermsAnswer>('near-terms', { key, mode }),
  page: (document: string, page: number, mode: string) => get<PageAnswer>('page', { document, page, mode }),
  text: (document: string, mode: string) => get<TextAnswer>('text', { document, mode }),
  search: (asked: Words) => get<SearchAnswer>('search', asked),
  notFound: (area: string) => get<NotFoundAnswer>('not-found', { area }),
  nearest: (area: string, code: string) => get<NearestAnswer>('nearest', { area, code }),
  earlier: () => get<EarlierAnswer>('earlier'),
  agreement: () => get<AgreementAnswer>('agreement'),
  mine: () => get<MineAnswer>('mine'),
  decide: (request: DecisionRequest) => post<DecisionAnswer>('decisions', request),
  openPractice: (override: string) => post<PracticeState>('practice', { override }),
  saveSettings: (settings: ReviewSettings) => post<ReviewSettings>('settings', settings),
};
export type Server = typeof server;
