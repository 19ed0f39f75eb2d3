import type { Rule } from './rule.ts';
import { afterIntroduction } from './rules/after-introduction.ts';
import { afterUndertaking } from './rules/after-undertaking.ts';
import { agreedTo } from './rules/agreed-to.ts';
import { andI } from './rules/and-i.ts';
import { bareNounPhrase } from './rules/bare-noun-phrase.ts';
import { biography } from './rules/biography.ts';
import { buildsDeliverable } from './rules/builds-deliverable.ts';
import { callsForLaw } from './rules/calls-for-law.ts';
import { committedTo } from './rules/committed-to.ts';
import { comparativeTarget } from './rules/comparative-target.ts';
import { conditionalFailure } from './rules/conditional-failure.ts';
import { continues } from './rules/continues.ts';
import { countedNoun } from './rules/counted-noun.ts';
import { criticism } from './rules/criticism.ts';
import { denies } from './rules/denies.ts';
import { documentSpeaks } from './rules/document-speaks.ts';
import { doesThisBy } from './rules/does-this-by.ts';
import { downOrUp } from './rules/down-or-up.ts';
import { elected } from './rules/elected.ts';
import { endorsed } from './rules/endorsed.ts';
import { everyoneOutcome } from './rules/everyone-outcome.ts';
import { expectedEffect } from './rules/expected-effect.ts';
import { firstPerson } from './rules/first-person.ts';
import { firstPersonDone } from './rules/first-person-done.ts';
import { firstPersonProgressive } from './rules/first-person-progressive.ts';
import { firstPersonWill } from './rules/first-person-will.ts';
import { firstPersonWould } from './rules/first-person-would.ts';
import { forceSubject } from './rules/force-subject.ts';
import { forceWill } from './rules/force-will.ts';
import { frameAchieved } from './rules/frame-achieved.ts';
import { frameAdvice } from './rules/frame-advice.ts';
import { frameAgreed } from './rules/frame-agreed.ts';
import { frameBackground } from './rules/frame-background.ts';
import { frameColumn } from './rules/frame-column.ts';
import { frameCommissioner } from './rules/frame-commissioner.ts';
import { frameDemands } from './rules/frame-demands.ts';
import { frameDenies } from './rules/frame-denies.ts';
import { frameDuty } from './rules/frame-duty.ts';
import { frameElected } from './rules/frame-elected.ts';
import { frameForce } from './rules/frame-force.ts';
import { frameJoint } from './rules/frame-joint.ts';
import { frameMeasures } from './rules/frame-measures.ts';
import { frameMoney } from './rules/frame-money.ts';
import { frameOutcomes } from './rules/frame-outcomes.ts';
import { framePartners } from './rules/frame-partners.ts';
import { framePhase } from './rules/frame-phase.ts';
import { framePledges } from './rules/frame-pledges.ts';
import { framePriorities } from './rules/frame-priorities.ts';
import { framePurpose } from './rules/frame-purpose.ts';
import { frameSince } from './rules/frame-since.ts';
import { frameTold } from './rules/frame-told.ts';
import { frameUndertakes } from './rules/frame-undertakes.ts';
import { futureDate } from './rules/future-date.ts';
import { happened } from './rules/happened.ts';
import { howOften } from './rules/how-often.ts';
import { indicator } from './rules/indicator.ts';
import { intends } from './rules/intends.ts';
import { introduces } from './rules/introduces.ts';
import { isTo } from './rules/is-to.ts';
import { jointActor } from './rules/joint-actor.ts';
import { law } from './rules/law.ts';
import { makesDeliverable } from './rules/makes-deliverable.ts';
import { measuresSaid } from './rules/measures-said.ts';
import { must } from './rules/must.ts';
import { mustBe } from './rules/must-be.ts';
import { nameLine } from './rules/name-line.ts';
import { namedThing } from './rules/named-thing.ts';
import { nationalBody } from './rules/national-body.ts';
import { needSaid } from './rules/need-said.ts';
import { notDone } from './rules/not-done.ts';
import { number } from './rules/number.ts';
import { numberedLabel } from './rules/numbered-label.ts';
import { officeWill } from './rules/office-will.ts';
import { openAct } from './rules/open-act.ts';
import { opensWithDeliverable } from './rules/opens-with-deliverable.ts';
import { opensWithGerund } from './rules/opens-with-gerund.ts';
import { opensWithInfinitive } from './rules/opens-with-infinitive.ts';
import { opensWithParticiple } from './rules/opens-with-participle.ts';
import { opensWithThirdPerson } from './rules/opens-with-third-person.ts';
import { opensWithVerb } from './rules/opens-with-verb.ts';
import { outsideBody } from './rules/outside-body.ts';
import { ownerCommissioner } from './rules/owner-commissioner.ts';
import { ownerForce } from './rules/owner-force.ts';
import { ownerJoint } from './rules/owner-joint.ts';
import { ownerPartners } from './rules/owner-partners.ts';
import { partnersSubject } from './rules/partners-subject.ts';
import { partnersWill } from './rules/partners-will.ts';
import { party } from './rules/party.ts';
import { partyWill } from './rules/party-will.ts';
import { passiveByOwn } from './rules/passive-by-own.ts';
import { passivePast } from './rules/passive-past.ts';
import { passiveWill } from './rules/passive-will.ts';
import { pastDate } from './rules/past-date.ts';
import { prioritySaid } from './rules/priority-said.ts';
import { quantity } from './rules/quantity.ts';
import { question } from './rules/question.ts';
import { quoted } from './rules/quoted.ts';
import { refersBack } from './rules/refers-back.ts';
import { role } from './rules/role.ts';
import { rowAssigned } from './rules/row-assigned.ts';
import { setAside } from './rules/set-aside.ts';
import { shortLabel } from './rules/short-label.ts';
import { should } from './rules/should.ts';
import { slogan } from './rules/slogan.ts';
import { softMainVerb } from './rules/soft-main-verb.ts';
import { softVerb } from './rules/soft-verb.ts';
import { speaksToReader } from './rules/speaks-to-reader.ts';
import { statistic } from './rules/statistic.ts';
import { targetSaid } from './rules/target-said.ts';
import { thanks } from './rules/thanks.ts';
import { thereWillBe } from './rules/there-will-be.ts';
import { toBeDone } from './rules/to-be-done.ts';
import { told } from './rules/told.ts';
import { value } from './rules/value.ts';
import { vote } from './rules/vote.ts';
import { wish } from './rules/wish.ts';
import { wouldBe } from './rules/would-be.ts';

