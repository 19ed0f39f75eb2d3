/** Words that say no, phrases folded: "no longer" is "never", "no one" is "nobody". */
export const negation =
  /^(?:not|never|no|nobody|none|neither|nor|cannot|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|oppos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|\p{L}+n't)$/u;

/** Words of ending, whose object is ended. */
export const ending =
  /^(?:stop(?:s|ped|ping)?|end(?:s|ed|ing)?|ceas(?:e|es|ed|ing)|clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?|cut(?:s|ting)?|halt(?:s|ed|ing)?|remov(?:e|es|ed|ing|al)|replac(?:e|es|ed|ing)|ban(?:s|ned|ning)?|bar(?:red|ring)|prohibit(?:s|ed|ing)?|forbid(?:s|ding)?|avoid(?:s|ed|ing)?|scrap(?:s|ped|ping)?|abolish(?:es|ed|ing)?|ax(?:e|es|ed|ing)|abandon(?:s|ed|ing)?|cancel(?:s|led|ling)?|discontinu(?:e|es|ed|ing)|withdr(?:aw|aws|ew|awn|awing|awal)|defund(?:s|ed|ing)?|suspend(?:s|ed|ing)?|terminat(?:e|es|ed|ing))$/;

/** Of these, the words that are said of services and not of crime, so that a list after them is ended whole. */
export const listedEnding =
  /^(?:scrap(?:s|ped|ping)?|abolish(?:es|ed|ing)?|ax(?:e|es|ed|ing)|abandon(?:s|ed|ing)?|cancel(?:s|led|ling)?|discontinu(?:e|es|ed|ing)|withdr(?:aw|aws|ew|awn|awing)|defund(?:s|ed|ing)?)$/;

/** A negation before one of these undertakes what follows: "no child will miss X", "we will not forget X". */
export const fallsOnLoss =
  /^(?:miss|misses|missed|los[et]|lack|lacks|left|leave|forg[eo]t|forgotten|hesitate|wait|rest|tolerate|neglect|ignore|overlook|deny|denied|reduce|reduced|weaken|weakened|fail|compromise)$/;

/** Words by which a service is paid for or used: "stop paying for X", "end the use of X". */
export const supporting =
  /^(?:fund\w*|pay\w*|paid|money|support\w*|grants?|spend\w*|us(?:e|es|ed|ing)|run|running|offer\w*|send\w*|sent|plac(?:ed|ing)|commission\w*|invest\w*|buy\w*|provi\w+|deliver\w*|tak(?:e|en|ing)|refer\w*|contracts?|involve\w*|put|putting|plans?)$/;

/** Phrases folded to one word, or to none where they only look like a refusal. */
export const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bnot (?:only|just|merely|simply|least|every|all)\b/g, ''],
  [/\bno (?:effort|expense|stone|doubt|matter|later than|fewer than|less than)\b/g, ''],
  [/\bno longer\b/g, 'never'],
  [/\bg[ia]v(?:e|en|ing) up(?: on)?\b/g, 'abandon'],
  [/\b(?:no one|no-one)\b/g, 'nobody'],
  [/\bswitch(?:es|ed|ing)? off\b/g, 'scrap'],
  [
    /\b(?:tak|mov|shift|divert)(?:e|es|ing|s)? (?:the |our |any |a penny of )?(?:money|funding|funds|cash|spending) (?:away )?from\b/g,
    'cut',
  ],
  [/\b(?:instead of|rather than|in place of|in lieu of|as opposed to)\b/g, 'without'],
  [
    /\b(?:phas(?:e|es|ed|ing) out|w(?:ind|inding|ound) (?:down|up)|do(?:ing)? away with|get(?:ting)? rid of|rul(?:e|es|ed|ing) out|(?:mov|step|turn|walk)(?:e|ing)? away from|(?:pull|opt)(?:ing)? out of|turn(?:ing)? (?:our|my) backs? on|bring(?:ing)? an end to|put(?:ting)? (?:an end|a stop) to)\b/g,
    'scrap',
  ],
];
