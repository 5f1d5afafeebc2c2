import { loadWording } from '../browser/wording.ts';
import { startPage } from '../view/start-page.ts';
import { Options } from './Options.tsx';

loadWording().then((wording) => startPage(wording, () => <Options />));
