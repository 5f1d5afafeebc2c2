import { render } from 'preact';
import { readOwnFile } from '../browser/own-files.ts';
import { loadRecord } from '../dataset/compiled.ts';
import { RecordPage } from './RecordPage.tsx';

/*
 * The page reads the record's file itself. A message would wake the background for it and carry megabytes of JSON
 * through the browser twice; the file is the extension's own.
 */
const root = document.getElementById('root');
if (root) render(<RecordPage load={() => loadRecord(readOwnFile)} />, root);
