import { type Command, jsonOption, outOption } from '../command.ts';

export const doctor: Command = {
  name: 'doctor',
  summary: 'Check that this machine has what pcp needs, and say what to do where it has not',
  arguments: [],
  options: [outOption, jsonOption],
  examples: [{ line: 'pcp doctor', does: 'check this machine' }],
  run: async (context) => (await import('../run/doctor.ts')).run(context),
};
