import type { ReportFormat } from '../format.ts';

/** A project for programs in which people code texts: every commitment a coded span. Its zip tells no time. */
export const qdpxFormat: ReportFormat = {
  id: 'qdpx',
  label: 'REFI-QDA project, for programs in which people code texts',
  byDefault: false,
  render: async function* (model) {
    const { writeProject } = await import('./write-project.ts');
    yield { path: 'project.qdpx', content: writeProject(model) };
  },
};
