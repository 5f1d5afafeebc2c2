import { isOrphaned } from '../browser/context.ts';
import { Session } from './session.ts';

/** Known to this extension's own world only; the page cannot see it. */
const RUNNING = Symbol.for('proviso.session');

/**
 * The popup injects this script into a page where it may already run: then the session that is there reads again,
 * so that nothing is painted or answered twice. One that a reload of the extension has cut off makes room.
 */
function start(world: { [RUNNING]?: Session }): void {
  const running = world[RUNNING];
  if (running?.ended === false && !isOrphaned()) {
    void running.refresh();
    return;
  }
  running?.end();
  const session = new Session(document);
  world[RUNNING] = session;
  void session.refresh();
}

/** A page that the browser prepares unseen may never be looked at: until it is, nothing of ours runs in it. */
function whenShown(page: Document & { readonly prerendering?: boolean }, run: () => void): void {
  if (page.prerendering) page.addEventListener('prerenderingchange', run, { once: true });
  else run();
}

whenShown(document, () => start(globalThis as { [RUNNING]?: Session }));
