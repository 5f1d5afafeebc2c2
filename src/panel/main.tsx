import { withWording } from '../browser/wording.ts';
import { startPage } from '../view/start-page.ts';
import { Panel } from './Panel.tsx';

/** The tab of "?tab=12" for a panel that is opened as a page, where it would be its own window's tab in front. */
const asked = new URLSearchParams(location.search).get('tab');
const tab = asked && /^\d+$/.test(asked) ? Number(asked) : null;

void withWording((wording) => startPage(wording, () => <Panel tab={tab} />));
