import type { AreaFigures, Force, Placement } from '../model/index.ts';
import { changesOf } from './change/index.ts';
import { chooseEdition } from './choose.ts';
import type { CompareContext } from './context.ts';
import type { EditionFiles } from './editions.ts';
import { figuresOf } from './figures.ts';
import { editionFramesOf } from './frames/index.ts';
import type { ComparedArea } from './metric.ts';
import { byText } from './order.ts';
import { readEdition } from './reading.ts';

/** Figures of every area, the areas by name and `unknown` last; and those whose plan is compared. */
export type Areas = Readonly<{ areas: readonly AreaFigures[]; compared: readonly ComparedArea[] }>;

/** Groups editions by area, chooses the one that stands for it and works out the figures of each. */
export function compareAreas(editions: readonly EditionFiles[], context: CompareContext): Areas {
  const slugs = [...new Set(editions.map(({ placement }) => placement.area))];
  const made = slugs.map((slug) =>
    makeArea(
      slug,
      editions.filter(({ placement }) => placement.area === slug),
      context,
    ),
  );
  made.sort((a, b) => byAreaName(a.area, b.area));
  return { areas: made.map(({ area }) => area), compared: made.flatMap(({ compared }) => compared ?? []) };
}

function byAreaName(a: AreaFigures, b: AreaFigures): number {
  const unknown = Number(a.force === 'unknown') - Number(b.force === 'unknown');
  return unknown || byText(a.name, b.name) || byText(a.force, b.force);
}

function makeArea(slug: string, editions: readonly EditionFiles[], context: CompareContext) {
  const placements = editions.map(({ placement }) => placement);
  const choice = chooseEdition(slug, placements, context.asAt);
  const readings = editions.map(readEdition);
  const figures = readings.map((reading) => {
    const id = reading.placement.edition;
    const why = choice.whys.get(id) ?? choice.why;
    return {
      ...figuresOf(reading, context.taxonomy, id === choice.compared, why, context.alignment?.facet ?? null),
      ...(context.frames && { frames: editionFramesOf(reading, context.frames, context.forces) }),
    };
  });
  figures.sort((a, b) => Number(b.compared) - Number(a.compared));
  const reading = readings.find((one) => one.placement.edition === choice.compared);
  const area: AreaFigures = {
    ...nameOf(slug, placements[0]!, context.forces),
    compared: choice.compared,
    why: choice.why,
    changes: reading ? changesOf(reading, readings) : null,
    editions: figures,
  };
  const chosen = figures.find((one) => one.compared);
  return { area, compared: chosen && reading ? { area, figures: chosen, reading } : null };
}

function nameOf(slug: string, placement: Placement, forces: readonly Force[]) {
  const force = forces.find((one) => one.slug === slug);
  if (slug === 'unknown')
    return { force: slug, name: 'Area not known', region: null, fictional: placement.fictional };
  return {
    force: slug,
    name: force?.name ?? placement.areaName,
    region: force?.region ?? null,
    fictional: force?.fictional ?? placement.fictional,
  };
}
