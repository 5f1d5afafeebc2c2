/** With a capital at the beginning: a phrase that becomes a sentence. */
export const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
