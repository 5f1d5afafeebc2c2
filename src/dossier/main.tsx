import { render } from 'preact';
import { readOwnFile } from '../browser/own-files.ts';
import { fetchRecord } from '../dataset/fetched.ts';
import { RecordPage } from './RecordPage.tsx';

/*
 * The page reads the record's files itself. A message would wake the background for it and carry megabytes of JSON
 * through the browser twice; the files are the extension's own, and the page needs all of them.
 */
const root = document.getElementById('root');
if (root) render(<RecordPage load={() => fetchRecord(readOwnFile)} />, root);
