import { Session } from './session.ts';

/** Known to this extension's own world only; the page cannot see it. */
const RUNNING = Symbol.for('proviso.session');

/**
 * The popup injects this script into a page where it may already run: then the session that is there reads again,
 * so that nothing is painted or answered twice.
 */
function start(world: { [RUNNING]?: Session }): void {
  const running = world[RUNNING];
  if (running && !running.ended) {
    void running.refresh();
    return;
  }
  const session = new Session(document);
  world[RUNNING] = session;
  void session.refresh();
}

start(globalThis as { [RUNNING]?: Session });
