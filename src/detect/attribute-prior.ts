/**
 * What counts for an attribute before anything is learned, by feature and class: the codebook's own words (soft
 * verbs, wishes, who is named, what can be checked).
 */
const priors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'soft-main-verb': { soft: 2 },
  'under:led:frame-demands': { soft: 2 },
  'under:led:frame-outcomes': { aspiration: 3, unclear: 1.5 },
  'under:headed:frame-outcomes': { aspiration: 1, unclear: 0.5 },
  wish: { aspiration: 1.5 },
  should: { aspiration: 1.5 },
  'need-said': { aspiration: 1.5, unclear: 0.5 },
  'must-be': { aspiration: 0.7, unclear: 0.5 },
  'everyone-outcome': { aspiration: 0.5, unclear: 0.5 },
  'comparative-target': { aspiration: 0.5 },
  'first-person-will': { firm: 0.7, commissioner: 0.7 },
  'form:imperative': { firm: 0.5 },
  'subject:author': { commissioner: 1 },
  'subject:force': { force: 1.2 },
  'subject:partner': { partners: 1.2 },
  'above:frame-force|led': { force: 2 },
  'above:frame-partners|led': { partners: 2 },
  'above:frame-joint|led': { joint: 2 },
  'above:frame-commissioner|led': { commissioner: 2 },
  'above:frame-force|headed': { force: 1 },
  'above:frame-commissioner|headed': { commissioner: 1 },
  'above:frame-joint|headed': { joint: 0.5 },
  'owner-force': { force: 8 },
  'owner-partners': { partners: 8 },
  'owner-commissioner': { commissioner: 8 },
  'owner-joint': { joint: 12 },
  'doer:none': { unclear: 2 },
  'doer:force': { force: 2.5 },
  'doer:partner': { partners: 2.5 },
  'doer:author': { commissioner: 2.5 },
  'and-i': { joint: 2 },
  'joint-actor': { joint: 0.7 },
  'force-will': { force: 1 },
  'force-subject': { force: 0.7 },
  'partners-will': { partners: 0.7 },
  'partners-subject': { partners: 0.7 },
  quantity: { true: 1.5 },
  'future-date': { true: 1.5 },
  'how-often': { true: 1.2 },
  'makes-deliverable': { true: 1.2 },
  'opens-with-deliverable': { true: 1 },
};

/** The prior weight of a feature for a class; 0 for most. */
export function attributePrior(feature: string, label: string): number {
  return priors[feature]?.[label] ?? 0;
}

/** Features that have a prior and so a weight even where no label shows them. */
export const attributePriorFeatures: readonly string[] = Object.keys(priors);
