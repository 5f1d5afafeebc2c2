import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

/** Attributes whose values a reader sees or hears. */
const SPOKEN = new Set([
  'title',
  'alt',
  'label',
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-roledescription',
]);

/** A node of a syntax tree; what it holds is looked at by name. */
type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const hasLetters = (text: unknown) => typeof text === 'string' && /\p{L}{2}/u.test(text);

/** Words that stand in markup itself instead of being said in the reader's language. */
function literalsIn(source: string): string[] {
  return wordsIn(parseSync('source.tsx', source).program as unknown as Node);
}

function wordsIn(node: Node): string[] {
  const below = () => childrenOf(node).flatMap(wordsIn);
  switch (node.type) {
    case 'JSXText':
      return textsOf(node.value);
    case 'JSXExpressionContainer':
      return [...shownBy(node.expression).flatMap(textsOf), ...below()];
    case 'JSXAttribute':
      return wordsOfAttribute(node);
    default:
      return below();
  }
}

/** Of an attribute that nobody sees only the markup that it may hold. */
function wordsOfAttribute({ name, value }: Node): string[] {
  if (!isNode(value)) return [];
  if (isNode(name) && SPOKEN.has(String(name.name))) return [...textsOf(value.value), ...wordsIn(value)];
  return elementsIn(value).flatMap(wordsIn);
}

const elementsIn = (node: Node): Node[] =>
  childrenOf(node).flatMap((child) => (child.type === 'JSXElement' ? child : elementsIn(child)));

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const textsOf = (text: unknown): string[] => (hasLetters(text) ? [String(text).trim()] : []);

/** The texts that an expression may come to, as far as they stand in it. */
function shownBy(expression: unknown): string[] {
  if (!isNode(expression)) return [];
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'string' ? [expression.value] : [];
    case 'TemplateLiteral':
      return (expression.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw);
    case 'ConditionalExpression':
      return [...shownBy(expression.consequent), ...shownBy(expression.alternate)];
    case 'LogicalExpression':
      return shownBy(expression.right);
    default:
      return [];
  }
}

const components = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));

test.each(components)('%s says nothing but what stands in the catalogues', (path) => {
  expect(literalsIn(readFileSync(join(SRC, path), 'utf8'))).toEqual([]);
});

test.each([
  ['<p>Some words</p>', ['Some words']],
  ['<p title="Some words" class="some class" />', ['Some words']],
  ["<p>{yes ? 'Some words' : null}</p>", ['Some words']],
  ['<p>{`' + '$' + '{count} words`}</p>', ['words']],
  ["<p class={yes ? 'some class' : ''}>{words}: {more}</p>", []],
  ['<Field more={<p>Some words</p>} />', ['Some words']],
])('%s holds the words %j', (markup, words) => {
  expect(literalsIn(`const shown = ${markup};`)).toEqual(words);
});
