import { expect, it } from 'vitest';
import { killServer } from './kill-server.ts';

it('of decisions that the page was told are saved none is lost in fifty kills of pcp review', async () => {
  const { saved, lost, unreadable } = await killServer(50, 50);
  expect(saved).toBeGreaterThan(300);
  expect({ lost, unreadable }).toEqual({ lost: 0, unreadable: 0 });
}, 600_000);
