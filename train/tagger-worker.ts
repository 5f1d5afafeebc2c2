import { parentPort, workerData } from 'node:worker_threads';
import { trainSmallTagger } from './fold-taggers.ts';
import type { WorkOrder } from './side-by-side.ts';

const { data, task } = workerData as WorkOrder;
parentPort?.postMessage(trainSmallTagger(data, task));
