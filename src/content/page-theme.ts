/** Darker than this a background asks for light text; 0 is black, 1 is white. */
const DARK_BELOW = 0.4;

/** Whether the page is dark where `node` stands, by the nearest background that is painted behind it. */
export function isDarkAt(node: Node | null | undefined): boolean {
  for (let element = node?.parentElement ?? null; element; element = element.parentElement) {
    const brightness = brightnessOf(getComputedStyle(element).backgroundColor);
    if (brightness !== null) return brightness < DARK_BELOW;
  }
  // Nothing is painted: the browser's own canvas shows, dark only when the page says that it can be.
  const canvas = getComputedStyle(document.documentElement).colorScheme;
  return canvas.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Perceived brightness of a computed colour, 0 to 1; `null` when it is mostly transparent or in an unknown form. */
export function brightnessOf(colour: string): number | null {
  const parts = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[, /]+([\d.]+))?\)$/.exec(colour);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts
    .slice(1)
    .map((part) => (part === undefined ? 1 : Number(part)));
  return alpha < 0.5 ? null : (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
