import type { Picture } from '../../extract/index.ts';

/** A grey picture as PGM, the plainest file of it that recognisers read. */
export function pgm({ width, height, grey }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), grey]);
}
