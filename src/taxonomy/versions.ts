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

/** The version that a new category comes with: the middle number raised. */
export function nextVersion(version: string): string {
  const [first, middle] = partsOf(version);
  return `${first}.${middle! + 1}.0`;
}
