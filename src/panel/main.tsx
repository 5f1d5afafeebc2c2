import { render } from 'preact';
import { Panel } from './Panel.tsx';

/** The tab of "?tab=12" for a panel that is opened as a page, where it would be its own window's tab in front. */
const asked = new URLSearchParams(location.search).get('tab');

const root = document.getElementById('root');
if (root) render(<Panel tab={asked && /^\d+$/.test(asked) ? Number(asked) : null} />, root);
