/** Long enough for a browser that asks where to save the file. */
const KEPT_MS = 60_000;

/** Hands a text to the reader as a file, by the browser's own download. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
