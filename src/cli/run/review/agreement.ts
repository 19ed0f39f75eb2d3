import { openReview } from '../../../io/review/open-review.ts';
import { type AgreementFigure, type AgreementSet, exitCodes } from '../../../model/index.ts';
import { agreementOf } from '../../../review/index.ts';
import { tellProblems } from '../../report-error.ts';
import { printable, type Terminal } from '../../terminal.ts';
import { countOf, numberOption, type ReviewAction } from './action.ts';

const mostListed = 10;

export const agreement: ReviewAction['run'] = async ({ out, taxonomy, options, json, terminal }) => {
  const seed = numberOption(options, 'seed', 1, 0);
  const { review, problems } = openReview(out, taxonomy);
  tellProblems(problems, terminal);
  const made = agreementOf(review, { seed, hiddenOnly: options.blind === true });
  if (json) {
    terminal.out(JSON.stringify(made, null, 1));
    return exitCodes.ok;
  }
  const { overall, documents, rewrite, toAdjudicate } = made;
  tellSet('All documents', overall, terminal);
  if (documents.length > 1) for (const one of documents) tellSet(one.document ?? '', one, terminal);
  if (rewrite.length > 0)
    terminal.out(
      `Definitions to rewrite (alpha under .667): ${rewrite.map(({ code, alpha }) => `${code} ${rounded(alpha)}`).join(', ')}`,
    );
  if (toAdjudicate.length > 0) {
    terminal.out(`To adjudicate: ${countOf(toAdjudicate.length, 'item')}`);
    for (const { document, quote, fields, readers } of toAdjudicate.slice(0, mostListed))
      terminal.out(
        printable(`  ${document} (${fields.join(', ')}; ${readers.join(', ')}): "${quote.slice(0, 80)}"`),
      );
    if (toAdjudicate.length > mostListed)
      terminal.out(`  and ${toAdjudicate.length - mostListed} more (--json lists all)`);
  }
  return exitCodes.ok;
};

function tellSet(
  name: string,
  { one, several, refused, found, span, codes }: AgreementSet,
  terminal: Terminal,
): void {
  terminal.out(
    terminal.bold(
      printable(`${name}: ${countOf(several, 'item')} judged by two or more, ${one} by one alone`),
    ),
  );
  if (refused !== null) {
    terminal.out(`  No figures. ${refused}`);
    return;
  }
  terminal.out('  question                     units  agree  kappa  alpha (95%)           AC1 (95%)');
  for (const figure of [...found, ...codes]) terminal.out(`  ${rowOf(figure)}`);
  terminal.out(
    `  same words: ${span.same} of ${countOf(span.pairs, 'undertaking')} that two readers both found${span.overlap === null ? '' : `; ${Math.round(span.overlap * 100)}% of their letters in common`}`,
  );
}

function rowOf({
  question,
  units,
  percent,
  kappa,
  alpha,
  alphaInterval,
  ac1,
  ac1Interval,
  why,
}: AgreementFigure): string {
  const cells = [
    question.padEnd(28),
    String(units).padStart(5),
    (percent === null ? '-' : `${Math.round(percent * 100)}%`).padStart(6),
    rounded(kappa).padStart(6),
    `${rounded(alpha)}${range(alphaInterval)}`.padEnd(21).padStart(22),
    `${rounded(ac1)}${range(ac1Interval)}`,
  ];
  return `${cells.join(' ')}${why === null ? '' : `  (${why})`}`;
}

const rounded = (figure: number | null): string => (figure === null ? '-' : figure.toFixed(2));
const range = (interval: AgreementFigure['alphaInterval']): string =>
  interval === null ? '' : ` (${interval.low.toFixed(2)} to ${interval.high.toFixed(2)})`;
