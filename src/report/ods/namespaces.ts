const urn = 'urn:oasis:names:tc:opendocument:xmlns';

/** The namespaces of OpenDocument that the parts of a spreadsheet use, as attributes. */
export const namespaces = [
  ...['office', 'table', 'text', 'style', 'meta', 'config'].map((name) => [name, `${urn}:${name}:1.0`]),
  ['number', `${urn}:datastyle:1.0`],
  ['fo', `${urn}:xsl-fo-compatible:1.0`],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(' ');
