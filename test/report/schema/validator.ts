import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const options = {
  strict: true,
  allErrors: true,
  // A record names its keys by a list of names, which is no list of properties.
  strictRequired: false,
  formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: URL.canParse },
};

/** A validator that takes no schema which it does not wholly understand. */
export const validatorOf = (schema: object): ValidateFunction => new Ajv2020(options).compile(schema);
