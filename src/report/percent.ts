/** A share as a whole percentage; "under 1%" where it is more than none and rounds to none. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? 'under 1%' : `${rounded}%`;
}
