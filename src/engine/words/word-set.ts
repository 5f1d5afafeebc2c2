/** The words of a list, which are apart by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
