import { CARD } from '../card-script.ts';
import { CardHost } from './card-host.tsx';

(globalThis as { [CARD]?: typeof CardHost })[CARD] = CardHost;
