import type { Coding } from '../../../model/index.ts';
import type { ReviewCode } from '../../api.ts';
import { type Child, h, newId } from '../dom.ts';
import { type Draft, tidy } from '../draft.ts';
import { actorLabels, actors, kindHints, kinds, kindWords, strengthLabels, strengths } from '../words.ts';
import { codesField } from './codes.ts';

export type CodingFormOptions = Readonly<{
  draft: Draft;
  codes: readonly ReviewCode[];
  onChange: (draft: Draft) => void;
  /** The key of an action, shown beside what it does; not given in dialogs, where keys are words. */
  keyOf?: (action: string) => string;
  /** The parts to ask for; all where not given. */
  fields?: readonly (keyof Coding)[];
  /** Id of the field in which categories are found. */
  codesId?: string;
  /** Opens the codebook at a category. */
  explain?: (code: string) => void;
}>;

/** A form for what a sentence is. `show` puts another draft into it without losing the focus. */
export function codingForm(options: CodingFormOptions) {
  const { codes, onChange, keyOf, explain } = options;
  let draft = options.draft;
  const asks = new Set<keyof Coding>(options.fields ?? ['kind', 'strength', 'actor', 'measurable', 'codes']);
  const change = (part: Partial<Draft>): void => {
    draft = tidy({ ...draft, ...part });
    show(draft);
    onChange(draft);
  };
  const key = (action: string): Child => keyOf && h('kbd', {}, keyOf(action));
  const kind = choice(
    'What it is',
    kinds.map((one) => ({
      value: one,
      label: kindWords[one],
      hint: kindHints[one],
      key: key(`kind-${one}`),
    })),
    null,
    (value) => change({ kind: value }),
    'kinds',
  );
  const strength = choice(
    'How firm',
    strengths.map((one) => ({ value: one, label: strengthLabels[one] })),
    key('strength'),
    (value) => change({ strength: value }),
  );
  const actor = choice(
    'Who is to do it',
    actors.map((one) => ({ value: one, label: actorLabels[one] })),
    key('actor'),
    (value) => change({ actor: value }),
  );
  const measurable = choice(
    'Does it hold a number, a date or a named thing',
    [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ],
    key('measurable'),
    (value) => change({ measurable: value === 'yes' }),
  );
  const ofCommitment = h(
    'div',
    { class: 'of-commitment' },
    asks.has('strength') && strength.root,
    asks.has('actor') && actor.root,
    asks.has('measurable') && measurable.root,
  );
  const codeField = codesField({
    id: options.codesId ?? newId('codes'),
    codes,
    chosen: draft.codes ?? [],
    hint: key('codes'),
    onChange: (chosen) => change({ codes: [...chosen] }),
    ...(explain ? { explain } : {}),
  });
  const root = h(
    'div',
    { class: 'coding' },
    asks.has('kind') && kind.root,
    ofCommitment,
    asks.has('codes') && codeField.root,
  );
  function show(next: Draft): void {
    draft = next;
    kind.show(next.kind);
    ofCommitment.hidden = asks.has('kind') && next.kind !== 'commitment';
    strength.show(next.strength);
    actor.show(next.actor);
    measurable.show(next.measurable === null ? null : next.measurable ? 'yes' : 'no');
    codeField.show(next.codes ?? []);
  }
  show(draft);
  return { root, show, draft: () => draft };
}
export type CodingForm = ReturnType<typeof codingForm>;

type Option<Value extends string> = Readonly<{ value: Value; label: string; hint?: string; key?: Child }>;

/** A group of which one is chosen. */
function choice<Value extends string>(
  legend: string,
  options: readonly Option<Value>[],
  hint: Child,
  onChoose: (value: Value) => void,
  look = '',
) {
  const name = newId('choice');
  const inputs = options.map(({ value }) =>
    h('input', { type: 'radio', name, value, onchange: () => onChoose(value) }),
  );
  const labels = options.map((option, at) =>
    h(
      'label',
      {},
      inputs[at],
      h('span', {}, option.label),
      option.key,
      option.hint && h('small', {}, option.hint),
    ),
  );
  const root = h(
    'fieldset',
    { class: `choice ${look}` },
    h('legend', {}, legend, ' ', hint),
    h('div', { class: 'options' }, ...labels),
  );
  const show = (value: Value | null): void => {
    for (const input of inputs) input.checked = input.value === value;
  };
  return { root, show };
}
