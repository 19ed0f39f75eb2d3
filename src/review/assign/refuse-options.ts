import { exitCodes, PcpError } from '../../model/index.ts';

/** Throws PcpError (exit 2) where work cannot be shared out as asked. */
export function refuseOptions({
  reviewers,
  overlap,
}: Readonly<{ reviewers: readonly string[]; overlap: number }>): void {
  if (reviewers.length === 0)
    throw refusal('no-reviewers', 'It is not said who is to read.', 'Name them: --reviewers ada,ben');
  const doubled = reviewers.find((name, at) => reviewers.indexOf(name) !== at);
  if (doubled !== undefined)
    throw refusal(
      'doubled-reviewer',
      `"${doubled}" is named twice.`,
      'Give each reader a name of their own: nobody can be their own second reader.',
    );
  if (!(overlap >= 0 && overlap <= 1))
    throw refusal(
      'bad-overlap',
      'The overlap is a share of all items, from 0% to 100%.',
      'With --overlap 100% everything is read by two people; for three readings of each, code a sample (pcp review sample).',
    );
  if (reviewers.length === 1 && overlap > 0)
    throw refusal(
      'nobody-to-overlap',
      `"${reviewers[0]}" is the only reader, so that there is nobody to read anything a second time.`,
      'Name a second reader, or give --overlap 0%.',
    );
}

export const nothingToAssign = (): PcpError =>
  refusal(
    'nothing-to-assign',
    'The run holds no sentence that is to be read.',
    'Analyse plans first, then share them out.',
  );

const refusal = (code: string, message: string, hint: string): PcpError =>
  new PcpError({ code, message, hint, exitCode: exitCodes.usage });
