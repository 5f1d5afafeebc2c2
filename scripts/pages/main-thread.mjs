// @ts-check
// How long a page's main thread was held by one script, from the browser's own trace and samples.

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number, id?: string, args?: any }} TraceEvent */

/** @typedef {{ total: number, longest: number, tasks: number }} Held milliseconds, and the number of tasks */

/** @typedef {{ start: number, end: number, share: number }} Task `share` is the part of it for which it had a processor */

/** What a trace needs for {@link heldBy}: where tasks begin and end, and whose functions run in them. */
export const TRACE_CATEGORIES = [
  '-*',
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

/**
 * The time for which functions of a script, or what they called, were on the stack of some page's main thread. Time in
 * which the system gave the processor to another program is not counted: it would measure the machine's other work.
 * @param {readonly TraceEvent[]} events
 * @param {(url: string) => boolean} isOurs
 * @returns {Held}
 */
export function heldBy(events, isOurs) {
  let held = { total: 0, longest: 0, tasks: 0 };
  for (const profile of profilesIn(events)) {
    const inTasks = heldInTasks(samplesOf(profile, events, isOurs), tasksOf(profile, events));
    held = {
      total: held.total + inTasks.total,
      longest: Math.max(held.longest, inTasks.longest),
      tasks: held.tasks + inTasks.tasks,
    };
  }
  return held;
}

/** @param {readonly TraceEvent[]} events */
const profilesIn = (events) => events.filter(({ name }) => name === 'Profile');

/**
 * @param {TraceEvent} profile
 * @param {readonly TraceEvent[]} events
 * @returns {Task[]} in order
 */
function tasksOf({ pid, tid }, events) {
  return events
    .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid && event.ph === 'X')
    .map(({ ts, dur = 0, tdur = dur }) => ({
      start: ts,
      end: ts + dur,
      share: dur === 0 ? 1 : Math.min(1, tdur / dur),
    }))
    .sort((a, b) => a.start - b.start);
}

/**
 * @param {TraceEvent} profile
 * @param {readonly TraceEvent[]} events
 * @param {(url: string) => boolean} isOurs
 * @returns {{ at: number, lasts: number }[]} those samples, in microseconds, in which a function of ours is on the stack
 */
function samplesOf(profile, events, isOurs) {
  const chunks = events
    .filter(({ name, id, pid }) => name === 'ProfileChunk' && id === profile.id && pid === profile.pid)
    .sort((a, b) => a.ts - b.ts);
  /** @type {Map<number, boolean>} */
  const ours = new Map();
  /** @type {{ at: number, lasts: number, closed?: number }[]} */
  const found = [];
  let at = profile.args?.data?.startTime ?? profile.ts;
  for (const { args } of chunks) {
    const { cpuProfile = {}, timeDeltas = [] } = args?.data ?? {};
    for (const { id, parent, callFrame } of cpuProfile.nodes ?? []) {
      ours.set(id, isOurs(callFrame?.url ?? '') || ours.get(parent) === true);
    }
    /** @type {number[]} */
    const samples = cpuProfile.samples ?? [];
    samples.forEach((node, index) => {
      at += timeDeltas[index] ?? 0;
      if (ours.get(node)) found.push({ at, lasts: 0 });
      else if (found.length > 0) closeAt(found, at);
    });
  }
  return spread(found);
}

/** @type {(found: { at: number, lasts: number, closed?: number }[], at: number) => void} */
function closeAt(found, at) {
  const last = found.at(-1);
  if (last && last.closed === undefined) last.closed = at;
}

/**
 * A sample lasts until the next one of any kind.
 * @param {{ at: number, lasts: number, closed?: number }[]} found
 */
function spread(found) {
  return found.map(({ at, closed }, index) => ({ at, lasts: (closed ?? found[index + 1]?.at ?? at) - at }));
}

/**
 * @param {readonly { at: number, lasts: number }[]} samples
 * @param {readonly Task[]} tasks
 * @returns {Held}
 */
function heldInTasks(samples, tasks) {
  /** @type {Map<number, number>} */
  const byTask = new Map();
  let index = 0;
  for (const { at, lasts } of samples) {
    while (index < tasks.length - 1 && (tasks[index]?.end ?? 0) < at) index++;
    const task = tasks[index];
    // The thread idles between two samples of two tasks.
    const within = task && task.start <= at ? Math.min(lasts, task.end - at) : Math.min(lasts, 1000);
    byTask.set(index, (byTask.get(index) ?? 0) + Math.max(0, within) * (task?.share ?? 1));
  }
  const each = [...byTask.values()].map((microseconds) => microseconds / 1000);
  return { total: each.reduce((a, b) => a + b, 0), longest: Math.max(0, ...each), tasks: each.length };
}

/**
 * @param {readonly TraceEvent[]} events
 * @param {(url: string) => boolean} isOurs
 * @returns {number | null} milliseconds; `null` when the page's probe saw no mark
 */
export function timeToFirstMark(events, isOurs) {
  const start = events.find(({ name, args }) => name === 'EvaluateScript' && isOurs(args?.data?.url ?? ''));
  const seen = events.find(({ name, args }) => name === 'TimeStamp' && args?.data?.message === 'first-mark');
  return start && seen ? (seen.ts - start.ts) / 1000 : null;
}
