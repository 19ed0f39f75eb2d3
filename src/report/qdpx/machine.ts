import { uuid5 } from '../../model/uuid5.ts';

/** The coder of a project: no person, and its name says so. */
export const machine = uuid5('urn:pcp:coder:machine');
export const machineName = 'pcp: machine reading, not checked by a person';
