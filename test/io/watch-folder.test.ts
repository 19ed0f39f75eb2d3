import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { watchFolder } from '../../src/io/watch-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'pcp-watch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const save = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe('a watched folder', () => {
  it('tells of several writes of one save once, and of no file that is no YAML', async () => {
    const ending = new AbortController();
    const onChange = vi.fn();
    const ended = watchFolder(folder, onChange, ending.signal);
    save('light.yaml', 'a');
    save('light.yaml', 'ab');
    save('light.yaml', 'abc');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 5000);
    save('notes.txt', 'x');
    await wait(400);
    expect(onChange).toHaveBeenCalledTimes(1);
    save('dark.yml', 'x');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), 5000);
    ending.abort();
    await ended;
  });

  it('ends with what was thrown while a change was shown', async () => {
    const ended = watchFolder(folder, () => {
      throw new Error('fault');
    });
    const caught = expect(ended).rejects.toThrow('fault');
    save('light.yaml', 'new');
    await caught;
  });

  it('that is not there is refused', async () => {
    await expect(watchFolder(join(folder, 'gone'), () => {})).rejects.toMatchObject({ code: 'cannot-watch' });
  });
});
