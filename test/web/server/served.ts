import { rmSync } from 'node:fs';
import {
  type Desk,
  openDesk,
  type ReviewServer,
  type ServerLimits,
  startReviewServer,
} from '../../../src/web/server/index.ts';
import { openSession, type PageSession } from './page-session.ts';

/** A review that is served, and a page that has opened its address. */
export type Served = Readonly<{ server: ReviewServer; page: PageSession; out: string; end(): Promise<void> }>;

/** Serves the run in a folder; live coding is open unless `practised` says no. */
export async function serve(
  out: string,
  {
    reviewer = 'ada',
    hiddenShare = 0,
    practised = true,
    limits,
    onFault,
    changed = (desk) => desk,
  }: Readonly<{
    reviewer?: string;
    hiddenShare?: number;
    practised?: boolean;
    limits?: ServerLimits;
    onFault?: (fault: unknown) => void;
    changed?: (desk: Desk) => Desk;
  }> = {},
): Promise<Served> {
  const desk = changed(openDesk({ out, reviewer, hiddenShare }));
  const server = await startReviewServer(desk, { ...(limits && { limits }), ...(onFault && { onFault }) });
  const page = await openSession(server.url);
  if (practised) await page.post('practice', { override: 'Made for a test.' });
  return {
    server,
    page,
    out,
    end: async () => {
      await server.close();
      desk.log.close();
    },
  };
}

export const remove = (out: string): void => rmSync(out, { recursive: true, force: true });
