/** Tags whose text no reader sees, or that are no text at all. A browser keeps `<noscript>` as one text node full of markup. */
const MUTE = new Set(
  'script style noscript template svg math iframe object embed audio video canvas button input select textarea option datalist head link meta map progress meter'.split(
    ' ',
  ),
);

/** Tags that begin and end a block of text; all others flow inside one. */
const BLOCK = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isMute(element: Element): boolean {
  return MUTE.has(element.localName);
}

export function isBlock(element: Element): boolean {
  return BLOCK.has(element.localName);
}

/** Also the ways in which words are kept for screen readers. */
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden|\bclip\s*:\s*rect\(|clip-path\s*:\s*inset\((?:50|100)%/i;

/** Hidden by its own attributes; style sheets are not asked, so that the same answer comes without a layout. */
export function isHidden(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING.test(style);
}

/** "relatedArticles story__Body" and the id, as lower-case words joined by single hyphens, with a hyphen at both ends. */
export function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.trim();
  if (names === '') return '';
  return `-${names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}-`;
}

/** The element around it, also where that is the host of the shadow root that holds it. */
export function parentOf(element: Element): Element | null {
  const { parentElement, parentNode } = element;
  return parentElement ?? (parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/** Like `contains`, through shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  for (let element: Element | null = inner; element; element = parentOf(element)) if (element === outer) return true;
  return false;
}
