import { type AttributionModel, type CalibratedKind, createModel, type ModelWeights } from './attribute.ts';
import { ByteReader, ByteWriter } from './byte-stream.ts';
import type { Calibration } from './calibration.ts';
import type { Lexicon } from './lexicon.ts';
import { COORDINATES, NETWORK_SIZE, STEP_WEIGHTS } from './network.ts';
import { LAYER_SIZE, STRETCH_ROWS, STRETCH_UNITS, STRETCH_VALUES, type StretchWeights } from './rank-stretches.ts';
import { type ScoreWeights, SMALL_TABLE, TABLE_SIZE } from './score-table.ts';
import { SOURCE_VALUES } from './source-features.ts';
import type { TaggerWeights } from './tagger.ts';
import { UNLINKED_VALUES } from './unlinked-features.ts';

/**
 * What the model file holds, once unpacked: "PVAM", the version, the length of the body, then the body: lexicon, tagger, the
 * linker's two scorers, calibrations. Numbers are little-endian; the many weights are bytes with one unit for each group.
 *
 * The file itself is this in the zlib format (RFC 1950), which has a checksum: most weights are small, so that most bytes
 * are the same few. Who loads a model unpacks it, each platform has the means.
 */
const MAGIC = 0x4d415650;
/** Goes up whenever a feature changes its meaning: weights learnt for other features are worse than none. */
export const MODEL_VERSION = 6;
const HEADER_BYTES = 12;
const KINDS: readonly CalibratedKind[] = ['direct', 'mixed', 'indirect', 'unlinked'];

/**
 * A model out of its unpacked file and the code that runs it, `kernel.wasm`. Throws an error that says what is wrong with
 * a file that is cut off, of another version or something else.
 */
export function loadModel(unpacked: ArrayBuffer, kernel: ArrayBuffer): AttributionModel {
  return createModel(readWeights(new ByteReader(bodyOf(unpacked))), kernel);
}

function bodyOf(unpacked: ArrayBuffer): Uint8Array {
  const bytes = new Uint8Array(unpacked);
  if (bytes.length < HEADER_BYTES) throw new Error('Attribution model: the file is shorter than its header');
  const header = new ByteReader(bytes.subarray(0, HEADER_BYTES));
  if (header.uint32() !== MAGIC) throw new Error('Attribution model: this is no model file');
  const version = header.uint32();
  if (version !== MODEL_VERSION) {
    throw new Error(`Attribution model: the file has version ${version}, this program reads ${MODEL_VERSION}`);
  }
  const body = bytes.subarray(HEADER_BYTES);
  const length = header.uint32();
  if (body.length !== length) {
    throw new Error(`Attribution model: the file has ${body.length} bytes behind its header, it should have ${length}`);
  }
  return body;
}

/** The file before it is packed. */
export function saveModel(weights: ModelWeights): Uint8Array {
  const body = writeWeights(weights);
  const header = new ByteWriter();
  for (const value of [MAGIC, MODEL_VERSION, body.length]) header.uint32(value);
  return Uint8Array.from([...header.result(), ...body]);
}

function readWeights(reader: ByteReader): ModelWeights {
  const weights = {
    lexicon: readLexicon(reader),
    tagger: readTagger(reader),
    linker: { stretch: readStretch(reader), source: readScorer(reader, SOURCE_VALUES) },
    voices: readScorer(reader, UNLINKED_VALUES, SMALL_TABLE),
    calibrations: {
      direct: readCurves(reader),
      mixed: readCurves(reader),
      indirect: readCurves(reader),
      unlinked: readCurves(reader),
    },
  };
  if (!reader.isAtEnd) throw new Error('Attribution model: the file is longer than its parts');
  return weights;
}

function writeWeights({ lexicon, tagger, linker, voices, calibrations }: ModelWeights): Uint8Array {
  const writer = new ByteWriter();
  writeLexicon(writer, lexicon);
  writeTagger(writer, tagger);
  writeStretch(writer, linker.stretch);
  writeScorer(writer, linker.source);
  writeScorer(writer, voices);
  for (const kind of KINDS) {
    writeCalibration(writer, calibrations[kind].content);
    writeCalibration(writer, calibrations[kind].source);
  }
  return writer.result();
}