/** Every rule, by id. A rule is one file in `rules/` and one line here. */
export const rules: readonly Rule[] = [
  afterIntroduction,
  afterUndertaking,
  agreedTo,
  andI,
  bareNounPhrase,
  biography,
  buildsDeliverable,
  committedTo,
  callsForLaw,
  comparativeTarget,
  conditionalFailure,
  continues,
  countedNoun,
  criticism,
  denies,
  documentSpeaks,
  doesThisBy,
  downOrUp,
  elected,
  endorsed,
  everyoneOutcome,
  expectedEffect,
  firstPerson,
  firstPersonDone,
  firstPersonProgressive,
  firstPersonWill,
  firstPersonWould,
  forceSubject,
  forceWill,
  frameAchieved,
  frameAdvice,
  frameAgreed,
  frameBackground,
  frameColumn,
  frameCommissioner,
  frameDemands,
  frameDenies,
  frameDuty,
  frameElected,
  frameForce,
  frameJoint,
  frameMeasures,
  frameMoney,
  frameOutcomes,
  framePartners,
  framePhase,
  framePledges,
  framePriorities,
  framePurpose,
  frameSince,
  frameTold,
  frameUndertakes,
  futureDate,
  happened,
  howOften,
  indicator,
  intends,
  introduces,
  isTo,
  jointActor,
  law,
  makesDeliverable,
  measuresSaid,
  must,
  mustBe,
  nameLine,
  namedThing,
  nationalBody,
  needSaid,
  notDone,
  number,
  numberedLabel,
  officeWill,
  opensWithDeliverable,
  opensWithGerund,
  opensWithInfinitive,
  opensWithParticiple,
  opensWithThirdPerson,
  opensWithVerb,
  outsideBody,
  ownerCommissioner,
  ownerForce,
  ownerJoint,
  ownerPartners,
  partnersSubject,
  partnersWill,
  party,
  partyWill,
  passiveByOwn,
  passivePast,
  passiveWill,
  pastDate,
  prioritySaid,
  quantity,
  question,
  quoted,
  refersBack,
  role,
  rowAssigned,
  setAside,
  shortLabel,
  should,
  slogan,
  softMainVerb,
  openAct,
  softVerb,
  speaksToReader,
  statistic,
  targetSaid,
  thanks,
  thereWillBe,
  toBeDone,
  told,
  value,
  vote,
  wish,
  wouldBe,
];
