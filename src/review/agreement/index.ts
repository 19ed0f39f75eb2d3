export { type AgreementOptions, agreementOf } from './agree.ts';
export { bootstrapInterval, type Interval } from './interval.ts';
export { cohenKappa, gwetAC1, krippendorffAlpha, percentAgreement } from './measures.ts';
