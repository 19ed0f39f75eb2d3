import {
  type Analysis,
  type Comparison,
  exitCodes,
  type MetricDescription,
  PcpError,
} from '../model/index.ts';
import { alignmentOf } from './alignment/index.ts';
import { compareAreas } from './areas.ts';
import { toldBands } from './bands/told.ts';
import { categoriesOf, facetsOf } from './categories.ts';
import type { CompareContext } from './context.ts';
import { distinctiveOf } from './distinctive/index.ts';
import { groupEditions } from './editions.ts';
import { evidenceUseOf } from './evidence-use.ts';
import { leftOutOf } from './left-out.ts';
import type { Metric } from './metric.ts';
import { metrics } from './metrics/index.ts';
import { gapsOf } from './metrics/not-found.ts';
import { sharedWordingOf } from './shared-wording/index.ts';
import { similarityOf } from './similarity/index.ts';

export type { CompareContext } from './context.ts';
export { metrics } from './metrics/index.ts';

/**
 * Compares one edition an area. Pure: the same analyses in any order give the same comparison.
 * Throws a usage error where fictional and real areas are mixed.
 */
export function compare(analyses: readonly Analysis[], context: CompareContext): Comparison {
  const fictional = allFictional(analyses);
  const { areas, compared } = compareAreas(groupEditions(analyses), context);
  const { taxonomy, evidence } = context;
  return {
    schemaVersion: 1,
    pcp: context.pcpVersion,
    asAt: context.asAt,
    fictional,
    taxonomy: { version: taxonomy.version, hash: taxonomy.hash },
    evidenceBase: heldEvidence(evidence),
    evidenceUse: evidenceUseOf(compared, taxonomy, evidence),
    forces: [...areas],
    facets: facetsOf(taxonomy),
    categories: categoriesOf(taxonomy, compared),
    gaps: gapsOf(compared, taxonomy),
    findings:
      compared.length === 0
        ? []
        : metrics.flatMap(
            (metric) => metric.findings?.(compared, taxonomy, context.accuracy ?? null, context.own) ?? [],
          ),
    ...((context.accuracy || context.own) && {
      bands: toldBands(compared, context.accuracy ?? null, context.own),
    }),
    ...(compared.length > 2 && {
      distinctive: distinctiveOf(compared),
      similarity: similarityOf(compared, taxonomy),
    }),
    ...(compared.length > 1 && { sharedWording: sharedWordingOf(compared) }),
    metrics: metrics.map(describe),
    ...(context.alignment && {
      alignment: alignmentOf(compared, context.alignment, taxonomy, evidence),
    }),
    ...(context.frames && { frames: context.frames }),
    leftOut: leftOutOf(areas, context.unread),
    problems: [...(context.problems ?? [])],
  };
}

/** All of the evidence base but the hash of its files, which the analyses have. */
function heldEvidence({ hash: _, ...held }: CompareContext['evidence']): Comparison['evidenceBase'] {
  return held;
}

/** Documents of no known area belong to either world and decide nothing. */
function allFictional(analyses: readonly Analysis[]): boolean {
  const placed = analyses.map(({ edition }) => edition).filter((edition) => edition.area !== 'unknown');
  const fictional = placed.filter((edition) => edition.fictional);
  if (fictional.length === 0 || fictional.length === placed.length) return fictional.length > 0;
  throw new PcpError({
    code: 'mixed-areas',
    message: `Fictional areas (${fictional[0]!.areaName}) and real ones (${placed.find((edition) => !edition.fictional)!.areaName}) cannot stand in one comparison.`,
    hint: 'Analyse the sample plans and your own plans into separate output folders.',
    exitCode: exitCodes.usage,
  });
}

function describe({ id, label, definition, unit, caveats, source }: Metric): MetricDescription {
  return { id, label, definition, unit, caveats, source };
}
