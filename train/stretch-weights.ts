import { LAYER_SIZE, STRETCH_ROWS, STRETCH_UNITS, STRETCH_VALUES } from '../src/engine/learned/rank-stretches.ts';

const RATE = 0.05;
/** L2 pull of a weight at each of its uses. */
const PULL = 0.002;
/** Squared gradients that a weight begins with: real values are everywhere and shall move less. */
const FIRST_SQUARE = { feature: 1, value: 100, unit: 10 };

const UNITS = STRETCH_UNITS;
/** Where in the layer stands what the units have of their own, then how what they tell weighs. */
export const OWN = UNITS * STRETCH_VALUES;
export const TELL = OWN + UNITS;

/** Weights of the choice of stretches, each with a rate that falls with its own gradients (AdaGrad). */
export class StretchWeightsInTraining {
  readonly table: Float32Array;
  readonly values = new Float32Array(STRETCH_VALUES);
  /** `STRETCH_UNITS` numbers a row; a cell's row is its lowest bits. */
  readonly rows: Float32Array;
  /** As `StretchWeights` has it. */
  readonly layer: Float32Array;
  private readonly tableSquares: Float32Array;
  private readonly valueSquares = new Float32Array(STRETCH_VALUES).fill(FIRST_SQUARE.value);
  private readonly rowSquares = new Float32Array(STRETCH_ROWS).fill(FIRST_SQUARE.feature);
  private readonly layerSquares = new Float32Array(LAYER_SIZE).fill(FIRST_SQUARE.unit);

  /** @param random numbers in [0, 1) */
  constructor(cells: number, random: () => number) {
    this.table = new Float32Array(cells);
    this.tableSquares = new Float32Array(cells).fill(FIRST_SQUARE.feature);
    this.rows = Float32Array.from({ length: STRETCH_ROWS * UNITS }, () => (random() - 0.5) / 5);
    this.layer = Float32Array.from({ length: LAYER_SIZE }, (_, k) => {
      if (k >= TELL) return random() - 0.5;
      return k >= OWN ? 0 : (random() - 0.5) / 5;
    });
    this.layerSquares.fill(FIRST_SQUARE.value, 0, OWN);
  }

  /**
   * @param slope by how much the loss rises with the score of a part that has the feature
   * @param slopes the same for its sums in the units, from `at` on; `square` is the mean of their squares
   */
  moveFeature(cell: number, slope: number, slopes: Float64Array, at: number, square: number): void {
    const { table, tableSquares, rows, rowSquares } = this;
    tableSquares[cell] += slope * slope;
    table[cell] -= (RATE / Math.sqrt(tableSquares[cell])) * (slope + PULL * table[cell]);
    const row = rowOf(cell);
    rowSquares[row / UNITS] += square;
    const rate = RATE / Math.sqrt(rowSquares[row / UNITS]);
    for (let unit = 0; unit < UNITS; unit++) {
      rows[row + unit] -= rate * (slopes[at + unit] + PULL * rows[row + unit]);
    }
  }

  moveValue(v: number, slope: number): void {
    this.valueSquares[v] += slope ** 2;
    this.values[v] -= (RATE / Math.sqrt(this.valueSquares[v])) * slope;
  }

  moveLayer(k: number, slope: number): void {
    this.layerSquares[k] += slope * slope;
    this.layer[k] -= (RATE / Math.sqrt(this.layerSquares[k])) * slope;
  }
}

/** Where the row of a cell begins. */
export const rowOf = (cell: number) => (cell & (STRETCH_ROWS - 1)) * UNITS;
