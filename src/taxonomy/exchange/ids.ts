/** Ids of the formats that a taxonomy can be written in. Apart from the formats, so that a command line can name them cheaply. */
export const exportFormats = ['skos-turtle', 'skos-jsonld', 'qdc', 'csv', 'xlsx'] as const;

/** Ids of the formats that a taxonomy can be read from. */
export const importFormats = ['skos-turtle', 'qdc', 'csv', 'xlsx'] as const;
