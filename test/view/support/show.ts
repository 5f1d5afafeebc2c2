import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Renders into the document as an entry does, and gives the element to read. */
export async function show(element: ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(async () => render(element, root));
  return root;
}

/** Presses the button, switch or summary whose words or label hold `name`. */
export async function press(root: HTMLElement, name: string): Promise<void> {
  await act(async () => control(root, name).click());
}

export function control(root: HTMLElement, name: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, summary, input, a')];
  const found = all.find((each) => labelOf(each).includes(name));
  if (!found) throw new Error(`nothing to press is called ${name}; there is: ${all.map(labelOf).join(' | ')}`);
  return found;
}

const labelOf = (element: HTMLElement) => element.getAttribute('aria-label') ?? textOf(element);

/** The text a reader sees, on one line. */
export function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The text of each element that matches. */
export function textsOf(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(textOf);
}
