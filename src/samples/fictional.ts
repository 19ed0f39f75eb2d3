/** Stands on every page of every sample. */
export const fictional = 'Fictional sample plan - not a real force area';
