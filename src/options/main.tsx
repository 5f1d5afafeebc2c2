import { withWording } from '../browser/wording.ts';
import { startPage } from '../view/start-page.ts';
import { options } from '../view/wording/options.ts';
import { Options } from './Options.tsx';

void withWording((wording) => {
  startPage(wording, () => <Options />);
  document.title = options.title;
});
