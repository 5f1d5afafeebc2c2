import { withWording } from '../browser/wording.ts';
import { startPage } from '../view/start-page.ts';
import { welcome } from '../view/wording/welcome.ts';
import { Welcome } from './Welcome.tsx';

void withWording((wording) => {
  startPage(wording, () => <Welcome />);
  document.title = welcome.tab;
});
