import { readAssignment } from '../../../io/review/assignments.ts';
import { readCodebook } from '../../../io/review/codebook.ts';
import { openReview } from '../../../io/review/open-review.ts';
import { readEarlier } from '../../../io/review/slim-analyses.ts';
import { type Category, exitCodes } from '../../../model/index.ts';
import { assignmentProblems, becameWords, type ReviewStatus, statusOf } from '../../../review/index.ts';
import { definitionHash } from '../../../taxonomy/definition-hash.ts';
import { cutShort } from '../../../text/index.ts';
import { tellProblems } from '../../report-error.ts';
import { printable, type Terminal } from '../../terminal.ts';
import { countOf, type ReviewAction } from './action.ts';

const mostListed = 10;
/** Sentences that one decision may be about now. */
const mostOffered = 2;

export const status: ReviewAction['run'] = async ({ out, taxonomy, json, terminal }) => {
  const { analyses, entries, review, reread, ...opened } = openReview(out, taxonomy);
  const categories = opened.taxonomy.facets.flatMap((facet) => facet.categories);
  const codebook = readCodebook().version;
  const today = { codebook, meanings: meaningsOf(categories) };
  const problems = [...opened.problems, ...assignmentProblems(readAssignment(out), analyses)];
  const replaced = new Set(review.unplaced.map(({ anchor }) => anchor.source));
  const made = statusOf(entries, review, analyses, readEarlier(out, replaced), today);
  tellProblems(problems, terminal, '--json lists all');
  if (json) terminal.out(JSON.stringify({ ...made, toReread: reread.length, problems }, null, 1));
  else {
    tell(made, reread.length, terminal);
    tellMeanings(
      made,
      { codebook, labels: new Map(categories.map(({ id, label }) => [id, label])) },
      terminal,
    );
  }
  return exitCodes.ok;
};

const meaningsOf = (categories: readonly Category[]): Map<string, string> =>
  new Map(categories.map((category) => [category.id, definitionHash(category)]));

/** Where decisions rest on other definitions, or other rules, than those of today. */
function tellMeanings(
  { otherMeaning: { items, codes }, otherCodebook }: ReviewStatus,
  { codebook, labels }: Readonly<{ codebook: string; labels: ReadonlyMap<string, string> }>,
  terminal: Terminal,
): void {
  if (items > 0)
    terminal.out(
      printable(
        `${countOf(items, 'item')} decided when a category of ${items === 1 ? 'it' : 'them'} had another definition than it has now: ${codes.map((code) => labels.get(code) ?? code).join('; ')}. What was decided counts until it is read again; pcp review asks its readers.`,
      ),
    );
  for (const { codebook: then, entries } of otherCodebook)
    terminal.out(
      printable(
        `${countOf(entries, 'entry', 'entries')} made by version ${then} of the codebook, which is ${codebook} now: read what has changed in it (pcp review booklet).`,
      ),
    );
}

function tell(
  { reviewers, documents, notPlaced, absent, readNotFound, takenBack }: ReviewStatus,
  reread: number,
  terminal: Terminal,
): void {
  if (reviewers.length === 0) {
    terminal.out('Nobody has decided anything yet: all that the report says is the machine reading.');
    return;
  }
  terminal.out(terminal.bold('Readers'));
  for (const { reviewer, entries, items, settled, last } of reviewers)
    terminal.out(
      `  ${reviewer}: ${countOf(entries, 'entry', 'entries')} on ${countOf(items, 'item')} read${settled > 0 ? ` and ${countOf(settled, 'item')} settled` : ''}, last on ${last.slice(0, 10)}`,
    );
  terminal.out(terminal.bold('Documents'));
  for (const { name, marked, readByOne, readByMore, read, disputed } of documents)
    terminal.out(
      printable(
        `  ${name}: ${readByOne + readByMore} of ${countOf(marked, 'commitment, priority or doubtful sentence', 'commitments, priorities and doubtful sentences')} read, ${readByMore} by two or more; ${countOf(read, 'item')} read in all, ${disputed} disputed`,
      ),
    );
  terminal.out(
    `Read for a category and not found: ${readNotFound}. Taken back: ${takenBack}. To read again because a code was split or joined: ${reread}.`,
  );
  if (absent.length > 0)
    terminal.out(
      printable(
        `On plans of areas that are not in this run, and so not used until they are: ${absent.map(({ area, decisions }) => `${area} (${countOf(decisions, 'decision')})`).join(', ')}.`,
      ),
    );
  if (notPlaced.length === 0) return;
  terminal.out(terminal.bold('Not in their place any more, and so not used'));
  for (const [relation, own] of Map.groupBy(notPlaced, (one) => one.relation))
    terminal.out(`  ${countOf(own.length, 'decision')} ${becameWords[relation]}`);
  // What only a person can tell comes first.
  const { unsure = [], told = [] } = Object.groupBy(notPlaced, ({ relation }) =>
    relation === 'unsure' ? 'unsure' : 'told',
  );
  for (const { relation, document, quote, reviewer, now, may } of [...unsure, ...told].slice(0, mostListed)) {
    terminal.out(printable(`  ${relation}: ${document}, by ${reviewer}: "${cutShort(quote, 80)}"`));
    if (relation === 'changed' && now !== null) terminal.out(printable(`    now: "${cutShort(now, 120)}"`));
    for (const { page, text } of may.slice(0, mostOffered))
      terminal.out(
        printable(`    perhaps: "${cutShort(text, 120)}"${page === null ? '' : ` (page ${page})`}`),
      );
  }
  if (notPlaced.length > mostListed)
    terminal.out(`  and ${notPlaced.length - mostListed} more (--json lists all)`);
}
