import type { Finding, Joint, Share } from '../../model/index.ts';
import { sameSideOfHalf, shareWithListsOnce } from '../list-once.ts';
import { type ComparedArea, type Metric, statementAddress } from '../metric.ts';
import type { Reading } from '../reading.ts';
import { shareOf } from '../share.ts';
import type { Distinct } from '../statement.ts';
import { type Breadth, isAbout } from '../subjects.ts';
import { countOrNone } from '../words.ts';

export const notOnlyPursue: Metric = {
  id: 'not-only-pursue',
  label: 'Prevent, protect or prepare, not only pursue',
  definition:
    'Of the distinct undertakings on organised crime, those that prevent (keep people out of it), protect (make targets harder) or prepare (limit harm), by the words of those strands or by being on prevention in their own words; as against those that only pursue (investigate, disrupt, arrest). Undertakings that say none of the four stay in the whole and are counted apart.',
  unit: 'share of undertakings on organised crime',
  caveats: [
    'Many undertakings on organised crime say none of the four in their own words.',
    'A share of few undertakings says little.',
  ],
  source:
    'Home Office, Serious and Organised Crime Strategy: the four strands pursue, prevent, protect and prepare',
  findings,
};

/** The facet of the four strands; its codes end in the strand's name. */
const facet = 'soc-4p';

type Strands = Pick<Joint, 'notOnlyPursue' | 'notOnlyPursueRelated' | 'onlyPursue' | 'noApproach'>;

/** How an edition's undertakings on organised crime divide over the four strands. */
export function strandsOf({ undertakings }: Reading): Strands {
  const onTheme = (breadth: Breadth) =>
    undertakings.filter((one) => isAbout(one, 'organised-crime', breadth));
  const [named, both] = [onTheme('narrow'), onTheme('both')];
  const onlyPursue = named.filter((one) => !isMore(one) && hasStrand(one, ['pursue'])).length;
  const more = named.filter(isMore).length;
  return {
    notOnlyPursue: shareOf(more, named.length),
    notOnlyPursueRelated: shareOf(both.filter(isMore).length, both.length),
    onlyPursue,
    noApproach: named.length - more - onlyPursue,
  };
}

/** An undertaking on organised crime and prevention prevents, whether or not it uses the strand's words. */
function isMore(one: Distinct): boolean {
  return hasStrand(one, ['prevent', 'protect', 'prepare']) || isAbout(one, 'prevention', 'narrow', true);
}

function hasStrand(one: Distinct, strands: readonly string[]): boolean {
  for (const [code, subject] of one.subjects) {
    if (subject.facet === facet && strands.includes(code.split(/[-_]/).at(-1)!)) return true;
  }
  return false;
}

function findings(compared: readonly ComparedArea[]): Finding[] {
  return compared
    .filter(({ figures }) => figures.joint.notOnlyPursue.whole > 0)
    .filter(holds)
    .map(ofOnePlan);
}

/** More, or fewer, than half: that is what a reader takes away, so it must hold with lists counted once. */
function holds({ figures, reading }: ComparedArea): boolean {
  const named = reading.undertakings.filter((one) => isAbout(one, 'organised-crime', 'narrow'));
  return sameSideOfHalf(figures.joint.notOnlyPursue, shareWithListsOnce(named, isMore));
}

function ofOnePlan(one: ComparedArea): Finding {
  const { notOnlyPursue: share, onlyPursue = 0, noApproach = 0 } = one.figures.joint;
  // All of them: what only pursues, and what says none of the four, is said of sentences too. Those that do more come first.
  const named = one.reading.undertakings.filter((each) => isAbout(each, 'organised-crime', 'narrow'));
  const behind = [...named.filter(isMore), ...named.filter((each) => !isMore(each))];
  return {
    metric: notOnlyPursue.id,
    text: `${one.area.name}: ${saidOf(share, onlyPursue, noApproach)}`,
    statements: behind.map(({ statement }) => statementAddress(one, statement.id)),
  };
}

function saidOf({ part, whole }: Share, onlyPursue: number, noApproach: number): string {
  if (whole === 1) {
    const does = part === 1 ? 'prevents, protects or prepares' : onlyPursue === 1 ? 'only pursues' : '';
    return `the one undertaking that names organised crime ${does || 'says none of the four: pursue, prevent, protect, prepare'}.`;
  }
  const verb = (count: number, one: string, more: string) =>
    `${countOrNone(count)} ${count === 1 ? one : more}`;
  const rest =
    noApproach === 0
      ? ''
      : `; the other ${noApproach === 1 ? 'one says' : `${noApproach} say`} none of the four`;
  return `of ${whole} undertakings that name organised crime, ${verb(part, 'prevents, protects or prepares', 'prevent, protect or prepare')} and ${verb(onlyPursue, 'only pursues', 'only pursue')}${rest}.`;
}
