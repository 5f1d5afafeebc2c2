import { loadWording } from '../browser/wording.ts';
import { startPage } from '../view/start-page.ts';
import { Welcome } from './Welcome.tsx';

loadWording().then((wording) => startPage(wording, () => <Welcome />));
