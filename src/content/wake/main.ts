import { askBackground } from '../../browser/messages.ts';
import { namesOnePiece } from '../../page/address.ts';

/*
 * Runs while the page is still on its way, when there is nothing of it but its address. To start the background takes
 * about as long as a page takes to load: both at once, and the marks are there when the reader begins. A page that the
 * browser prepares unseen wakes nobody, nor does the front page of a site.
 */

const { prerendering = false } = document as Document & { readonly prerendering?: boolean };
if (!prerendering && namesOnePiece(document.URL)) void askBackground('getReady', null);
