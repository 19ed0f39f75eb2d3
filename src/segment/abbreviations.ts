/** Abbreviations whose stop never ends a sentence: a name or a number follows. */
export const bound: ReadonlySet<string> = new Set(
  (
    'dep asst mr mrs ms mx dr prof rev revd hon rt sir st mt sgt insp supt det cllr capt col gen lt maj cpl const cmdr ' +
    'no nos art arts para paras pp vol fig figs ch sec ss cf vs v viz approx est ca incl esp ' +
    'e.g i.e eg ie c.f'
  ).split(' '),
);

/** Abbreviations that may end a sentence: the stop ends one where a capital follows that begins sentences. */
export const open: ReadonlySet<string> = new Set(
  (
    'etc al a.m p.m am pm ltd plc inc co corp dept govt jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue tues wed thu thur thurs fri sat sun u.k u.s u.s.a e.u b.a ph.d jr sr min max hr hrs wk p tel ext ave rd'
  ).split(' '),
);

/** Words that begin sentences far more often than they follow an abbreviation in mid-sentence. */
export const starters: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we i you my our your their his her there here what when ' +
    'where who why how which if in on at by for from with as and but or so then also however although while since ' +
    'after before during under over through between each every all some any many most more no not one two three ' +
    'people police officers victims crime working together our'
  ).split(' '),
);
