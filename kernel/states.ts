/**
 * The 13 states of the chain in an order that suits vectors of two numbers. First those in which a run begins; the
 * insides of the same runs stand eight lanes further on. Between them stand those that belong to no run. Lane 13 is
 * there for the sake of pairs: it is always 0.
 */
export const STATES = 13;
export const LANES = 14;
/** The bytes of a number for each lane. */
export const LANE_BYTES = 8 * LANES;

/** Any state may come before those of the lanes 0 to 7. */
export const OPEN_LANES = 8;
/** Only itself and the lane eight before may come before those of the lanes from 8 on. */
export const RUNS = 5;

/** The lane of the state "outside", in which a paragraph is before its first token. */
export const OUTSIDE_LANE = 5;

const STATE_OF = memory.data<u8>([1, 3, 5, 7, 9, 0, 11, 12, 2, 4, 6, 8, 10]);

/** The number of a lane's state outside this kernel. */
export function stateOf(lane: i32): i32 {
  return load<u8>(STATE_OF + lane);
}
