export { type AgreementOptions, agreementOf } from './agree.ts';
export { bootstrapIntervals, type Interval } from './interval.ts';
export { cohenKappa, gwetAC1, krippendorffAlpha, percentAgreement } from './measures.ts';
export { agreementSummary } from './summary.ts';
