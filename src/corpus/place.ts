import type { Edition, Force, Placement } from '../model/index.ts';
import type { AreaIndex } from './areas.ts';
import { readPeriod } from './period.ts';
import type { PlanRow } from './plan-rows.ts';
import { slugOf } from './slug.ts';
import { readTitlePage } from './title-page.ts';

/** What is known of a document when its edition is sought. */
export type PlacingFacts = Readonly<{
  documentId: string;
  fileName: string;
  title: string | null;
  /** The edition whose manifest names this very file. */
  manifest: Edition | null;
  /** The line of the `plans.csv` beside the file. */
  row: PlanRow | null;
  /** Names of the folders that hold the file, nearest first, as far up as the user's own path goes. */
  folders: readonly string[];
  /** Area the user gave for documents that nothing else places. */
  force: string | null;
  /** The document's first words. */
  firstWords: string;
}>;

/**
 * The edition a document belongs to: from the manifest, else the `plans.csv` beside it, else its folder's name
 * where that is a known area, else the area given on the command line, else its own title page, else unknown.
 * Only a manifest or a `plans.csv` can join two files in one edition: nothing else is sure enough.
 */
export function placeDocument(facts: PlacingFacts, areas: AreaIndex): Placement {
  return (
    byManifest(facts, areas) ??
    byRow(facts, areas) ??
    byFolder(facts, areas) ??
    byOption(facts, areas) ??
    byTitlePage(facts, areas) ??
    ownEdition(facts, null, 'unknown', null)
  );
}

function byManifest({ manifest }: PlacingFacts, areas: AreaIndex): Placement | null {
  if (!manifest) return null;
  const force = areas.bySlug(manifest.area);
  return {
    edition: manifest.id,
    area: manifest.area,
    areaName: force?.name ?? manifest.area,
    title: manifest.title,
    from: manifest.from,
    to: manifest.to,
    ...(manifest.issued ? { issued: manifest.issued } : {}),
    status: manifest.status,
    purpose: manifest.purpose,
    standing: manifest.standing ?? 'unknown',
    fictional: manifest.fictional ?? force?.fictional ?? false,
    address: manifest.address ?? null,
    placedBy: 'manifest',
    words: manifest.id,
  };
}

function byRow(facts: PlacingFacts, areas: AreaIndex): Placement | null {
  const { row } = facts;
  if (!row?.area) return null;
  const force = areas.byName(row.area);
  const area = force?.slug ?? slugOf(row.area);
  const own = ownEdition(facts, force, 'plans.csv', `${row.file}: ${row.area}`);
  const title = row.title ?? own.title;
  const described = [area, row.title, row.period.from, row.period.to, row.status, row.purpose];
  const joined =
    row.edition ?? (row.title || row.period.from ? slugOf(described.filter(Boolean).join(' ')) : null);
  return {
    ...own,
    edition: joined ? `${area}/${slugOf(joined)}` : own.edition,
    area,
    areaName: force?.name ?? row.area,
    title,
    from: row.period.from,
    to: row.period.to,
    ...(row.issued === null ? {} : { issued: row.issued }),
    status: (row.status ?? 'unknown') as Placement['status'],
    purpose: (row.purpose ?? 'unknown') as Placement['purpose'],
    address: row.address,
  };
}

function byFolder(facts: PlacingFacts, areas: AreaIndex): Placement | null {
  for (const folder of facts.folders) {
    const force = areas.byName(folder);
    if (force) return withTitlePage(ownEdition(facts, force, 'folder', folder), facts, areas);
  }
  return null;
}

function byOption(facts: PlacingFacts, areas: AreaIndex): Placement | null {
  const force = facts.force ? areas.byName(facts.force) : null;
  return force ? withTitlePage(ownEdition(facts, force, 'option', facts.force), facts, areas) : null;
}

function byTitlePage(facts: PlacingFacts, areas: AreaIndex): Placement | null {
  const page = readTitlePage(facts.firstWords, areas);
  return page.force
    ? withTitlePage(ownEdition(facts, page.force, 'title-page', page.words), facts, areas)
    : null;
}

/** Period, status and purpose from the title page, where it names the same area. */
function withTitlePage(placement: Placement, facts: PlacingFacts, areas: AreaIndex): Placement {
  const page = readTitlePage(facts.firstWords, areas);
  if (page.force?.slug !== placement.area) return { ...placement, ...readPeriod(facts.fileName) };
  const period = page.period.from ? page.period : readPeriod(facts.fileName);
  return { ...placement, ...period, status: page.status, purpose: page.purpose };
}

function ownEdition(
  facts: PlacingFacts,
  force: Force | null,
  placedBy: Placement['placedBy'],
  words: string | null,
): Placement {
  const area = force?.slug ?? 'unknown';
  return {
    edition: `${area}/${facts.documentId}`,
    area,
    areaName: force?.name ?? 'Area unknown',
    title: facts.title ?? facts.fileName,
    from: null,
    to: null,
    status: 'unknown',
    purpose: 'unknown',
    standing: 'unknown',
    fictional: force?.fictional ?? false,
    address: null,
    placedBy,
    words,
  };
}
