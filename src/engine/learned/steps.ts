import { STATE_COUNT } from './states.ts';

/** Transitions depend on the two tokens they lead over: their classes are the kernel's `stepInto`. */
export const STEP_CLASSES = 81;
export const STEP_WEIGHTS = STEP_CLASSES * STATE_COUNT * STATE_COUNT;
