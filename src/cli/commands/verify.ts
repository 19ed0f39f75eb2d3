import { type Command, jsonOption, taxonomyOption } from '../command.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'Hold a report against its sources: every quote on its page, every figure from the sentences',
  arguments: [
    {
      name: 'path',
      summary: 'output folder of a run, its report or a file of it; "out" where left out',
      optional: true,
    },
  ],
  options: [taxonomyOption, jsonOption],
  examples: [
    { line: 'pcp verify', does: 'check the report in "out" (exit 5 where anything does not hold)' },
    { line: 'pcp verify out/mine/report --json', does: 'print what does not hold as JSON' },
  ],
  run: async (context) => (await import('../run/verify.ts')).run(context),
};
