import { expect, it } from 'vitest';
import { killWriters } from './kill-writers.ts';

it('of decisions that were said to be saved none is lost in fifty kills, and no file is left unreadable', async () => {
  const { saved, lost, unreadable } = await killWriters(50, 50);
  expect(saved).toBeGreaterThan(500);
  expect({ lost, unreadable }).toEqual({ lost: 0, unreadable: 0 });
}, 400_000);
