import { box, polygon, type ShapeOp } from './ops.ts';

/** Hills one behind another, from far to near, filling a rectangle. */
export function hills(
  x: number,
  y: number,
  width: number,
  height: number,
  colours: readonly string[],
): ShapeOp[] {
  const [sky = '#dddddd', ...ridges] = colours;
  return [
    box(x, y, width, height, sky),
    ...ridges.map((colour, i) => {
      const base = y + height * (0.3 + (0.6 * i) / ridges.length);
      const points = Array.from({ length: 25 }, (_, step): [number, number] => {
        const t = step / 24;
        const wave = Math.sin(t * (5 + i * 2) + i * 1.7) * 0.09 + Math.sin(t * 11 + i) * 0.04;
        return [x + t * width, Math.min(y + height, base + wave * height)];
      });
      return polygon([...points, [x + width, y + height], [x, y + height]], colour);
    }),
  ];
}

/** A row of blocks of flats and works on the ground line of a rectangle. */
export function skyline(
  x: number,
  y: number,
  width: number,
  height: number,
  colours: readonly string[],
): ShapeOp[] {
  const [sky = '#dddddd', far = '#999999', near = '#555555', light = '#ffee99'] = colours;
  const ops = [box(x, y, width, height, sky)];
  for (let layer = 0; layer < 2; layer++) {
    const count = 18 - layer * 5;
    for (let i = 0; i < count; i++) {
      const tall =
        height * (0.25 + 0.5 * Math.abs(Math.sin(i * 1.9 + layer * 2.3))) * (layer === 0 ? 1 : 0.72);
      const wide = width / count;
      const left = x + i * wide;
      ops.push(
        box(left, y + height - tall, wide * (layer === 0 ? 0.98 : 0.8), tall, layer === 0 ? far : near),
      );
      if (layer === 1)
        for (let row = 0; row < 3; row++)
          ops.push(box(left + wide * 0.2, y + height - tall + 6 + row * tall * 0.24, wide * 0.16, 4, light));
    }
  }
  return ops;
}

/** A triangle of light that widens from a point. */
export function beam(x: number, y: number, reach: number, spread: number, colour: string): ShapeOp {
  return polygon(
    [
      [x, y],
      [x + reach, y - spread],
      [x + reach, y + spread * 0.4],
    ],
    colour,
  );
}

/** A bridge of round arches over a band of water. */
export function bridge(
  x: number,
  y: number,
  width: number,
  height: number,
  colours: readonly string[],
): ShapeOp[] {
  const [sky = '#dddddd', stone = '#888888', water = '#446688'] = colours;
  const deck = y + height * 0.35;
  const line = y + height * 0.78;
  const ops = [box(x, y, width, height, sky), box(x, deck, width, line - deck, stone)];
  const arches = 5;
  const span = width / arches;
  for (let i = 0; i < arches; i++) {
    const centre = x + (i + 0.5) * span;
    const radius = span * 0.38;
    const points = Array.from({ length: 17 }, (_, step): [number, number] => {
      const angle = Math.PI + (Math.PI * step) / 16;
      return [
        centre + Math.cos(angle) * radius,
        line + Math.sin(angle) * Math.min(radius, (line - deck) * 0.8),
      ];
    });
    ops.push(polygon(points, sky));
  }
  return [...ops, box(x, line, width, y + height - line, water)];
}
