import { speak } from '../../src/view/wording/say.ts';
import { wordingOf } from './catalogue.ts';

speak(wordingOf('en'));
