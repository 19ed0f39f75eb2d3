/** Value and gradient of a function at a point. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
};

type Step = Readonly<{ move: Float64Array; turn: Float64Array; rho: number }>;

/** The direction of L-BFGS from a gradient and the last steps. */
function direction(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const q = Float64Array.from(gradient);
  const alphas: number[] = [];
  for (const { move, turn, rho } of steps.toReversed()) {
    const alpha = rho * dot(move, q);
    alphas.push(alpha);
    for (let at = 0; at < q.length; at++) q[at]! -= alpha * turn[at]!;
  }
  const last = steps.at(-1);
  const scale = last === undefined ? 1 : 1 / (last.rho * dot(last.turn, last.turn));
  for (let at = 0; at < q.length; at++) q[at]! *= scale;
  for (const { move, turn, rho } of steps) {
    const beta = rho * dot(turn, q);
    const alpha = alphas.pop()!;
    for (let at = 0; at < q.length; at++) q[at]! += (alpha - beta) * move[at]!;
  }
  for (let at = 0; at < q.length; at++) q[at] = -q[at]!;
  return q;
}

/** A vector with so much of another added. */
function moved(from: Float64Array, by: number, along: Float64Array): Float64Array {
  const to = new Float64Array(from.length);
  for (let at = 0; at < to.length; at++) to[at] = from[at]! + by * along[at]!;
  return to;
}

/**
 * Minimises a smooth convex function by L-BFGS with backtracking (Nocedal and Wright, Numerical Optimization,
 * 2nd ed., algorithms 7.4 and 3.1), from zero; deterministic. Stops after `rounds` or where the gain is small.
 */
export function minimise(objective: Objective, size: number, rounds = 120): Float64Array {
  let point: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(point, gradient);
  let steps: readonly Step[] = [];
  for (let round = 0; round < rounds; round++) {
    const toward = direction(gradient, steps);
    const slope = dot(gradient, toward);
    if (slope > -1e-9) break;
    let length = round === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
    let next = point;
    let nextGradient = gradient;
    let nextValue = value;
    for (let halving = 0; halving < 30; halving++, length /= 2) {
      next = moved(point, length, toward);
      nextGradient = new Float64Array(size);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope) break;
    }
    const move = moved(next, -1, point);
    const turn = moved(nextGradient, -1, gradient);
    const curve = dot(move, turn);
    if (curve > 1e-12) steps = [...steps.slice(-9), { move, turn, rho: 1 / curve }];
    const gain = value - nextValue;
    point = next;
    gradient = nextGradient;
    value = nextValue;
    if (gain < 1e-6 * Math.abs(value)) break;
  }
  return point;
}
