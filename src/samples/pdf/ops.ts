/** An element of the structure tree of a tagged PDF. Its place among its siblings is that of its first paint. */
export type Node = Readonly<{
  tag: string;
  parent: Node | null;
  alt?: string;
  scope?: 'Column' | 'Row';
}>;

export type Font =
  | 'Helvetica'
  | 'Helvetica-Bold'
  | 'Helvetica-Oblique'
  | 'Times-Roman'
  | 'Times-Bold'
  | 'Times-Italic';

export type TextStyle = Readonly<{ font: Font; size: number; leading: number; colour: string }>;

/** Words on one baseline; x and y (the baseline) in points from the top left. `units` begin in these words. */
export type TextOp = Readonly<{
  kind: 'text';
  x: number;
  y: number;
  text: string;
  style: TextStyle;
  units: readonly number[];
  node: Node | null;
  /** Reads upwards: turned a quarter to the left about its start. */
  turned?: boolean;
}>;

/** A filled or outlined polygon; the first page-wide bands, rules, boxes and drawings are all of these. */
export type ShapeOp = Readonly<{
  kind: 'shape';
  points: readonly (readonly [number, number])[];
  fill: string | null;
  stroke: string | null;
  node: Node | null;
}>;

export type Op = TextOp | ShapeOp;

/** A sheet of paper: groups are painted in their order, which need not be the order of reading. */
export type Page = Readonly<{ groups: readonly (readonly Op[])[] }>;

export const pageWidth = 595.28;
export const pageHeight = 841.89;

/** A filled rectangle. */
export function box(x: number, y: number, width: number, height: number, fill: string): ShapeOp {
  return polygon(
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    fill,
  );
}

export function polygon(points: readonly (readonly [number, number])[], fill: string): ShapeOp {
  return { kind: 'shape', points, fill, stroke: null, node: null };
}

/** An outlined rectangle. */
export function outline(x: number, y: number, width: number, height: number, stroke: string): ShapeOp {
  return { ...box(x, y, width, height, stroke), fill: null, stroke };
}

/** Words that belong to no unit: furniture. */
export function furniture(x: number, y: number, text: string, style: TextStyle): TextOp {
  return { kind: 'text', x, y, text, style, units: [], node: null };
}

/** The same operation moved right and down. */
export function moved(op: Op, dx: number, dy: number): Op {
  if (op.kind === 'text') return { ...op, x: op.x + dx, y: op.y + dy };
  return { ...op, points: op.points.map(([x, y]) => [x + dx, y + dy] as const) };
}
