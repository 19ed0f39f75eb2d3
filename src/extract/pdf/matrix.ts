export type Matrix = [number, number, number, number, number, number];

/** The product of two PDF matrices `[a b c d e f]`: first `n`, then `m`. */
export function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = m as Matrix;
  const [g, h, i, j, k, l] = n as Matrix;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
