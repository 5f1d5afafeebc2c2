import { withWording } from '../browser/wording.ts';
import { startPage } from '../view/start-page.ts';
import { begin } from './beginning.ts';
import { Popup } from './Popup.tsx';

const standalone = new URLSearchParams(location.search).has('tab');
const leave = standalone ? () => {} : () => window.close();
const beginning = begin();

void withWording(async (wording) => {
  const known = await beginning;
  startPage(wording, () => <Popup beginning={known} leave={leave} />);
});
