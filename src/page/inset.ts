import { isHidden, namesOf } from './elements.ts';

/**
 * Whether an element inside a sentence is a box that opens beside a word of it (the meaning of a term, a portrait with
 * links) or words for screen readers only. No reader sees its text between the words where it stands in the DOM.
 * `midWord`: the text before it ends within a word, as far as the DOM tells.
 */
export function isInset(element: Element, midWord: boolean): boolean {
  return opensByItself(element) || (midWord && isGluedBox(element)) || isUnseen(element);
}

/** Made to be closed until something is pointed at or pressed. */
export function opensByItself(element: Element): boolean {
  return element.getAttribute('role') === 'tooltip' || element.hasAttribute('popover') || isHidden(element);
}

const BOX_NAMES = /-(?:tool-?tips?|tool-?tip-?text|popovers?|pop-?ups?|hover-?cards?|fly-?outs?|rollover|definition)-/;

/**
 * "Gov. <a>Kim Doe</a><span>Kim Doe More on Kim Doe": several words set against another without a space are no part of
 * its sentence when they come with a picture or links, or are called what they are. A drop cap or a missing space is neither.
 */
function isGluedBox(element: Element): boolean {
  if (!/^[\p{L}\p{N}].*\s/su.test(element.textContent ?? '')) return false;
  return (
    element.querySelector('img, picture') !== null ||
    element.querySelectorAll('a').length > 1 ||
    BOX_NAMES.test(namesOf(element))
  );
}

/** By its own style, not by that of what is around it: a whole body may be hidden until its page's scripts have run. */
function isUnseen(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  // Links, bold and italic words bear no attributes or only a target, and there are hundreds of them.
  if (!view || element.localName === 'a' || element.attributes.length === 0) return false;
  const style = view.getComputedStyle(element);
  if (style.display === 'none') return true;
  if (style.visibility === 'hidden') return isShown(view, element.parentElement);
  return /absolute|fixed/.test(style.position) && isClipped(style);
}

function isShown(view: Window, element: Element | null): boolean {
  return element !== null && view.getComputedStyle(element).visibility !== 'hidden';
}

function isClipped({ clip, clipPath, opacity, width, height }: CSSStyleDeclaration): boolean {
  return (
    /^rect\(/.test(clip) ||
    /^inset\((?:50|100)%/.test(clipPath) ||
    opacity === '0' ||
    (width === '1px' && height === '1px')
  );
}
