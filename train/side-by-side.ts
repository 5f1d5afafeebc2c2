import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Dataset } from './dataset.ts';
import type { SmallTagger, TaggerTask } from './fold-taggers.ts';

/** What a worker is given: the data as the others have them, and what it shall train. */
export interface WorkOrder {
  readonly data: Dataset;
  readonly task: TaggerTask;
}

/** Trains as many taggers at a time as the machine has processors. Each is trained alone: how many makes no difference. */
export async function trainSideBySide(
  data: Dataset,
  tasks: readonly TaggerTask[],
  log: (line: string) => void,
): Promise<SmallTagger[]> {
  const shared = inSharedMemory(data);
  const taggers: SmallTagger[] = [];
  const waiting = [...tasks.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [k, task] = next;
      taggers[k] = await trainInWorker({ data: shared, task });
      log(task.without === null ? 'tagger' : `tagger without fold ${task.without + 1}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(tasks.length, availableParallelism()) }, work));
  return taggers;
}

function trainInWorker(order: WorkOrder): Promise<SmallTagger> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./tagger-worker.js', import.meta.url), {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: 4096 },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** The features of a corpus take hundreds of megabytes: the workers look at the same ones. */
function inSharedMemory(data: Dataset): Dataset {
  const { labels, starts, features, hashes, counts } = data;
  const shared = <Column extends Uint8Array | Int32Array>(column: Column, copy: Column): Column => {
    copy.set(column);
    return copy;
  };
  const numbers = (column: Int32Array) => shared(column, new Int32Array(new SharedArrayBuffer(column.byteLength)));
  return {
    ...data,
    labels: shared(labels, new Uint8Array(new SharedArrayBuffer(labels.byteLength))),
    starts: numbers(starts),
    features: numbers(features),
    hashes: numbers(hashes),
    counts: numbers(counts),
  };
}
