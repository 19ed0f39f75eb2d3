import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { goldFolder, projectRoot, samplesFolder, samplesGold } from './project.ts';

/** A file of machine-made labels, the folder its documents are relative to, and what of it is kept unseen. */
export type GoldSet = Readonly<{
  name: string;
  gold: string;
  sources: string;
  /** Areas or documents by name on which nothing is fitted and whose errors nobody lists (DECISIONS). */
  heldOut: readonly string[];
  /** Whether weights are fitted on what is not held out. */
  fitted: boolean;
  /** The name of conventions of their own that its labels follow, which are learned apart; else null. */
  own: string | null;
  /** Whether it was only written to learn from. */
  extra: boolean;
}>;

/** Where labels and texts lie that are not part of the project, such as the candidates' statements. */
export const outsideFolder = join(projectRoot, '..', 'shared');

const furtherFolder = join(goldFolder, 'further');
const voicesFolder = join(goldFolder, 'voices');
const plansFolder = join(goldFolder, 'plans');
const reserveFolder = join(goldFolder, 'reserve');

/**
 * Every set of labels there is, in a fixed order: the statements in `outside`, the fictional plans, each file of
 * labels among the further texts and the voices, the sample plans, and the plans and statements kept back. Each may be missing on a
 * machine.
 */
export function goldSets(outside = outsideFolder): GoldSet[] {
  return [
    {
      name: 'statements',
      gold: join(outside, 'gold', 'candidates-dev.jsonl'),
      sources: join(outside, 'real', 'statements'),
      heldOut: ['cleveland', 'south-wales', 'merseyside', 'kent'],
      fitted: true,
      own: null,
      extra: false,
    },
    {
      name: 'plans',
      gold: join(plansFolder, 'plans.jsonl'),
      sources: plansFolder,
      heldOut: ['marram-coast'],
      fitted: true,
      own: null,
      extra: false,
    },
    ...filesOf('further', furtherFolder, null),
    ...filesOf('voices', voicesFolder, 'voices'),
    {
      name: 'samples',
      gold: samplesGold,
      sources: samplesFolder,
      heldOut: [],
      fitted: false,
      own: null,
      extra: false,
    },
    {
      name: 'reserve',
      gold: join(reserveFolder, 'reserve.jsonl'),
      sources: reserveFolder,
      heldOut: ['cawdermere', 'harrowmouth', 'oxmere'],
      fitted: false,
      own: null,
      extra: false,
    },
    {
      name: 'reserve-statements',
      gold: join(reserveFolder, 'statements.jsonl'),
      sources: join(reserveFolder, 'statements'),
      heldOut: [
        'amberfield',
        'brockshire',
        'dale-and-wolds',
        'eskdale-coast',
        'hallamford',
        'mid-cambria',
        'oxley',
        'thamesmere',
      ],
      fitted: false,
      own: null,
      extra: false,
    },
  ];
}

/** The sets that weights are fitted on, and those of them whose labels or texts are not on this machine. */
export function fittedSets(outside = outsideFolder): { sets: GoldSet[]; missing: GoldSet[] } {
  const sets = goldSets(outside).filter(({ fitted }) => fitted);
  return { sets: sets.filter(isHere), missing: sets.filter((set) => !isHere(set)) };
}

/** Whether a set's labels and texts are on this machine. */
export function isHere({ gold, sources }: GoldSet): boolean {
  return existsSync(gold) && existsSync(sources);
}

function filesOf(kind: string, folder: string, own: string | null): GoldSet[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().map((name) => ({
    name: `${kind}/${name.slice(0, -'.jsonl'.length)}`,
    gold: join(folder, name),
    sources: folder,
    heldOut: [],
    // Further statements were written after the labels of areas that weights are judged on: with them these would flatter.
    fitted: !(kind === 'further' && name.startsWith('statements')),
    own,
    extra: true,
  }));
}
