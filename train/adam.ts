/** Moves weights against their gradient, each by how steady and how great its gradients are (Kingma and Ba, 2015). */
export class Adam {
  private readonly mean: Float64Array;
  private readonly square: Float64Array;
  private meanLeft = 1;
  private squareLeft = 1;

  constructor(
    private readonly weights: Float64Array,
    private readonly gradient: Float64Array,
  ) {
    this.mean = new Float64Array(weights.length);
    this.square = new Float64Array(weights.length);
  }

  /** One step; the gradient begins anew. */
  move(rate: number): void {
    const { weights, gradient, mean, square } = this;
    this.meanLeft *= 0.9;
    this.squareLeft *= 0.999;
    const pace = (rate * Math.sqrt(1 - this.squareLeft)) / (1 - this.meanLeft);
    for (let k = 0; k < weights.length; k++) {
      mean[k] += 0.1 * (gradient[k] - mean[k]);
      square[k] += 0.001 * (gradient[k] * gradient[k] - square[k]);
      weights[k] -= (pace * mean[k]) / (Math.sqrt(square[k]) + 1e-8);
    }
    gradient.fill(0);
  }
}
