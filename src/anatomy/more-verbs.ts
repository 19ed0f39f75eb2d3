import type { VerbForms } from './verbs.ts';

/** Verbs that seldom open an undertaking, so that detection does not list them, and that often stand inside one. */
const more = `admit admits admitting admitted
answer answers answering answered
appoint appoints appointing appointed
be is being been
chair chairs chairing chaired
close closes closing closed
come comes coming came
double doubles doubling doubled
get gets getting got
go goes going went
have has having had
know knows knowing known
leave leaves leaving left
let lets letting let
lose loses losing lost
name names naming named
pass passes passing passed
persuade persuades persuading persuaded
post posts posting posted
question questions questioning questioned
receive receives receiving received
refit refits refitting refitted
rehearse rehearses rehearsing rehearsed
reinvest reinvests reinvesting reinvested
relaunch relaunches relaunching relaunched
reopen reopens reopening reopened
replace replaces replacing replaced
revive revives reviving revived
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
cut cut
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
put put
run run
sent send
set set
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

/** The verbs given with those of this list. */
export function withMoreVerbs(verbs: VerbForms): VerbForms {
  const bases = new Map(more.flatMap((forms) => forms.map((form) => [form, forms[0]] as const)));
  return {
    ...verbs,
    nounToo: new RegExp(`${verbs.nounToo.source}|${nounToo.source}`),
    baseOf: (word) => verbs.baseOf(word) ?? bases.get(word) ?? irregular.get(word) ?? null,
    bases: new Set([...verbs.bases, ...more.map(([base]) => base)]),
    thirds: new Set([...verbs.thirds, ...more.map(([, third]) => third)]),
    gerunds: new Set([...verbs.gerunds, ...more.map(([, , gerund]) => gerund)]),
    pasts: new Set([...verbs.pasts, ...more.map(([, , , past]) => past)]),
  };
}
