export type Matrix = [number, number, number, number, number, number];

/** The product of two PDF matrices `[a b c d e f]`: first `n`, then `m`. */
export function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [p, q] = [m as Matrix, n as Matrix];
  return [
    p[0] * q[0] + p[2] * q[1],
    p[1] * q[0] + p[3] * q[1],
    p[0] * q[2] + p[2] * q[3],
    p[1] * q[2] + p[3] * q[3],
    p[0] * q[4] + p[2] * q[5] + p[4],
    p[1] * q[4] + p[3] * q[5] + p[5],
  ];
}
