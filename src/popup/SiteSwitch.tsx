import { Switch } from '../view/Switch.tsx';
import { popup } from '../view/wording/popup.ts';

/** Shown while the site is on; once off, a notice takes its place. */
export function SiteSwitch({ host, change }: { host: string; change(on: boolean): void }) {
  return (
    <div class="site">
      <Switch on change={change}>
        {popup.here(host)}
      </Switch>
    </div>
  );
}
