import type { Statement } from '../../model/index.ts';
import { paragraph, type Section, table } from '../blocks.ts';
import { countOf, figure, stepOf } from '../figures.ts';
import { shorten } from '../html/statement-view.ts';
import { unreadWord } from '../reading-mark.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { undertakingsOf, whereOf } from './sayings.ts';
import type { PackSubject } from './subject.ts';

/** Longest quote of another plan in the table. */
const longestQuote = 200;

/** A lead-in and what it leads to, parted by a colon. */
function inOneLine({ leadIn, quote }: Statement): string {
  if (leadIn === null) return quote;
  return `${leadIn.replace(/:$/, '')}: ${quote}`;
}

/** The other compared plans, with what each undertakes on the subject. */
export function peersOf(model: ReportModel, shown: ShownEdition, subject: PackSubject) {
  return model.compared
    .filter((one) => one !== shown)
    .map((peer) => ({ peer, undertakings: undertakingsOf(peer, subject) }));
}

/** Who already undertakes something on the subject, by the words that go furthest. */
export function peersSection(model: ReportModel, shown: ShownEdition, subject: PackSubject): Section {
  const peers = peersOf(model, shown, subject);
  const some = peers.filter(({ undertakings }) => undertakings.length > 0);
  return {
    id: 'peers',
    heading: 'Who already undertakes it',
    blocks: [
      paragraph(
        peers.length === 0
          ? 'No other plan is compared.'
          : `${figure(some.length)} of ${countOf(peers.length, 'other plan')} compared. They stand by name. A longer plan says more, so the numbers are not for setting areas side by side.`,
      ),
      ...table(
        'Other plans with undertakings on it',
        ['Area', 'Undertakings', 'Firm and checkable', 'The words that go furthest', 'Where'],
        some.map(({ peer, undertakings }) => [
          peer.name,
          figure(undertakings.length),
          figure(undertakings.filter((one) => stepOf(one) === 'firm-and-checkable').length),
          shorten(inOneLine(undertakings[0]!), longestQuote),
          [whereOf(peer, undertakings[0]!), unreadWord(peer, undertakings[0]!)].filter(Boolean).join(', '),
        ]),
      ),
    ],
  };
}
