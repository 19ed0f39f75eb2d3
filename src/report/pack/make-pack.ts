import { type Paper, paragraph, type Section, table } from '../blocks.ts';
import { countOf, figure, isUndertaking, shareText, stepOf } from '../figures.ts';
import { shellView } from '../html/shell-view.ts';
import { describes, fictionalNotice } from '../notices.ts';
import { titleWithPeriod } from '../period.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { slugOf } from '../slug.ts';
import { evaluable, evaluateSection } from './evaluate-section.ts';
import { evidenceSection } from './evidence-section.ts';
import { gapsIn, gapsSection } from './gaps-section.ts';
import { limitsSection } from './limits-section.ts';
import { namedBy, triedIn } from './links.ts';
import { ownSection } from './own-section.ts';
import { peersOf, peersSection } from './peers-section.ts';
import { sayingsOf, undertakingsOf } from './sayings.ts';
import { type PackSubject, type PackWanted, planOf, subjectOf } from './subject.ts';

/** The name of a pack's files, without ending. */
export const packName = ({ theme, force }: Pick<PackWanted, 'theme' | 'force'>): string =>
  `${slugOf(force)}-${slugOf(theme)}`;

/**
 * The funding evidence pack of one area's plan on one theme or category. Pure; every figure is one of the comparison's.
 * Throws PcpError (exit 2) for an area without a compared plan and for an unknown theme, with those there are.
 */
export function makePack(model: ReportModel, wanted: PackWanted): Paper {
  const subject = subjectOf(model, wanted);
  const shown = planOf(model, wanted.force, wanted.nearest);
  const title = `Evidence for a funding bid: ${subject.label}, ${shown.area.name}`;
  const { workingCopy, fictional, madeBy } = shellView(model, title, '');
  return {
    name: packName({ theme: subject.id, force: shown.area.force }),
    title,
    subtitle: titleWithPeriod(shown.figures.edition),
    workingCopy,
    describes,
    fictional: fictional ? fictionalNotice : null,
    madeBy,
    sections: [
      shortSection(model, shown, subject),
      ownSection(model, shown, subject),
      gapsSection(model, shown, subject),
      evidenceSection(model, shown, subject),
      peersSection(model, shown, subject),
      evaluateSection(model, shown, subject),
      limitsSection(model, `pcp report --pack ${subject.id} --force ${shown.area.force}`),
    ],
  };
}

/** The figures of the pack, each told again with its words further down. */
function shortSection(model: ReportModel, shown: ShownEdition, subject: PackSubject): Section {
  const undertakings = undertakingsOf(shown, subject);
  const apart = sayingsOf(shown, subject).filter((one) => !isUndertaking(one));
  const peers = peersOf(model, shown, subject);
  const gaps = gapsIn(model, shown, subject);
  const open = Object.values(evaluable(model, shown, subject)).flat();
  const whole = shown.figures.counts.undertakings;
  const steps = (...wanted: string[]) => undertakings.filter((one) => wanted.includes(stepOf(one))).length;
  const share = shareText({
    part: undertakings.length,
    whole,
    share: whole === 0 ? null : undertakings.length / whole,
  });
  return {
    id: 'short',
    heading: 'In short',
    blocks: [
      paragraph(
        `${subject.label}: ${subject.definition} The plan is compared with ${countOf(peers.length, 'other plan')}${peers.length === 0 ? '' : `: ${peers.map(({ peer }) => peer.name).join(', ')}`}.`,
      ),
      ...table(
        'Figures of this pack',
        ['What', 'How many'],
        [
          ['Undertakings on the subject, of all in the plan', share],
          ['Of these firm', figure(steps('firm-undertaking', 'firm-and-checkable'))],
          ['Of these firm and checkable', figure(steps('firm-and-checkable'))],
          ['Of these soft', figure(steps('soft-undertaking'))],
          ['Wishes, counted apart', figure(apart.filter((one) => stepOf(one) === 'wish').length)],
          ['Priorities, counted apart', figure(apart.filter((one) => stepOf(one) === 'priority').length)],
          [
            'Subjects under it that were not found',
            `${figure(gaps.length)} of ${figure(subject.categories.length)}`,
          ],
          [
            'Of these undertaken in another plan',
            figure(gaps.filter((gap) => gap.undertakenBy.length > 0).length),
          ],
          [
            'Evaluated interventions that its undertakings name',
            figure(triedIn(model, namedBy(shown, undertakings)).length),
          ],
          [
            'Other plans with undertakings on it',
            `${figure(peers.filter((one) => one.undertakings.length > 0).length)} of ${figure(peers.length)}`,
          ],
          ['Undertakings listed as open to evaluation', figure(open.length)],
        ],
      ),
    ],
  };
}
