/** The three numbers of a version; zeros for what is none. */
function partsOf(version: string): readonly number[] {
  return /^\d+\.\d+\.\d+$/.test(version) ? version.split('.').map(Number) : [0, 0, 0];
}

/** Whether a version (`1.2.3`) comes after another. */
export function isLater(version: string, than: string): boolean {
  const [one, other] = [partsOf(version), partsOf(than)];
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && one[at]! > other[at]!;
}

/** A version with its first (0), middle (1) or last number (2) raised and those after it at nought. */
export function raised(version: string, place: 0 | 1 | 2): string {
  return partsOf(version)
    .map((part, at) => (at < place ? part : at === place ? part + 1 : 0))
    .join('.');
}

/** The version that a new category comes with: the middle number raised. */
export const nextVersion = (version: string): string => raised(version, 1);
