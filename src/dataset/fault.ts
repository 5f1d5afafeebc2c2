/** A fault before it is known in which file and record it stands: field and message. */
export type Fault = readonly [field: string, message: string];
