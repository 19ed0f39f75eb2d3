import { britishSpelling } from './spelling.ts';
import { stem } from './stem.ts';

// Porter joins these families; in plans they are different words.
const kept: readonly (readonly [RegExp, string])[] = [
  [/^communicat/, 'communicat'],
  [/^communi(ty|ties)$/, 'communiti'],
  [/^organi[sz]ation/, 'organisation'],
  [/^universit/, 'universiti'],
  [/^experiment/, 'experiment'],
  [/^experien/, 'experienc'],
  [/^generation/, 'generation'],
  [/^general/, 'general'],
  [/^voluntar/, 'voluntari'],
  [/^relation/, 'relation'],
  [/^integrit/, 'integriti'],
  [/^restorative/, 'restorative'],
  [/^diversion/, 'diversion'],
  [/^extremis/, 'extremist'],
  [/^neighbouring$/, 'neighbouring'],
  [/^publicity$/, 'publicity'],
  [/^publication/, 'publication'],
  [/^vets$/, 'vets'],
  [/^accessib/, 'accessible'],
  [/^specials$/, 'specials'],
  [/^dealing/, 'dealing'],
  [/^dealers?$/, 'dealer'],
  [/^emergenc/, 'emergenc'],
  [/^deals?$/, 'deal'],
  [/^severe/, 'severe'],
  [/^several/, 'several'],
  [/^forces?$/, 'force'],
  [/^forced$/, 'forced'],
  [/^business(es)?$/, 'business'],
  [/^bus(y|ier|iest)$/, 'busy'],
  [/^offices?$/, 'office'],
  [/^officers?$/, 'officer'],
  [/^confidence$/, 'confidence'],
  [/^hospitality$/, 'hospitality'],
  [/^evenings?$/, 'evening'],
  [/^meetings?$/, 'meeting'],
  [/^designat/, 'designate'],
  [/^personal(ly)?$/, 'personal'],
  [/^minorit(y|ies)$/, 'minority'],
  [/^majorit(y|ies)$/, 'majority'],
  [/^residen(ce|ces|cy|tial)$/, 'residence'],
  [/^priorit(y|ies)$/, 'priority'],
  [/^important(ly)?$/, 'important'],
  [/^responsib/, 'responsible'],
  [/^organisers?$|^organizers?$/, 'organiser'],
  [/^(women|woman)$/, 'woman'],
  [/^(men|man)$/, 'man'],
  [/^child(ren)?$/, 'child'],
  [/^(thief|thieves)$/, 'thief'],
  [/^(lives|life)$/, 'life'],
  [/^(knife|knives)$/, 'knife'],
  [/^(stolen|steal|steals|stealing|stole)$/, 'steal'],
  [/^(taught|teach|teaches|teaching)$/, 'teach'],
  [/^(heard|hear|hears|hearing)$/, 'hear'],
  [/^(told|tell|tells|telling)$/, 'tell'],
  [/^(met|meet|meets)$/, 'meet'],
  [/^(spent|spend|spends|spending)$/, 'spend'],
  [/^(built|build|builds|building)$/, 'build'],
  [/^(fought|fight|fights|fighting)$/, 'fight'],
  [/^(caught|catch|catches|catching)$/, 'catch'],
  [/^(sold|sell|sells|selling)$/, 'sell'],
  [/^(bought|buy|buys|buying)$/, 'buy'],
  [/^(brought|bring|brings|bringing)$/, 'bring'],
  [/^(kept|keep|keeps|keeping)$/, 'keep'],
  [/^(hid|hide|hides|hidden|hiding)$/, 'hide'],
  [/^(took|take|takes|taken|taking)$/, 'take'],
  [/^(gave|give|gives|given|giving)$/, 'give'],
  [/^(drove|drive|drives|driven)$/, 'drive'],
  [/^(grew|grow|grows|grown|growing)$/, 'grow'],
  [/^(lost|lose|loses|losing)$/, 'lose'],
  [/^(sent|send|sends|sending)$/, 'send'],
  [/^(shot|shots|shoot|shoots|shooting|shootings)$/, 'shoot'],
  [/^(wife|wives)$/, 'wife'],
  [/^focus(s?(ed|es|ing))?$/, 'focus'],
];

// By the letters they may begin with (and some more): most words have no rule to be tried.
const keptByLetter = Map.groupBy(
  kept.flatMap((rule) => [...lettersOf(rule[0])].map((letter) => ({ letter, rule }))),
  ({ letter }) => letter,
);

function lettersOf(form: RegExp): Set<string> {
  return new Set([...form.source.matchAll(/[\^|]\^?\(?([a-z])/g)].map(([, letter]) => letter!));
}

const known = new Map<string, string>();

/**
 * What a folded word is matched by: its stem, spelt the British way with -ise, irregular forms brought together and
 * words that the stemmer wrongly joins (community, communication) kept apart.
 */
export function wordKey(folded: string): string {
  const found = known.get(folded);
  if (found !== undefined) return found;
  const plain = britishSpelling(folded.replace(/'s?$/, ''));
  const rule = keptByLetter.get(plain.charAt(0))?.find(({ rule: [form] }) => form.test(plain));
  const key = rule?.rule[1] ?? stem(plain);
  if (known.size < 100_000) known.set(folded, key);
  return key;
}
