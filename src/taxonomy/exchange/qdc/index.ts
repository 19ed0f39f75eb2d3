import type { Problem, Taxonomy } from '../../../model/index.ts';
import { decodeUtf8 } from '../decode.ts';
import type { ExchangeFormat } from '../format.ts';
import { loss, migrationsLost } from '../problems.ts';

/** The codebook of REFI-QDA, which programs for coding texts exchange (ATLAS.ti, MAXQDA, NVivo and others). */
export const qdc: ExchangeFormat = {
  id: 'qdc',
  title: 'a REFI-QDA codebook, for programs in which people code texts',
  extension: 'qdc',
  binary: false,
  keeps: ({ hash, facets }) => ({ version: '0.0.0', hash, facets, sources: {} }),
  losses,
  write: async (taxonomy) => (await import('./write.ts')).writeCodebook(taxonomy),
  read: async (bytes, name) => {
    const text = decodeUtf8(bytes, name, 'Export it again as UTF-8, which the standard asks for.');
    if (typeof text !== 'string') return { about: {}, facets: [], problems: [text] };
    return (await import('./read.ts')).readCodebook(text, name);
  },
};

function losses(taxonomy: Taxonomy): Problem[] {
  const { version, sources = {} } = taxonomy;
  const count = Object.keys(sources).length;
  return [
    ...(version === '0.0.0'
      ? []
      : [
          loss(
            `The version (${version}) is left out.`,
            'Keep taxonomy.yaml; an import into its folder leaves it as it is.',
          ),
        ]),
    ...(count === 0
      ? []
      : [
          loss(
            `What the ids of ${count} sources stand for is left out; the ids stay.`,
            'Keep taxonomy.yaml; an import into its folder leaves it as it is.',
          ),
        ]),
    ...migrationsLost(taxonomy),
  ];
}
