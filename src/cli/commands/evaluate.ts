import { type Command, jsonOption, taxonomyOption } from '../command.ts';

export const evaluate: Command = {
  name: 'evaluate',
  summary: 'Score the whole path, from file to labels, against machine-made labels',
  arguments: [],
  options: [
    {
      flags: '--set <name>',
      summary: 'labels by name (plans, voices, samples, statements), without what is kept unseen of them',
    },
    {
      flags: '--gold <file>',
      summary: 'labels, one JSON line a unit; those of the sample plans where left out',
      completes: 'files',
    },
    {
      flags: '--sources <dir>',
      summary: "folder that the labels' documents are relative to; the sample plans where left out",
      completes: 'folders',
    },
    {
      flags: '--from-review <dir>',
      summary:
        'folder of a run: score it on its random samples, as two people settled them (pcp review sample)',
      completes: 'folders',
    },
    { flags: '--only <names>', summary: 'areas or documents to score, comma between' },
    { flags: '--leave-out <names>', summary: 'areas or documents not to score, comma between' },
    {
      flags: '--refit',
      summary: 'score each area also by weights fitted anew without it; takes a minute or so the first time',
    },
    { flags: '--errors', summary: 'list the disagreements, grouped by the rule or term at fault' },
    {
      flags: '--predictions <file>',
      summary: 'write a JSON line a unit with what was predicted',
      completes: 'files',
    },
    {
      flags: '--out <dir>',
      summary: 'folder for artefacts and cache',
      default: 'out/evaluate',
      completes: 'folders',
    },
    taxonomyOption,
    jsonOption,
  ],
  examples: [
    { line: 'pcp evaluate', does: 'score on the sample plans' },
    {
      line: 'pcp evaluate --set plans --refit --errors',
      does: 'score the fictional plans, each left out in turn, and list what disagrees',
    },
  ],
  run: async (context) =>
    context.options.fromReview
      ? (await import('../run/evaluate-review.ts')).runFromReview(context)
      : (await import('../run/evaluate.ts')).run(context),
};
