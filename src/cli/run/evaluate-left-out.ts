import type { Analysed } from '../../evaluate/index.ts';
import { leftOutWeights } from '../../io/left-out.ts';
import type { GoldUnit } from '../../model/index.ts';
import { reread, type Weights } from '../../pipeline/index.ts';
import type { Terminal } from '../terminal.ts';

/** Documents judged anew by weights that had not seen their area, those weights by document, and what must be said. */
export type Anew = Readonly<{
  documents: ReadonlyMap<string, Analysed>;
  weights: ReadonlyMap<string, Weights>;
  notes: readonly string[];
}>;

/** Judges every document anew whose area weights are fitted on; the others stay as they were read. */
export async function rereadLeftOut(
  gold: readonly GoldUnit[],
  read: ReadonlyMap<string, Analysed>,
  out: string,
  terminal: Terminal,
): Promise<Anew> {
  const areaOf = new Map(gold.map(({ document, force }) => [document, force]));
  const areas = new Set(areaOf.values());
  const fits = await leftOutWeights([...areas], out, (done) =>
    terminal.progress(`fitted weights ${done} times, each without some areas`),
  );
  const weights = new Map(
    [...areaOf].flatMap(([document, area]) => {
      const own = fits.weights.get(area);
      return own ? [[document, own] as const] : [];
    }),
  );
  const documents = new Map(
    [...read].map(([document, analysed]) => {
      const own = weights.get(document);
      return [document, own ? { sentences: reread(analysed.sentences, own) } : analysed];
    }),
  );
  const seen = [...areas].filter((area) => fits.weights.has(area)).length;
  const others =
    seen < areas.size
      ? ` No weights are fitted on the other ${areas.size - seen}, which stay as they were.`
      : '';
  const notes = [
    seen === 0
      ? 'LEFT OUT: no weights are fitted on these areas, so there was nothing to leave out and both columns are the same.'
      : `LEFT OUT: ${seen} of these ${areas.size} areas were each read with weights (kinds, band of the uncertain, attributes) fitted anew on the ${fits.areas - 1} other areas and plans only.${others} This holds for weights: rules and terms were made by people who had read most of these texts, so themes and codes, which come of terms, are the same in both columns.`,
    ...fits.missing.map(
      ({ name }) => `The labels of "${name}" are not on this machine: the weights were fitted without them.`,
    ),
  ];
  return { documents, weights, notes };
}
