import { describe, expect, it } from 'vitest';
import { bundledRecord } from '../../src/dataset/bundled.ts';

/*
 * Thirteen colours cannot all be far apart for everybody; layers differ without colour too, and a card names the topic.
 * What is held here: every colour stands out from the page, no two look the same, and the topics of the five conditions
 * of April 2025, which meet on one page, are well apart. Distances are in Oklab, where 0.02 is just noticeable.
 */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Full deficiency after Machado, Oliveira and Fernandes (2009), in linear RGB. */
const VISIONS: Readonly<Record<string, Matrix>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const TO_LMS: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

const LEADING = [
  'respect-and-tone',
  'consistency-and-assurances',
  'negotiators-and-channels',
  'sanctions-and-controls',
  'territory-and-recognition',
];
const LEAST = { anyTwo: 0.04, leading: 0.09 };

const modes = ['light', 'dark'] as const;
const topics = bundledRecord.topics.map(({ id, colour }) => ({ id, ...colour }));

describe('topic colours', () => {
  it.each(topics)('$id can be seen on white and on dark pages', ({ light, dark }) => {
    expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(dark, '#121212')).toBeGreaterThanOrEqual(3);
  });

  const cases = Object.keys(VISIONS).flatMap((vision) => modes.map((mode) => ({ vision, mode })));

  it.each(cases)('no two look the same with $vision on $mode pages', ({ vision, mode }) => {
    const pairs = pairsOf(topics.map((topic) => topic.id)).map(([one, other]) => ({
      pair: `${one}, ${other}`,
      distance: distance(colourOf(one, mode), colourOf(other, mode), vision),
    }));
    expect(pairs.filter((pair) => pair.distance < LEAST.anyTwo)).toEqual([]);
  });

  it.each(cases)('the five leading ones are well apart with $vision on $mode pages', ({ vision, mode }) => {
    const pairs = pairsOf(LEADING).map(([one, other]) => ({
      pair: `${one}, ${other}`,
      distance: distance(colourOf(one, mode), colourOf(other, mode), vision),
    }));
    expect(pairs.filter((pair) => pair.distance < LEAST.leading)).toEqual([]);
  });
});

function pairsOf(ids: readonly string[]): (readonly [string, string])[] {
  return ids.flatMap((one, k) => ids.slice(k + 1).map((other) => [one, other] as const));
}

function colourOf(id: string, mode: 'light' | 'dark'): string {
  return topics.find((topic) => topic.id === id)?.[mode] ?? '';
}

function distance(one: string, other: string, vision: string): number {
  const [a, b] = [one, other].map((colour) => oklab(seen(linear(colour), vision)));
  return Math.hypot(...[0, 1, 2].map((k) => (a?.[k] ?? 0) - (b?.[k] ?? 0)));
}

function seen(rgb: Triple, vision: string): Triple {
  return times(VISIONS[vision] ?? TO_LMS, rgb).map((part) => Math.min(1, Math.max(0, part))) as unknown as Triple;
}

function oklab(rgb: Triple): Triple {
  return times(TO_LAB, times(TO_LMS, rgb).map(Math.cbrt) as unknown as Triple);
}

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;
}

function linear(colour: string): Triple {
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
}

/** Contrast ratio of WCAG 2. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