function readLexicon(reader: ByteReader): Lexicon {
  const count = reader.uint32();
  return { words: reader.rising(count), levels: reader.bytesOf(count) };
}

function writeLexicon(writer: ByteWriter, { words, levels }: Lexicon): void {
  writer.uint32(words.length);
  writer.rising(words);
  writer.bytes(levels);
}

function readTagger(reader: ByteReader): TaggerWeights {
  const count = reader.uint32();
  const unit = reader.float32();
  const steps = reader.floats(STEP_WEIGHTS);
  const network = Float32Array.from(reader.shorts(NETWORK_SIZE), (weight) => weight / NETWORK_ONE);
  const hashes = reader.rising(count);
  return { unit, steps, network, hashes, coordinates: reader.signedBytes(count * COORDINATES) };
}

function writeTagger(writer: ByteWriter, { hashes, coordinates, unit, network, steps }: TaggerWeights): void {
  writer.uint32(hashes.length);
  writer.floats([unit]);
  writer.floats(steps);
  writer.shorts(Int16Array.from(network, toShort));
  writer.rising(hashes);
  writer.bytes(coordinates);
}

/** What 1 is among the network's weights: the kernel's unit (`kernel/network.ts`), so that nothing is lost. */
const NETWORK_ONE = 2048;

const toShort = (weight: number) => Math.max(-32767, Math.min(32767, Math.round(weight * NETWORK_ONE)));

function readStretch(reader: ByteReader): StretchWeights {
  const scorer = readScorer(reader, STRETCH_VALUES);
  const rowUnit = reader.float32();
  const layer = reader.floats(LAYER_SIZE);
  return { ...scorer, rowUnit, layer, rows: reader.signedBytes(STRETCH_ROWS * STRETCH_UNITS) };
}

function writeStretch(writer: ByteWriter, stretch: StretchWeights): void {
  writeScorer(writer, stretch);
  writer.floats([stretch.rowUnit]);
  writer.floats(stretch.layer);
  writer.bytes(stretch.rows);
}

function readScorer(reader: ByteReader, values: number, size = TABLE_SIZE): ScoreWeights {
  const unit = reader.float32();
  return { unit, table: reader.signedBytes(size), values: reader.floats(values) };
}

function writeScorer(writer: ByteWriter, { table, unit, values }: ScoreWeights): void {
  writer.floats([unit]);
  writer.bytes(table);
  writer.floats(values);
}

/** Weights as bytes: the greatest becomes 127 units. */
export function toBytes(weights: ArrayLike<number>): { unit: number; bytes: Int8Array } {
  let most = 1e-6;
  for (let k = 0; k < weights.length; k++) most = Math.max(most, Math.abs(weights[k] as number));
  const unit = Math.fround(most / 127);
  return { unit, bytes: Int8Array.from(weights, (weight) => Math.round(weight / unit)) };
}

/** Weights as bytes of few values, so that they pack well: `share` of their quadratic mean is a unit. */
export function toCoarseBytes(weights: ArrayLike<number>, share: number): { unit: number; bytes: Int8Array } {
  let squares = 1e-6;
  for (let k = 0; k < weights.length; k++) squares += (weights[k] as number) ** 2;
  const unit = Math.fround(share * Math.sqrt(squares / weights.length));
  const within = (units: number) => Math.max(-127, Math.min(127, Math.round(units)));
  return { unit, bytes: Int8Array.from(weights, (weight) => within(weight / unit)) };
}

function readCurves(reader: ByteReader): { content: Calibration; source: Calibration } {
  return { content: readCalibration(reader), source: readCalibration(reader) };
}

function readCalibration(reader: ByteReader): Calibration {
  const count = reader.uint32();
  return { scores: reader.floats(count), confidences: reader.floats(count) };
}

function writeCalibration(writer: ByteWriter, { scores, confidences }: Calibration): void {
  writer.uint32(scores.length);
  writer.floats(scores);
  writer.floats(confidences);
}
