/** Bins of distances, so that 17 and 18 are alike but 1 and 2 are not. */
export function bin(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  if (distance < 12) return 6;
  if (distance < 20) return 7;
  return distance < 35 ? 8 : 9;
}
