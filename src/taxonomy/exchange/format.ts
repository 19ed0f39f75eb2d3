import type { Problem, Taxonomy, Where } from '../../model/index.ts';
import type { Path } from '../read-yaml.ts';

/** A facet as it was read: a value that nobody has checked yet, and where in the file each of its parts stands. */
export type ReadFacet = Readonly<{ value: Readonly<Record<string, unknown>>; locate(path: Path): Where }>;

/** What a file held. An error among `problems` means that it could not be read as what it claims to be. */
export type ReadTaxonomy = Readonly<{
  /** Version and sources, as `taxonomy.yaml` has them; empty where the file says neither. */
  about: Readonly<{ version?: string; sources?: Readonly<Record<string, string>> }>;
  /** As `migrations.yaml` has them; undefined where the file says nothing of any. */
  migrations?: readonly unknown[];
  facets: readonly ReadFacet[];
  problems: readonly Problem[];
}>;

/** A format of other programs that a taxonomy can be written in, and most of them read from. */
export type ExchangeFormat = Readonly<{
  /** Kebab-case, equal to the folder's name. */
  id: string;
  /** What the format is, in a few words. */
  title: string;
  /** Without the dot. */
  extension: string;
  binary: boolean;
  /** The taxonomy as it comes back from the format: `read(write(taxonomy))` equals it. */
  keeps(taxonomy: Taxonomy): Taxonomy;
  /** What of this taxonomy the format cannot hold; each has a sentence for people. */
  losses(taxonomy: Taxonomy): Problem[];
  /** The same taxonomy gives the same bytes. Throws PcpError where it cannot be written at all. */
  write(taxonomy: Taxonomy): Promise<string | Uint8Array>;
  /** `name` is what problems call the file. Never throws for what the file holds. */
  read?(bytes: Uint8Array, name: string): Promise<ReadTaxonomy>;
}>;
