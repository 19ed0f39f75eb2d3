import {
  afterVerb,
  baseForms,
  baseOf,
  gerunds,
  nounToo as openAsNouns,
  pastForms,
  thirdForms,
} from '../text/verbs.ts';

/** Verbs that seldom open an undertaking, so that the common list lacks them, and that often stand inside one. */
const more = `admit admits admitting admitted
be is being been
chair chairs chairing chaired
come comes coming came
get gets getting got
go goes going went
have has having had
know knows knowing known
leave leaves leaving left
let lets letting let
lose loses losing lost
pass passes passing passed
post posts posting posted
question questions questioning questioned
receive receives receiving received
refit refits refitting refitted
relaunch relaunches relaunching relaunched
rise rises rising risen
sit sits sitting sat
survey surveys surveying surveyed
switch switches switching switched
test-purchase test-purchases test-purchasing test-purchased
wait waits waiting waited
want wants wanting wanted`
  .split('\n')
  .map((line) => line.split(' ') as [string, string, string, string]);

/** Past participles that do not end in -ed, with their base forms. */
const irregular = new Map(
  `begun begin
bought buy
brought bring
built build
chosen choose
drawn draw
driven drive
found find
given give
grown grow
held hold
kept keep
led lead
lent lend
made make
met meet
paid pay
sent send
shown show
sold sell
spent spend
taken take
taught teach
told tell
withdrawn withdraw
written write`
    .split('\n')
    .map((line) => line.split(' ') as [string, string]),
);

/** Those of them that open a line as nouns as often. */
const nounToo = /^(?:chair|close|pass|post|rise|survey|switch)$/;

const basesOfMore = new Map(more.flatMap((forms) => forms.map((form) => [form, forms[0]] as const)));

/** What is known of the forms of verbs: those that open undertakings, and those of this list. */
export const verbs = {
  /** Base form of a known verb in any form, in lower case; null for other words. */
  baseOf: (word: string): string | null =>
    baseOf(word) ?? basesOfMore.get(word) ?? irregular.get(word) ?? null,
  bases: new Set([...baseForms, ...more.map(([base]) => base)]),
  thirds: new Set([...thirdForms, ...more.map(([, third]) => third)]),
  gerunds: new Set([...gerunds, ...more.map(([, , gerund]) => gerund)]),
  pasts: new Set([...pastForms, ...more.map(([, , , past]) => past)]),
  /** Base forms that open a line as nouns as often ("report", "call"), and the words that tell a verb after them. */
  nounToo: new RegExp(`${openAsNouns.source}|${nounToo.source}`),
  afterVerb,
} as const;
