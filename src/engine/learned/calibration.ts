/** Steps of a rising curve: a score of at least `scores[k]` means a confidence of `confidences[k]`. */
export interface Calibration {
  readonly scores: Float32Array;
  readonly confidences: Float32Array;
}

/** The share of findings with such a score that were right on articles the model had not seen; between steps linear. */
export function calibrate({ scores, confidences }: Calibration, score: number): number {
  let k = 0;
  while (k < scores.length && (scores[k] as number) < score) k++;
  if (k === 0) return confidences[0] ?? 0;
  if (k === scores.length) return confidences[k - 1] as number;
  const low = scores[k - 1] as number;
  const share = (score - low) / ((scores[k] as number) - low || 1);
  return (confidences[k - 1] as number) + share * ((confidences[k] as number) - (confidences[k - 1] as number));
}
